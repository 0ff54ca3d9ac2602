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
/** Questions before one that it may point back to. */
const POINTED_BACK = 2
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
      const at = isoOf(now())
      const earlierIn = async (line: string): Promise<string[]> =>
        (await keeping.notes(line, at, MOST_QUESTIONS)).filter((words) => words !== '')
      const note = (key: string, line: string, words: string): Promise<boolean> =>
        keeping.noteOnce(
          { key, line, person, value: words.slice(0, MOST_LENGTH), until: isoOf(now() + DAY) },
          at,
        )
      const key = `slack:${team}/${channel}@${ts}`
      const line = lineOf(channel, thread)
      const here = await earlierIn(line)
      // In direct messages a thread may be opened on anything: on an answer, it goes on from what was asked beside it.
      const earlier =
        here.length > 0 || thread === undefined ? here : await earlierIn(lineOf(channel, undefined))
      if (!(await note(key, line, words))) return null
      // On this question, it goes on from this question and what that pointed back to.
      if (thread === undefined)
        for (const [i, said] of [...earlier.slice(-POINTED_BACK), words].entries())
          await note(`${key}/${i}`, lineOf(channel, ts), said)
      return earlier
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
