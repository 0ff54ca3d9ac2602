import type { App } from '@slack/bolt'
import { openAssistantThread, suggestPrompts } from './assistant.ts'
import type { Handlers } from './handlers.ts'
import type { MessageEvent } from './questions.ts'
import { createRecent } from './recent.ts'
import type { SlackPlace } from './workspaces.ts'

/** Slack sends an event again for an hour where it saw no acknowledgement. */
const HOUR = 3_600_000

/** Registers the events that Dateline answers to. Bolt acknowledges them before anything else. */
export function listenToEvents(app: App, handlers: Handlers): void {
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
  app.event('member_joined_channel', async ({ event, body, context }) => {
    if (!isNew((body as EventBody).event_id, context.retryNum)) return
    handlers.within(placeOfEvent(body), 'joining a channel on Slack', undefined, async (w) => {
      if (event.user === w.identity.user) await handlers.arrivals.joined(w, event.channel, event.inviter)
    })
  })
  app.event('assistant_thread_started', async ({ event, body, context }) => {
    if (!isNew((body as EventBody).event_id, context.retryNum)) return
    handlers.within(placeOfEvent(body), 'an assistant thread on Slack', undefined, (w) =>
      openAssistantThread(w.api, event.assistant_thread),
    )
  })
  app.event('assistant_thread_context_changed', async ({ event, body, context }) => {
    if (!isNew((body as EventBody).event_id, context.retryNum)) return
    handlers.within(placeOfEvent(body), 'an assistant thread on Slack', undefined, (w) =>
      suggestPrompts(w.api, event.assistant_thread),
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
