import { TIMES } from './frame-words.ts'
import type { Same } from './phrase-sames.ts'
import { isTold } from './phrase-speakers.ts'
import type { Token } from './phrase-tokens.ts'

/** A day belongs to what happens on it: among several days of the spans, its clause shares most with this day's. */
export function otherDay(claim: readonly Token[], source: readonly Token[], meansSame: Same): string | null {
  if (claim.some((w, i) => isDay(w) && !sameSaying(claim, i, source)))
    return 'it puts a day to something else than its spans do'
  return belongsElsewhere(claim, source, { isAnchor: isDay, within: 'spans' }, meansSame)
    ? 'it happens on another day than in its spans'
    : null
}

/** A number belongs to what its own clause counts: 700 of "3,200 were damaged, of which 700 are lost" were not damaged alone. */
export function otherCount(
  claim: readonly Token[],
  source: readonly Token[],
  meansSame: Same,
): string | null {
  return belongsElsewhere(claim, source, { isAnchor: isNumber, within: 'sentence' }, meansSame)
    ? 'a number counts something else than in its spans'
    : null
}

/** Does a clause with one such word share more with the clauses of another, in the spans or the same sentence, than with those of its own? */
function belongsElsewhere(
  claim: readonly Token[],
  source: readonly Token[],
  { isAnchor, within }: { isAnchor: (w: Token) => boolean; within: 'sentence' | 'spans' },
  meansSame: Same,
): boolean {
  if (new Set(source.filter(isAnchor).map((s) => s.form)).size < 2) return false
  const given = segments(source)
  return segments(claim).some((own) => {
    const [anchor, ...more] = own.filter((w, i) => isAnchor(w) && !isClock(own, i))
    if (!anchor || more.length) return false
    const overlap = (of: readonly Token[]): number =>
      own.filter((w) => w.kind === 'content' && !isDay(w) && of.some((x) => meansSame(w.stem, x.stem))).length
    const best = (list: readonly (readonly Token[])[]): number => Math.max(0, ...list.map(overlap))
    const here = given.filter((s) => s.some((x, i) => x.form === anchor.form && !isClock(s, i)))
    const among = new Set(
      within === 'sentence' ? here.map((s) => s[0]!.sentence) : given.map((s) => s[0]?.sentence),
    )
    const others = given.filter((s) => s.some(isAnchor) && !here.includes(s) && among.has(s[0]!.sentence))
    return here.length > 0 && best(others) > best(here)
  })
}

const isDay = (w: Token): boolean => w.capital && TIMES.has(w.form)
/** The 9 and the 40 of "9:40". */
const isClock = (words: readonly Token[], at: number): boolean =>
  words[at]!.gap === ':' || words[at + 1]?.gap === ':'
const isNumber = (w: Token): boolean => w.kind === 'number' && w.form !== '1'

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
