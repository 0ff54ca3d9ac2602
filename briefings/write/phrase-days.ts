import { TIMES } from './frame-words.ts'
import type { Same } from './phrase-sames.ts'
import { isTold } from './phrase-speakers.ts'
import type { Token } from './phrase-tokens.ts'

/** A day belongs to what happens on it: among several days of the spans, its clause shares most with this day's. */
export function otherDay(claim: readonly Token[], source: readonly Token[], meansSame: Same): string | null {
  if (claim.some((w, i) => isDay(w) && !sameSaying(claim, i, source)))
    return 'it puts a day to something else than its spans do'
  const days = new Set(source.filter(isDay).map((s) => s.form))
  if (days.size < 2) return null
  const given = segments(source)
  for (const own of segments(claim)) {
    const day = own.filter(isDay)
    if (day.length !== 1) continue
    const overlap = (of: readonly Token[]): number =>
      own.filter((w) => w.kind === 'content' && !isDay(w) && of.some((x) => meansSame(w.stem, x.stem))).length
    const best = (list: readonly (readonly Token[])[]): number => Math.max(0, ...list.map(overlap))
    const here = best(given.filter((s) => s.some((x) => x.form === day[0]!.form)))
    if (best(given.filter((s) => s.some((x) => isDay(x) && x.form !== day[0]!.form))) > here)
      return 'it happens on another day than in its spans'
  }
  return null
}

const isDay = (w: Token): boolean => w.capital && TIMES.has(w.form)

function segments(words: readonly Token[]): Token[][] {
  const out: Token[][] = [[]]
  let sentence = words[0]?.sentence
  for (const w of words) {
    const breaks = /[,;:]/.test(w.gap) || /^(?:after|when|before|that|because|while)$/.test(w.form)
    if (breaks || w.sentence !== sentence) out.push([])
    sentence = w.sentence
    out.at(-1)!.push(w)
  }
  return out
}

/** "said on Wednesday" says when it was said, not when it happens; and the other way round. */
function sameSaying(claim: readonly Token[], at: number, source: readonly Token[]): boolean {
  const given = source.flatMap((s, k) => (s.form === claim[at]!.form ? [ofSaying(source, k)] : []))
  return given.length === 0 || given.includes(ofSaying(claim, at))
}

/** Does the day stand right after a verb of telling, or between its speaker and it? */
function ofSaying(words: readonly Token[], at: number): boolean {
  const near = (from: number, to: number): boolean =>
    words.slice(from, to + 1).every((w, k) => k === 0 || !/[,;:”]/.test(w.gap))
  const active = (k: number): boolean => !/^(?:was|were|been|being)$/.test(words[k - 1]?.form ?? '')
  for (const k of [at - 2, at - 1]) if (words[k] && isTold(words[k]) && active(k) && near(k, at)) return true
  const after = words[at + 1]
  return after !== undefined && after.sentence === words[at]!.sentence && isTold(after) && near(at, at + 1)
}
