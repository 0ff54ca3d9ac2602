import { createRecent } from './recent.ts'
import type { SlackIdentity } from './settings.ts'
import type { SlackApi } from './web-api.ts'

/** The threads in which the bot was asked, with the questions asked there. */
export interface Threads {
  /** What was asked before in this thread, oldest first. */
  earlier(key: string): readonly string[]
  asked(key: string, question: string): void
  /** Whether the bot was asked in this thread, perhaps before this process started. */
  wasAsked(channel: string, thread: string): Promise<boolean>
}

export interface ThreadsOptions {
  readonly api: SlackApi
  readonly identity: SlackIdentity
  readonly now: () => number
}

const MOST_THREADS = 2_000
const MOST_QUESTIONS = 6
const DAY = 24 * 3_600_000

export const threadKey = (channel: string, thread: string | undefined): string => `${channel}:${thread ?? ''}`

export function createThreads({ api, identity, now }: ThreadsOptions): Threads {
  const questions = createRecent<readonly string[]>(MOST_THREADS, DAY, now)
  // Threads that were looked into and are others' own, so that a lively one is looked into once.
  const others = createRecent<true>(MOST_THREADS, DAY, now)
  const isOurs = (m: { user?: string; bot_id?: string; text?: string }): boolean =>
    m.user === identity.user || m.bot_id === identity.bot || (m.text ?? '').includes(`<@${identity.user}>`)

  return {
    earlier: (key) => questions.get(key) ?? [],
    asked: (key, question) => {
      questions.set(key, [...(questions.get(key) ?? []), question].slice(-MOST_QUESTIONS))
    },
    async wasAsked(channel, thread) {
      const key = threadKey(channel, thread)
      if (questions.get(key)) return true
      if (others.get(key)) return false
      const found = await api
        .call('conversations.replies', { channel, ts: thread, limit: 100 })
        .catch(() => null)
      const messages = (found?.['messages'] ?? []) as Parameters<typeof isOurs>[0][]
      const ours = messages.some(isOurs)
      if (ours) questions.set(key, [])
      else if (found) others.set(key, true)
      return ours
    },
  }
}
