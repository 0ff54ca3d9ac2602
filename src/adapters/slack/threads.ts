import type { KeepingNotes } from '../../../briefings/readers/notes.ts'
import { createRecent } from './recent.ts'
import type { SlackIdentity } from './settings.ts'
import type { SlackApi } from './web-api.ts'

/** A question as it came in. */
export interface AskedQuestion {
  readonly channel: string
  /** The message's own; Slack gives each of a channel another. */
  readonly ts: string
  /** Where its answer goes: the thread's first message; undefined in a direct message without threads. */
  readonly thread: string | undefined
  /** `slack:TEAM:USER`. */
  readonly person: string
  readonly words: string
}

/** The threads in which the bot was asked, with the questions asked there, whichever process was asked. */
export interface Threads {
  /**
   * Takes note of a question, and answers what was asked before in its thread, oldest first; null where the question has been
   * taken before: Slack sends a mention as two events, and an event again where it saw no acknowledgement.
   */
  take(question: AskedQuestion): Promise<readonly string[] | null>
  /** Whether the bot was asked in this thread, perhaps long ago. */
  wasAsked(channel: string, thread: string): Promise<boolean>
}

export interface ThreadsOptions {
  readonly api: SlackApi
  readonly identity: SlackIdentity
  readonly keeping: Pick<KeepingNotes, 'noteOnce' | 'notes'>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const MOST_THREADS = 2_000
const MOST_QUESTIONS = 6
const MOST_LENGTH = 500
const DAY = 24 * 3_600_000

export function createThreads({ api, identity, keeping, now }: ThreadsOptions): Threads {
  const { team } = identity
  // Threads that were looked into: whether they are ours by their history, so that a lively one is looked into once.
  const looked = createRecent<boolean>(MOST_THREADS, DAY, now)
  const isOurs = (m: { user?: string; bot_id?: string; text?: string }): boolean =>
    m.user === identity.user || m.bot_id === identity.bot || (m.text ?? '').includes(`<@${identity.user}>`)
  const lineOf = (channel: string, thread: string | undefined): string =>
    `slack:${team}/${channel}:${thread ?? ''}`
  const isoOf = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString()

  return {
    async take({ channel, ts, thread, person, words }) {
      const line = lineOf(channel, thread)
      const at = isoOf(now())
      const earlier = await keeping.notes(line, at, MOST_QUESTIONS)
      const note = {
        key: `slack:${team}/${channel}@${ts}`,
        ...{ line, person, value: words.slice(0, MOST_LENGTH), until: isoOf(now() + DAY) },
      }
      if (!(await keeping.noteOnce(note, at))) return null
      return earlier.filter((words) => words !== '')
    },
    async wasAsked(channel, thread) {
      if ((await keeping.notes(lineOf(channel, thread), isoOf(now()), 1)).length > 0) return true
      const key = `${channel}:${thread}`
      const known = looked.get(key)
      if (known !== undefined) return known
      const found = await api
        .call('conversations.replies', { channel, ts: thread, limit: 100 })
        .catch(() => null)
      const messages = (found?.['messages'] ?? []) as Parameters<typeof isOurs>[0][]
      const ours = messages.some(isOurs)
      if (found) looked.set(key, ours)
      return ours
    },
  }
}
