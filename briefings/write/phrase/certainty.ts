import { isPast, TIMES } from '../support/frame-words.ts'
import { INTENDS } from './groups.ts'
import { sameMood } from './heard.ts'
import type { Matches } from './matches.ts'
import { isUnit } from './same-measure.ts'
import type { Same } from './sames.ts'
import { isContent, type Token } from './tokens.ts'

/** Denied where the spans are not, or the other way round; or with another mood than they. */
export function turnedRound(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
): string | null {
  for (const [i, w] of claim.entries()) {
    const near = matches[i]!
    if (!near.length) continue
    const fits = (s: Token): boolean => (w.denied ? s.denied || s.nearDenial : !s.denied || w.nearDenial)
    if (isContent(w) && !near.some(fits)) return 'it denies what its spans do not, or the other way round'
    const isPlanned = (s: Token): boolean =>
      (s.mood === 'future' && isTimetabled(claim, i)) ||
      (w.mood === 'future' && isTimetabled(source, source.indexOf(s)))
    if (!near.some((s) => sameMood(w, s) || isPlanned(s))) return 'it is more or less certain than its spans'
  }
  return null
}

/** "Opens on May 3": the present tense with a day tells what is to come. */
export const isTimetabled = (words: readonly Token[], at: number): boolean =>
  /[^s]s$/.test(words[at]!.form) &&
  (([1, 2].some((n) => /^(?:on|in|at|next|from)$/.test(words[at + n]?.form ?? '')) &&
    words.slice(at + 2, at + 5).some((w) => w.capital && TIMES.has(w.form))) ||
    // "In Friday's final she plays …"
    words
      .slice(Math.max(0, at - FRONT), at)
      .some((w) => w.sentence === words[at]!.sentence && w.capital && TIMES.has(w.form)))
/** Words before a verb within which its day may stand. */
const FRONT = 8

/** Of a subject the spans say only what may be, is wanted or is to come, and the sentence says nothing of the kind. */
export function surer(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const own = new Set(claim.map((w) => w.stem))
  const wants = (s: Token): boolean => claim.some((w) => same(w.stem, s.stem))
  const hedged = claim.some((w) => w.mood !== 'fact' || INTENDS.has(w.form) || isModal(w))
  if (hedged) return null
  // It tells a deed that the spans tell as done: another than the one that may be.
  const done = claim.some(
    (w) => isContent(w) && isPast(w.form) && source.some((s) => s.mood === 'fact' && same(w.stem, s.stem)),
  )
  const bad = source.some((s, i) => {
    if (s.said === null && !isModal(s) && !INTENDS.has(s.form)) return false
    const [before] = source
      .slice(Math.max(0, i - 4), i)
      .filter(isContent)
      .slice(-1)
    const [after] = source.slice(i + 1, i + 6).filter((x) => isContent(x) && x.sentence === s.sentence)
    // "Asked for seven years" of a term of five: no deed.
    if (INTENDS.has(s.form))
      return !wants(s) && after !== undefined && !isUnit(after.form) && own.has(after.stem)
    // "was hurt in training and will not race": of the first part nothing is in doubt.
    if (/^(?:and|but)$/.test(source[i - 1]?.form ?? '') || /,/.test(s.gap)) return false
    return (
      !done && isModal(s) && before !== undefined && own.has(before.stem) && (!after || !own.has(after.stem))
    )
  })
  return bad ? 'it is more certain than its spans' : null
}

const isModal = (w: Token): boolean => /^(?:can|could|may|might|will|would|must)$/.test(w.form)
