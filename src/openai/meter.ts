import type { PhraseOutcome } from '../../briefings/write/phrase.ts'
import type { WriterTrouble } from '../../briefings/writer-ports.ts'

/** What the writer did since the start: for metrics, and for `status`. Counts only; nothing of a text. */
export interface WriterCounts {
  readonly requests: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly dollars: number
  /** Milliseconds of all answered requests together. */
  readonly latency: number
  readonly answered: number
  readonly troubles: Readonly<Record<WriterTrouble, number>>
  /** Claims told from memory, as first written, as written after a reason, and in the core's own words. */
  readonly outcomes: Readonly<Record<PhraseOutcome, number>>
  /** Why claims were told in the core's own words. */
  readonly reasons: Readonly<Record<string, number>>
  /** Texts that were embedded, and what that took and cost. */
  readonly embedded: { readonly texts: number; readonly tokens: number; readonly dollars: number }
}

export interface WriterMeter {
  counts(): WriterCounts
  asked(): void
  answered(milliseconds: number): void
  paid(input: number, output: number, dollars: number): void
  troubled(trouble: WriterTrouble): void
  told(outcome: PhraseOutcome, reason: string | null): void
  embedded(texts: number, tokens: number, dollars: number): void
}

export function createWriterMeter(): WriterMeter {
  let requests = 0
  let inputTokens = 0
  let outputTokens = 0
  let dollars = 0
  let latency = 0
  let answered = 0
  const troubles = { spent: 0, slow: 0, down: 0, refused: 0, nonsense: 0 }
  const outcomes = { kept: 0, first: 0, second: 0, own: 0 }
  const reasons = new Map<string, number>()
  const embedded = { texts: 0, tokens: 0, dollars: 0 }
  return {
    counts: () => ({
      requests,
      inputTokens,
      outputTokens,
      dollars,
      latency,
      answered,
      troubles: { ...troubles },
      outcomes: { ...outcomes },
      reasons: Object.fromEntries(reasons),
      embedded: { ...embedded },
    }),
    asked: () => void requests++,
    answered: (milliseconds) => {
      answered++
      latency += milliseconds
    },
    paid: (input, output, cost) => {
      inputTokens += input
      outputTokens += output
      dollars += cost
    },
    troubled: (trouble) => void troubles[trouble]++,
    told: (outcome, reason) => {
      outcomes[outcome]++
      if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    embedded: (texts, tokens, cost) => {
      embedded.texts += texts
      embedded.tokens += tokens
      embedded.dollars += cost
    },
  }
}
