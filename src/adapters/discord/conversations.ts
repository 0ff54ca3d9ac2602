/** What was asked in a channel or thread of late, so that "and what did he say?" points back to somebody. */
export interface Conversations {
  /**
   * Oldest first; empty once the talk has gone quiet.
   *
   * @param answer Id of the answer that is replied to: the talk as it was when that was given.
   */
  earlier(channel: string, answer?: string): readonly string[]
  /** @param answer Id of the message that answers it. */
  add(channel: string, question: string, answer?: string): void
}

interface Asked {
  readonly question: string
  readonly answer: string | undefined
}

const MOST_CHANNELS = 1_000
const MOST_QUESTIONS = 8
const MOST_LENGTH = 500
const QUIET = Temporal.Duration.from({ minutes: 30 })

/** Keeps the questions of the most recent talks in memory only; nothing of them is stored. */
export function createConversations(now: () => Temporal.Instant): Conversations {
  const talks = new Map<string, { readonly asked: readonly Asked[]; readonly until: Temporal.Instant }>()
  const held = (channel: string): readonly Asked[] => {
    const talk = talks.get(channel)
    return talk && Temporal.Instant.compare(now(), talk.until) < 0 ? talk.asked : []
  }
  return {
    earlier: (channel, answer) => {
      const asked = held(channel)
      const at = answer === undefined ? -1 : asked.findIndex((a) => a.answer === answer)
      return asked.slice(0, at < 0 ? undefined : at + 1).map((a) => a.question)
    },
    add: (channel, question, answer) => {
      const asked = [...held(channel), { question: question.slice(0, MOST_LENGTH), answer }]
      // Taken out first, so that the map stays in the order of last use.
      talks.delete(channel)
      talks.set(channel, { asked: asked.slice(-MOST_QUESTIONS), until: now().add(QUIET) })
      const [oldest] = talks.keys()
      if (talks.size > MOST_CHANNELS && oldest !== undefined) talks.delete(oldest)
    },
  }
}
