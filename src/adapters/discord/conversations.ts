/** What was asked in a channel or thread of late, so that "and what did he say?" points back to somebody. */
export interface Conversations {
  /** Oldest first; empty once the talk has gone quiet. */
  earlier(channel: string): readonly string[]
  add(channel: string, question: string): void
}

const MOST_CHANNELS = 1_000
const MOST_QUESTIONS = 5
const MOST_LENGTH = 500
const QUIET = Temporal.Duration.from({ minutes: 30 })

/** Keeps the questions of the most recent talks in memory only; nothing of them is stored. */
export function createConversations(now: () => Temporal.Instant): Conversations {
  const talks = new Map<string, { readonly questions: readonly string[]; readonly until: Temporal.Instant }>()
  const earlier = (channel: string): readonly string[] => {
    const talk = talks.get(channel)
    return talk && Temporal.Instant.compare(now(), talk.until) < 0 ? talk.questions : []
  }
  return {
    earlier,
    add: (channel, question) => {
      const questions = [...earlier(channel), question.slice(0, MOST_LENGTH)].slice(-MOST_QUESTIONS)
      // Taken out first, so that the map stays in the order of last use.
      talks.delete(channel)
      talks.set(channel, { questions, until: now().add(QUIET) })
      const [oldest] = talks.keys()
      if (talks.size > MOST_CHANNELS && oldest !== undefined) talks.delete(oldest)
    },
  }
}
