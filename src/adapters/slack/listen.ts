import type { App } from '@slack/bolt'
import type { Command } from '../../../commands/command.ts'
import { apology } from '../dispatch.ts'
import type { ReportFault } from '../report-fault.ts'
import { readButton } from './button-value.ts'
import type { Deliver } from './deliver.ts'
import type { Desk } from './desk.ts'
import { typedText } from './escape.ts'
import type { People } from './people.ts'
import type { MessageEvent, Questions } from './questions.ts'
import { lineOf } from './read-command.ts'
import { createRecent } from './recent.ts'
import { addressesIn } from './shortcut.ts'
import { homeViewer, type SlackPerson } from './viewer.ts'

export interface Listening {
  readonly desk: Desk
  readonly deliver: Deliver
  readonly people: People
  readonly questions: Questions
  readonly home: (person: SlackPerson) => Promise<void>
  readonly commands: readonly Command[]
  readonly reportFault: ReportFault
  readonly now: () => number
  /** Takes note of work under way, so that the end waits for it. Nothing that is handed in rejects. */
  readonly track: (work: Promise<void>) => void
}

/** Slack sends an event again for an hour where it saw no acknowledgement. */
const HOUR = 3_600_000

/** Registers what Dateline answers to. Each listener acknowledges before anything else, and leaves the work to `track`. */
export function listen(app: App, l: Listening): void {
  const acknowledge = async (ack: () => Promise<void>): Promise<void> => {
    // A connection that broke in between takes no acknowledgement; the answer goes by HTTP and may still arrive.
    await ack().catch((error: unknown) => l.reportFault(error, 'acknowledging on Slack'))
  }

  app.command(/.*/, async ({ command, ack }) => {
    await acknowledge(ack)
    const place = { channel: command.channel_id, user: command.user_id }
    const person = { team: command.team_id, user: command.user_id }
    const line = lineOf(command.command, typedText(command.text ?? '')).trim()
    l.track(
      l.desk
        .answer({ line, viewer: (c) => l.people.viewer(person, place.channel, c) })
        .then((answer) => l.deliver.byUrl(command.response_url, answer, place)),
    )
  })

  app.action(/.*/, async ({ action, body, ack }) => {
    await acknowledge(ack)
    l.track(press(l, action as { value?: unknown }, body))
  })

  app.shortcut('brief_this', async ({ shortcut, ack }) => {
    await acknowledge(ack)
    l.track(briefThis(l, shortcut as unknown as ShortcutBody))
  })

  const seen = createRecent<true>(10_000, HOUR, l.now)
  const isNew = (id: unknown, retry: number | undefined): boolean => {
    if (typeof id !== 'string') return !retry
    if (seen.get(id)) return false
    seen.set(id, true)
    return true
  }
  const read = async (event: unknown, body: EventBody, retry: number | undefined): Promise<void> => {
    if (!isNew(body.event_id, retry)) return
    const work = l.questions.read(event as MessageEvent, teamOf(body))
    l.track(work.catch((error: unknown) => void l.reportFault(error, 'reading a message on Slack')))
  }
  app.event('app_mention', ({ event, body, context }) => read(event, body, context.retryNum))
  app.event('message', ({ event, body, context }) => read(event, body, context.retryNum))
  app.event('app_home_opened', async ({ event, body, context }) => {
    if (event.tab !== 'home' || !isNew((body as EventBody).event_id, context.retryNum)) return
    l.track(l.home({ team: teamOf(body), user: event.user }))
  })
}

interface EventBody {
  readonly event_id?: string
  readonly team_id?: string
  readonly authorizations?: readonly { readonly team_id?: string | null }[]
}

/** The workspace that the event is for; in a shared channel the event's own may be another's. */
const teamOf = (body: EventBody): string => body.authorizations?.[0]?.team_id ?? body.team_id ?? ''

interface PressBody {
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly team?: { readonly id: string } | null
  readonly channel?: { readonly id: string }
  readonly response_url?: string
}

/** A button acts for whoever presses it: they are answered alone, with what they may see. */
async function press(l: Listening, action: { value?: unknown }, body: PressBody): Promise<void> {
  const person = { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id }
  const asked = readButton(action.value)
  const { command = '', words = '', ...shown } = asked ?? {}
  const channel = body.channel?.id
  const answer = asked
    ? await l.desk.answer({
        ...shown,
        line: `${command} ${words}`.trim(),
        viewer: async (c) => (channel ? l.people.viewer(person, channel, c) : homeViewer(person)),
      })
    : l.desk.render(apology('I do not know this button any more. Please ask again.'))
  // A view has no response_url; its answer goes to the person's direct messages.
  if (!body.response_url || !channel) {
    return l.deliver.byPost(answer, { channel: person.user }, { user: person.user, alone: true })
  }
  const hidden = !(await l.people.isDirect(channel))
  await l.deliver.byUrl(
    body.response_url,
    { ...answer, private: hidden || answer.private },
    { channel, user: person.user },
  )
}

interface ShortcutBody {
  readonly user: { readonly id: string; readonly team_id?: string }
  readonly team?: { readonly id: string } | null
  readonly channel: { readonly id: string }
  readonly message: unknown
  readonly response_url: string
}

/** Adds what a message links to. An interaction may be answered five times. */
async function briefThis(l: Listening, body: ShortcutBody): Promise<void> {
  const person = { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id }
  const place = { channel: body.channel.id, user: person.user }
  const addresses = addressesIn(body.message).slice(0, 4)
  const lines = addresses.length > 0 ? addresses.map((a) => `add ${a}`) : ['add']
  for (const line of lines) {
    const answer = await l.desk.answer({
      line,
      page: 0,
      viewer: (c) => l.people.viewer(person, place.channel, c),
    })
    await l.deliver.byUrl(body.response_url, { ...answer, private: true }, place)
  }
}
