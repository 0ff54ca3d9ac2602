import { oneLine } from '../../../commands/one-line.ts'
import { bareName, HELLO } from '../../../commands/plain-line.ts'
import type { ReportFault } from '../report-fault.ts'
import type { Desk } from './desk.ts'
import { typedText } from './escape.ts'
import { showStatus } from './assistant.ts'
import { createLive, type LiveOptions } from './live.ts'
import { createRecent } from './recent.ts'
import { ASSISTANT_SCOPE } from './scopes.ts'
import type { SlackIdentity } from './settings.ts'
import type { Threads } from './threads.ts'
import { channelViewer, personViewer } from './viewer.ts'

/** What of a message event matters. https://docs.slack.dev/reference/events/message */
export interface MessageEvent {
  readonly type: string
  readonly subtype?: string
  readonly channel: string
  readonly channel_type?: string
  readonly user?: string
  readonly bot_id?: string
  readonly text?: string
  readonly ts: string
  readonly thread_ts?: string
}

export interface Questions {
  /** Answers a message where it is a question to the bot: a mention, a direct message, or in a thread where it was asked. */
  read(event: MessageEvent, team: string): Promise<void>
}

export interface QuestionsOptions extends LiveOptions {
  readonly desk: Desk
  readonly threads: Threads
  readonly identity: SlackIdentity
  readonly reportFault: ReportFault
  readonly now: () => number
}

/** A message of these kinds is somebody's own words; the others tell of edits, joinings and the like. */
const OWN_WORDS = new Set([undefined, 'thread_broadcast', 'file_share'])
const HOUR = 3_600_000

export function createQuestions(options: QuestionsOptions): Questions {
  const { api, desk, threads, identity, reportFault, now } = options
  // A mention in a channel comes as `app_mention` and as `message`.
  const answered = createRecent<true>(10_000, HOUR, now)
  const mention = new RegExp(`<@${identity.user}(?:\\|[^<>]*)?>`, 'g')

  return {
    async read(event, team) {
      const { channel, user, ts, thread_ts: thread, text = '' } = event
      if (!user || event.bot_id || user === identity.user || !OWN_WORDS.has(event.subtype)) return
      const isDirect = event.channel_type === 'im'
      const isMention = event.type === 'app_mention' || mention.test(text)
      mention.lastIndex = 0
      const toUs =
        isDirect || isMention || (thread !== undefined && (await threads.wasAsked(channel, thread)))
      if (!toUs || answered.get(`${channel}:${ts}`)) return
      answered.set(`${channel}:${ts}`, true)

      const question = typedText(text.replace(mention, ' '))
      const person = { team, user }
      const viewer = isDirect ? personViewer(person) : channelViewer(person, channel, false)
      // In a channel the answer opens a thread below the question; a direct message is one conversation.
      const reply = thread ?? (isDirect ? undefined : ts)
      const asked = { channel, ts, thread: reply, person: viewer.person, words: question }
      const earlier = await threads.take(asked).catch((error: unknown): string[] => {
        reportFault(error, 'noting a question on Slack')
        return []
      })
      // Another process was sent the same.
      if (earlier === null) return
      if (isDirect && thread && identity.scopes.includes(ASSISTANT_SCOPE)) showStatus(api, channel, thread)
      const where = { channel, ...(reply ? { thread: reply } : {}) }
      const live = createLive(options, where, { user, alone: isDirect })
      // Elsewhere others read what is for one alone.
      const bare = isDirect ? bareName(question, desk.commands) : undefined
      const answer =
        bare !== undefined
          ? await desk.answer({ line: bare, viewer: async () => viewer })
          : await desk.ask(oneLine(question) ? question : HELLO, viewer, earlier, (draft) =>
              live.draft(draft),
            )
      await live.end(answer)
    },
  }
}
