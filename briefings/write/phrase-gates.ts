import { TIMES } from './frame-words.ts'
import { isBound, numbersHold } from './number-bounds.ts'
import { EXTENT, FALSE, meansSame, SAYS_NOTHING } from './phrase-groups.ts'
import { digitsFor } from './phrase-numbers.ts'
import { mixedUp, otherActor, otherDay, otherPlace } from './phrase-roles.ts'
import type { PhraseToCheck } from './phrase-to-check.ts'
import { tokensOf, type Token } from './phrase-tokens.ts'
import { gatesOf } from './support-gates.ts'

/**
 * What a sentence says beyond its spans, or null: each word of content stands in them, or one that says the same, denied,
 * certain and on somebody's word as it is there; numbers with their bounds and units; roles; extent.
 */
export function unsupported({ text, spans }: PhraseToCheck): string | null {
  const own = digitsFor(text)
  const evidence = digitsFor(spans.join('\n'))
  const claim = tokensOf(own)
  const source = tokensOf(evidence)
  if (!numbersHold(claim, evidence)) return 'it holds a number, or a bound of one, that its spans do not'
  const matches = claim.map((w) => matchesOf(w, source))
  const names = new Set([...claim, ...source].filter((w) => w.capital).map((w) => w.stem))
  return (
    unknownWord(claim, matches) ??
    otherExtent(claim, source) ??
    otherUnit(claim, source) ??
    turnedRound(claim, matches) ??
    otherSpeaker(claim, source, matches) ??
    otherActor(own, evidence, names) ??
    mixedUp(claim, source) ??
    otherPlace(claim, source) ??
    otherDay(claim, source) ??
    (gatesOf(own, evidence).violated ? 'it turns round who does what' : null)
  )
}

type Matches = readonly (readonly Token[])[]

const isContent = (w: Token): boolean => w.kind === 'content'

/** The words of the spans that may stand behind a word; a name is itself alone. */
function matchesOf(w: Token, source: readonly Token[]): readonly Token[] {
  if (w.kind === 'number') return source.filter((s) => s.stem === w.stem)
  if (w.kind !== 'content') return []
  const exact = source.filter((s) => s.stem === w.stem)
  if (w.capital) return exact.length ? exact : source.filter((s) => s.capital && meansSame(s.stem, w.stem))
  return source.filter((s) => s.stem === w.stem || (s.kind !== 'number' && meansSame(s.stem, w.stem)))
}

function unknownWord(claim: readonly Token[], matches: Matches): string | null {
  const unknown = claim.some(
    (w, i) => isContent(w) && !matches[i]!.length && !SAYS_NOTHING.has(w.form) && !isBound(w.form),
  )
  return unknown ? 'it holds a word of content that its spans do not' : null
}

function otherExtent(claim: readonly Token[], source: readonly Token[]): string | null {
  const held = new Set(source.map((s) => s.form))
  const fine = (w: Token, i: number): boolean => {
    if (held.has(w.form)) return true
    if (/^(?:up|down)$/.test(w.form)) return claim[i + 1]?.form !== 'from'
    return /^(?:least|more|less|fewer|most)$/.test(w.form) && isOfNumber(claim, i)
  }
  const same = claim.every((w, i) => !EXTENT.has(w.form) || fine(w, i))
  // What a source calls false is not told without that word.
  const called = source.filter((s) => FALSE.has(s.form)).every(() => claim.some((w) => FALSE.has(w.form)))
  return same && called ? null : 'it says more or less than its spans do'
}

/** "at least 40", "more than 40": judged with the number. */
const isOfNumber = (claim: readonly Token[], at: number): boolean =>
  claim.slice(at + 1, at + 3).some((w) => w.kind === 'number')

/** What is counted: the word of content after a number stands near the same number in a span. */
function otherUnit(claim: readonly Token[], source: readonly Token[]): string | null {
  const fine = claim.every((w, i) => {
    const unit = w.kind === 'number' ? claim[i + 1] : undefined
    if (!unit || !isContent(unit) || SAYS_NOTHING.has(unit.form) || !/^[ -]$/.test(unit.gap)) return true
    const same = source.flatMap((s, k) => (s.kind === 'number' && s.form === w.form ? [k] : []))
    const near = (k: number): readonly Token[] => source.slice(Math.max(0, k - 6), k + 8)
    return !same.length || same.some((k) => near(k).some((s) => meansSame(s.stem, unit.stem)))
  })
  return fine ? null : 'a number counts something else than in its spans'
}

function turnedRound(claim: readonly Token[], matches: Matches): string | null {
  for (const [i, w] of claim.entries()) {
    const near = matches[i]!
    if (!near.length) continue
    if (isContent(w) && !near.some((s) => s.denied === w.denied))
      return 'it denies what its spans do not, or the other way round'
    if (!near.some((s) => sameMood(w, s))) return 'it is more or less certain than its spans'
  }
  return null
}

const sameMood = (w: Token, s: Token): boolean => w.mood === s.mood || w.mood === 'open' || s.mood === 'open'

/** Words told on somebody's word are told on the same word; a slip of one word is forgiven in a longer sentence. */
function otherSpeaker(claim: readonly Token[], source: readonly Token[], matches: Matches): string | null {
  const heard = (w: Token, s: Token): boolean => {
    if (w.said === null || s.said === null) return w.said === s.said
    if (!w.said.size || !s.said.size) return true
    const [own, given] = [[...w.said], [...s.said]]
    const around = source.filter((x) => x.sentence === s.sentence)
    return (
      own.some((a) => given.some((b) => meansSame(a, b))) &&
      own.every((a) => around.some((x) => meansSame(x.stem, a)))
    )
  }
  let wrong = 0
  let all = 0
  for (const [i, w] of claim.entries()) {
    const near = matches[i]!
    if (!near.length || TIMES.has(w.form)) continue
    all++
    if (!near.some((s) => heard(w, s))) wrong++
  }
  return wrong >= 2 || (wrong === 1 && all <= 4) ? 'it is told on another’s word than in its spans' : null
}
