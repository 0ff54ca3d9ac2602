import { ALLEGATIONS, DENIES, DISMISSES, REPORTS, isAuxiliary, isPast } from './frame-words.ts'
import type { Word } from './words.ts'

/** The words of one sentence with what stands between them. */
export interface Clause {
  readonly words: readonly Word[]
  /** What stands before each word; one longer than `words`. */
  readonly gaps: readonly string[]
}

/** On whose word something is told: the text's own, a speaker's, or against a denial. */
export interface Context {
  readonly said: boolean
  readonly denied: boolean
  /** Stems of who says it; empty for a pronoun. */
  readonly speaker: ReadonlySet<string>
}

interface Span extends Context {
  readonly from: number
  readonly to: number
}

const OWN: Context = { said: false, denied: false, speaker: new Set() }
/** A speaker is named within so many words of "said". */
const REACH = 12
const MOST_SPANS = 8

/** Reads which words of a sentence are someone's words or something denied; gives the context of a word. */
export function contextsOf(clause: Clause): (at: number) => Context {
  const spans: Span[] = []
  const { words } = clause
  for (let i = 0; i < words.length && spans.length < MOST_SPANS; i++) {
    const { form } = words[i]!
    const next = words[i + 1]?.form ?? ''
    if (
      DENIES.has(form) ||
      (DISMISSES.has(form) && words.slice(i + 1, i + 4).some((w) => ALLEGATIONS.has(w.form)))
    )
      spans.push({
        from: i + 1,
        to: endOf(clause, i + 1),
        said: false,
        denied: true,
        speaker: stems(clause, i, -1),
      })
    else if (form === 'according' && next === 'to') spans.push(whole(clause, stems(clause, i + 1, 1)))
    else if (REPORTS.has(form) && next !== 'to' && next !== 'by') spans.push(reported(clause, i))
  }
  return (at) => {
    const held = spans.filter((s) => at >= s.from && at < s.to)
    if (!held.length) return OWN
    return {
      said: held.some((s) => s.said),
      denied: held.filter((s) => s.denied).length % 2 === 1,
      speaker: new Set(held.flatMap((s) => [...s.speaker])),
    }
  }
}

const whole = (clause: Clause, speaker: ReadonlySet<string>): Span => ({
  from: 0,
  to: clause.words.length,
  said: true,
  denied: false,
  speaker,
})

/** "X said Y" holds Y after it; "Y, X said" and "Y, said X" hold Y before it, and what follows the next comma. */
function reported(clause: Clause, at: number): Span {
  const { gaps, words } = clause
  let mark = at
  while (mark > Math.max(0, at - REACH) && !/[,”"]/.test(gaps[mark]!)) mark--
  const stops = (k: number): boolean => k >= words.length || /[,.;”"]/.test(gaps[k]!)
  const inverted = mark === at && isNamed(clause, at)
  const ends = inverted || stops(at + 1)
  if (ends && mark > 0 && /[,”"]/.test(gaps[mark]!)) {
    const speaker = inverted ? stems(clause, at, 1) : stems(clause, at, -1)
    return whole(clause, speaker)
  }
  return {
    from: at + 1,
    to: endOf(clause, at + 1),
    said: true,
    denied: false,
    speaker: stems(clause, at, -1),
  }
}

/** After an inverted "said" stands only its speaker, up to a mark: no other verb. */
function isNamed({ words, gaps }: Clause, at: number): boolean {
  for (let k = at + 1; k <= Math.min(words.length, at + REACH); k++) {
    if (k > at + 1 && /[,.;]/.test(gaps[k] ?? '.')) return true
    if (k === words.length) return true
    if (isPast(words[k]!.form) || isAuxiliary(words[k]!.form)) return false
  }
  return false
}

/** What is said or denied ends where another clause is set against it. */
function endOf({ words, gaps }: Clause, from: number): number {
  for (let k = from; k < words.length; k++)
    if (
      gaps[k]!.includes(';') ||
      (gaps[k]!.includes(',') && /^(?:but|while|though|although)$/.test(words[k]!.form))
    )
      return k
  return words.length
}

function stems({ words, gaps }: Clause, at: number, step: 1 | -1): ReadonlySet<string> {
  const out = new Set<string>()
  for (let n = 1, k = at + step; n <= REACH && k >= 0 && k < words.length; n++, k += step) {
    if (/[;:”"“]/.test(gaps[step > 0 ? k : k + 1]!)) break
    if (step > 0 && gaps[k]!.includes(',')) break
    if (words[k]!.kind === 'content') out.add(words[k]!.stem)
  }
  return out
}
