import type { KeepingNotes } from '../../../briefings/readers/notes.ts'
import type { ReportFault } from '../report-fault.ts'

/** What buttons stand for whose ids have no room for it, by a key of theirs. */
export interface LongInputs {
  /** @param asker User id of whose words they are; empty where they are nobody's in particular. */
  keep(key: string, input: string, asker: string): void
  /** Null for what was never kept, or is no more. */
  recall(key: string): Promise<string | null>
}

export interface LongInputsOptions {
  readonly keeping: Pick<KeepingNotes, 'noteOnce' | 'notes'>
  readonly now: () => Temporal.Instant
  /** Sees to it that what is under way is finished before the end. */
  readonly track: (work: Promise<void>) => void
  readonly reportFault: ReportFault
}

/** So many are known without a look into the store; the oldest give way. */
const MOST_AT_HAND = 2_000
/** In the store they stay for so long, for whoever comes back to a reply; they are the asker's words, and go with them. */
const KEPT = { hours: 7 * 24 }

/** At hand at once, since a note may wait behind an ingest; and in the store, for after a restart. */
export function createLongInputs({ keeping, now, track, reportFault }: LongInputsOptions): LongInputs {
  const atHand = new Map<string, string>()
  const lineOf = (key: string): string => `discord button ${key}`

  async function note(key: string, value: string, asker: string): Promise<void> {
    const [at, line] = [now(), lineOf(key)]
    const person = asker === '' ? null : `discord:${asker}`
    await keeping.noteOnce({ key: line, line, value, person, until: at.add(KEPT).toString() }, at.toString())
  }

  return {
    keep(key, input, asker) {
      if (atHand.has(key)) return
      atHand.set(key, input)
      const [oldest] = atHand.keys()
      if (atHand.size > MOST_AT_HAND && oldest !== undefined) atHand.delete(oldest)
      track(
        note(key, input, asker).catch(
          (e: unknown) => void reportFault(e, 'keeping what a button stands for'),
        ),
      )
    },
    recall: async (key) =>
      atHand.get(key) ?? (await keeping.notes(lineOf(key), now().toString(), 1))[0] ?? null,
  }
}
