import type { SlackSettings } from './adapters/slack/settings.ts'

/** What of the environment concerns Slack, each value as given. */
export interface SlackVariables {
  readonly SLACK_BOT_TOKEN?: string | undefined
  readonly SLACK_APP_TOKEN?: string | undefined
  readonly SLACK_SIGNING_SECRET?: string | undefined
  readonly SLACK_PORT?: number | undefined
  readonly SLACK_CLIENT_ID?: string | undefined
  readonly SLACK_API_URL?: string | undefined
}

export interface ReadSlack {
  readonly settings: SlackSettings | undefined
  readonly faults: readonly string[]
}

const NO_MORE = { settings: undefined }
const WAYS = 'SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET and SLACK_PORT (HTTP)'

/** The way to reach Slack that the variables name together; where they name half of one, what is missing. */
export function readSlack(given: SlackVariables): ReadSlack {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_PORT: port } = given
  const signingSecret = given.SLACK_SIGNING_SECRET
  if (given.SLACK_CLIENT_ID) {
    const fault = 'SLACK_CLIENT_ID: this version serves one workspace; set SLACK_BOT_TOKEN instead'
    return { ...NO_MORE, faults: [fault] }
  }
  const half = Object.entries({
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_PORT: port,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => name)
  if (!botToken) {
    return { ...NO_MORE, faults: half.map((name) => `${name}: needs SLACK_BOT_TOKEN beside it`) }
  }
  const faults = tokenFaults(botToken, appToken)
  const receive = receiveBy(appToken, signingSecret, port)
  if (!receive) faults.push(`SLACK_BOT_TOKEN: needs ${WAYS} beside it`)
  if (!receive || faults.length > 0) return { ...NO_MORE, faults }
  const apiUrl = `${given.SLACK_API_URL ?? 'https://slack.com/api'}/`
  return { settings: { botToken, apiUrl, receive }, faults: [] }
}

function receiveBy(
  appToken: string | undefined,
  signingSecret: string | undefined,
  port: number | undefined,
): SlackSettings['receive'] | null {
  if (appToken) return { kind: 'socket', appToken }
  return signingSecret && port !== undefined ? { kind: 'http', signingSecret, port } : null
}

/** The two tokens are easily taken for each other; Slack would say `invalid_auth` and no more. */
function tokenFaults(botToken: string, appToken: string | undefined): string[] {
  return [
    ...(botToken.startsWith('xapp-')
      ? ['SLACK_BOT_TOKEN: that is an app-level token; it begins with xoxb-']
      : []),
    ...(appToken?.startsWith('xox') ? ['SLACK_APP_TOKEN: that is a bot token; it begins with xapp-'] : []),
  ]
}
