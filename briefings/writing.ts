import type { Scope } from './model.ts'
import type { Store } from './ports.ts'
import { checkPhrase, type PhraseVerdict } from './write/phrase/check.ts'
import type { Meanings } from './write/meanings.ts'
import type { PhraseToCheck } from './write/phrase/to-check.ts'
import type { KeptPhrase, Phrase, Spending } from './writer-ports.ts'

/** How long a phrase is kept that nobody asked for again: what is told moves on. */
const DAYS_KEPT = 90

/** What stands beside the database for the writer: the gate, the memory of what passed it, and the books. */
export interface Writing {
  checkPhrases(phrases: readonly PhraseToCheck[]): Promise<PhraseVerdict[]>
  recallPhrases(keys: readonly string[]): Promise<ReadonlyMap<string, Phrase | null>>
  /** `now` is ISO 8601. */
  keepPhrases(phrases: readonly KeptPhrase[], now: string): Promise<void>
  /** Dollars spent on a day (`YYYY-MM-DD`, UTC) by everybody and by one payer. */
  spentOnWriting(day: string, payer: Scope): Promise<{ readonly all: number; readonly payer: number }>
  payForWriting(spending: Spending): Promise<void>
}

export function createWriting(store: Store, readMeanings?: () => Meanings): Writing {
  let meanings: Meanings | null = null
  return {
    checkPhrases: async (phrases) => {
      meanings ??= readMeanings?.() ?? null
      return phrases.map((phrase) => checkPhrase(phrase, meanings))
    },
    recallPhrases: (keys) => store.phrases(keys),
    keepPhrases: (phrases, now) =>
      store.write(async (tx) => {
        await tx.savePhrases(phrases, now)
        const last = Temporal.Instant.from(now).subtract({ hours: 24 * DAYS_KEPT })
        await tx.dropWritingBefore(last.toString().slice(0, 10))
      }),
    spentOnWriting: (day, payer) => store.spent(day, payer),
    payForWriting: (spending) => store.write((tx) => tx.saveSpending(spending)),
  }
}
