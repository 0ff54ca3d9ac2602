import type { webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import { UserError } from '../../../briefings/errors.ts'
import { describeFault } from '../../logging/describe-fault.ts'
import { callFault } from './call-faults.ts'
import type { SlackIdentity } from './settings.ts'
import type { Pause } from './web-api.ts'

export interface IdentifyOptions {
  readonly log: Logger
  readonly pause: Pause
  readonly isClosed: () => boolean
}

/** Asks Slack who we are until it says so; null where we are closed before. Throws a UserError where the token is refused. */
export async function identify(
  client: webApi.WebClient,
  { log, pause, isClosed }: IdentifyOptions,
): Promise<SlackIdentity | null> {
  for (let failures = 1; !isClosed(); failures++) {
    try {
      const told = await client.auth.test()
      const { team_id: team = '', user_id: user = '', bot_id: bot = '' } = told
      return { team, user, bot, scopes: told.response_metadata?.scopes ?? [] }
    } catch (error) {
      const fault = callFault(error)
      if (fault.kind === 'refused') throw refused(fault.error, error)
      log.warn({ failures, err: describeFault(error) }, 'Slack cannot be reached')
      await pause(fault.kind === 'later' ? fault.ms : Math.min(60_000, 500 * 2 ** failures))
    }
  }
  return null
}

const refused = (error: string, cause: unknown): UserError =>
  new UserError(
    'bad-input',
    `Slack refuses SLACK_BOT_TOKEN (${error}). Copy the Bot User OAuth Token of the installed app; it begins with xoxb-.`,
    { cause },
  )
