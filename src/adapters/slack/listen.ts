import type { App } from '@slack/bolt'
import { typedText } from './escape.ts'
import type { Handlers } from './handlers.ts'
import { press, type PressBody } from './press.ts'
import type { MessageEvent } from './questions.ts'
import { lineOf } from './read-command.ts'
import { createRecent } from './recent.ts'
import { briefThis, type ShortcutBody } from './shortcut.ts'
import type { SlackPlace } from './workspaces.ts'

/** Slack sends an event again for an hour where it saw no acknowledgement. */
const HOUR = 3_600_000

/** Registers what Dateline answers to. Each listener acknowledges before anything else, and leaves the work to `handlers`. */
export function listen(app: App, handlers: Handlers): void {
  const { desk } = handlers

  app.command(/.*/, async ({ command, ack }) => {
    await handlers.acknowledge(ack)
    const place = { channel: command.channel_id, user: command.user_id }
    const person = { team: command.team_id, user: command.user_id }
    const line = lineOf(command.command, typedText(command.text ?? '')).trim()
    const where = {
      team: command.team_id,
      enterprise: command.enterprise_id,
      isEnterpriseInstall: String(command.is_enterprise_install) === 'true',
    }
    handlers.within(where, 'a command on Slack', command.response_url, async ({ people, deliver }) => {
      const answer = await desk.answer({ line, viewer: (c) => people.viewer(person, place.channel, c) })
      await deliver.byUrl(command.response_url, answer, place)
    })
  })

  app.action(/.*/, async ({ action, body, ack }) => {
    await handlers.acknowledge(ack)
    const pressed: PressBody = body
    handlers.within(placeOf(body), 'a button on Slack', pressed.response_url, (w) =>
      press(w, desk, (action as { value?: unknown }).value, pressed),
    )
  })

  app.shortcut('brief_this', async ({ shortcut, ack }) => {
    await handlers.acknowledge(ack)
    const body = shortcut as unknown as ShortcutBody & InteractionBody
    handlers.within(placeOf(body), 'a shortcut on Slack', body.response_url, (w) => briefThis(w, desk, body))
  })

  const seen = createRecent<true>(10_000, HOUR, handlers.now)
  const isNew = (id: unknown, retry: number | undefined): boolean => {
    if (typeof id !== 'string') return !retry
    if (seen.get(id)) return false
    seen.set(id, true)
    return true
  }
  const read = async (event: unknown, body: EventBody, retry: number | undefined): Promise<void> => {
    if (!isNew(body.event_id, retry)) return
    const where = placeOfEvent(body)
    handlers.within(where, 'a message on Slack', undefined, (w) =>
      w.questions.read(event as MessageEvent, where.team),
    )
  }
  app.event('app_mention', ({ event, body, context }) => read(event, body, context.retryNum))
  app.event('message', ({ event, body, context }) => read(event, body, context.retryNum))
  app.event('app_home_opened', async ({ event, body, context }) => {
    if (event.tab !== 'home' || !isNew((body as EventBody).event_id, context.retryNum)) return
    const where = placeOfEvent(body)
    handlers.within(where, 'the Home tab on Slack', undefined, (w) =>
      w.home({ team: where.team, user: event.user }),
    )
  })
  app.event('app_uninstalled', async ({ body }) => handlers.removed(placeOfEvent(body)))
  app.event('tokens_revoked', async ({ event, body }) => {
    // A person's token that is taken back is none of ours: we hold the bot's alone.
    if (event.tokens.bot?.length) handlers.removed(placeOfEvent(body))
  })
}

interface EventBody {
  readonly event_id?: string
  readonly team_id?: string
  readonly enterprise_id?: string
  readonly authorizations?: readonly {
    readonly team_id?: string | null
    readonly enterprise_id?: string | null
    readonly is_enterprise_install?: boolean
  }[]
}

/** The workspace that the event is for; in a shared channel the event's own may be another's. */
function placeOfEvent(body: EventBody): SlackPlace {
  const us = body.authorizations?.[0]
  return {
    team: us?.team_id ?? body.team_id ?? '',
    enterprise: us?.enterprise_id ?? body.enterprise_id,
    isEnterpriseInstall: us?.is_enterprise_install === true,
  }
}

interface InteractionBody {
  readonly user: { readonly team_id?: string }
  readonly team?: { readonly id: string } | null
  readonly enterprise?: { readonly id: string } | null
  readonly is_enterprise_install?: boolean
}

const placeOf = (body: InteractionBody): SlackPlace => ({
  team: body.team?.id ?? body.user.team_id ?? '',
  enterprise: body.enterprise?.id,
  isEnterpriseInstall: body.is_enterprise_install === true,
})
