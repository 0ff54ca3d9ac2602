import { isPast, TIMES } from './frame-words.ts'
import { isBound, numbersHold } from './number-bounds.ts'
import { Kind, type Meanings } from './meanings.ts'
import { EXTENT, EXTENTS, FALSE, INTENDS, SAYS_NOTHING } from './phrase-groups.ts'
import { spellAcronyms } from './phrase-acronyms.ts'
import { plainIdioms } from './phrase-idioms.ts'
import { withoutDerived } from './phrase-derived.ts'
import { plainMeasures } from './phrase-measures.ts'
import { digitsFor, plainAmounts } from './phrase-numbers.ts'
import { samesOf, type Same } from './phrase-sames.ts'
import { NEWS } from './thesaurus/news-thesaurus.ts'
import { workOut, type WorkedOut } from './phrase-dates.ts'
import { turnedOrder } from './phrase-order.ts'
import { otherFiller } from './phrase-slots.ts'
import { otherCount, otherDay } from './phrase-days.ts'
import { otherMeasure, unconditional } from './phrase-conditions.ts'
import { otherTitle } from './phrase-titles.ts'
import { otherCounted } from './phrase-counts.ts'
import { otherHolder } from './phrase-holders.ts'
import { otherModifier } from './phrase-modifiers.ts'
import { otherSequence } from './phrase-sequence.ts'
import { addsNothing } from './phrase-light.ts'
import { mixedUp, unlinked } from './phrase-joins.ts'
import { SEEN_OR_SAID } from './phrase-speakers.ts'
import { otherActor, otherPlace } from './phrase-roles.ts'
import type { PhraseToCheck } from './phrase-to-check.ts'
import { tokensOf, type Token } from './phrase-tokens.ts'

/**
 * What a sentence says beyond its spans, or null: each word of content stands in them, or one that says the same, denied,
 * certain and on somebody's word as it is there; numbers with their bounds and units; roles; extent.
 */
export function unsupported(
  { text, spans, published }: PhraseToCheck,
  meanings: Meanings | null,
): string | null {
  const [own, evidence] = spellAcronyms([plain(text), plain(spans.join('\n'))])
  const claim = tokensOf(own)
  const source = tokensOf(evidence)
  const dates = workOut(source, new Set(published).size === 1 ? published[0]!.slice(0, 10) : null)
  const numbered = claim.filter(
    (w, i) => w.kind !== 'number' || !(dates.day(claim, i) || dates.stretch(claim, i)),
  )
  if (!numbersHold(withoutDerived(numbered, source), evidence))
    return 'it holds a number, or a bound of one, that its spans do not'
  const same = samesOf(claim, source, meanings)
  const opposed = (w: Token): boolean =>
    source.some((s) => meanings?.relation(w.form, s.form) === Kind.opposite && !same(s.stem, w.stem))
  const matches = claim.map((w) => matchesOf(w, source, opposed(w) ? (a, b): boolean => a === b : same))
  const names = new Set([...claim, ...source].filter((w) => w.capital).map((w) => w.stem))
  return (
    unknownWord(claim, source, matches, dates) ??
    otherExtent(claim, source) ??
    otherUnit(claim, source, same) ??
    turnedRound(claim, matches) ??
    surer(claim, source, same) ??
    unconditional(claim, source, same) ??
    otherMeasure(claim, source) ??
    otherTitle(claim, source) ??
    otherModifier(claim, source, same) ??
    otherHolder(claim, source, same) ??
    otherCounted(claim, source, same) ??
    otherSequence(claim, source, same) ??
    otherSpeaker(claim, source, matches, same) ??
    otherActor(own, evidence, names, same) ??
    mixedUp(claim, source, names, same) ??
    unlinked(claim, source, same) ??
    turnedOrder(claim, source, same) ??
    otherFiller(claim, source, same) ??
    otherPlace(claim, source, same) ??
    otherDay(claim, source, same) ??
    otherCount(claim, source, same)
  )
}

const plain = (text: string): string => NEWS.plain(digitsFor(plainIdioms(plainMeasures(plainAmounts(text)))))

type Matches = readonly (readonly Token[])[]

const isContent = (w: Token): boolean => w.kind === 'content'

/** "Did not accept" for "refused", "is closed" for "is not open". */
const saysOpposite = (w: Token, s: Token): boolean =>
  w.denied || w.nearDenial
    ? !s.denied && !s.nearDenial && NEWS.excludes(s.stem, w.stem)
    : s.denied && NEWS.leaves(s.stem, w.stem)

/** The words of the spans that may stand behind a word; a name is itself alone. */
function matchesOf(w: Token, source: readonly Token[], same: Same): readonly Token[] {
  if (w.kind === 'number') return source.filter((s) => s.stem === w.stem)
  if (w.kind !== 'content') return []
  const exact = source.filter((s) => s.stem === w.stem)
  if (w.capital) return exact.length ? exact : source.filter((s) => s.capital && same(w.stem, s.stem))
  const entailed = (s: Token): boolean =>
    w.denied || w.nearDenial ? NEWS.entails(w.stem, s.stem) : NEWS.entails(s.stem, w.stem)
  return source.filter(
    (s) => s.stem === w.stem || (s.kind !== 'number' && (same(w.stem, s.stem) || entailed(s))),
  )
}

function unknownWord(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
  dates: WorkedOut,
): string | null {
  const unknown = claim.some(
    (w, i) =>
      isContent(w) &&
      !matches[i]!.length &&
      !SAYS_NOTHING.has(w.form) &&
      !isBound(w.form) &&
      !dates.day(claim, i) &&
      !(i > 0 && dates.stretch(claim, i - 1)) &&
      !addsNothing(claim, i, source, matches) &&
      !source.some((s) => saysOpposite(w, s)),
  )
  return unknown ? 'it holds a word of content that its spans do not' : null
}

function otherExtent(claim: readonly Token[], source: readonly Token[]): string | null {
  const held = new Set(source.map((s) => s.form))
  const fine = (w: Token, i: number): boolean => {
    if (held.has(w.form) || EXTENTS.some((words) => words.has(w.form) && !words.isDisjointFrom(held)))
      return true
    if (w.form === 'any') return w.nearDenial || w.denied
    if (w.form === 'both') return claim.slice(i + 1, i + 5).some((x) => x.form === 'and')
    if (/^(?:up|down)$/.test(w.form)) return claim[i + 1]?.form !== 'from'
    // "13 more than on Monday": the number has been worked out.
    const before = claim[i - 1]
    if (/^(?:more|fewer|less)$/.test(w.form) && before?.kind === 'number' && !held.has(before.form))
      return true
    return /^(?:least|more|less|fewer|most)$/.test(w.form) && isOfNumber(claim, i)
  }
  const same = claim.every((w, i) => !EXTENT.has(w.form) || fine(w, i)) && !addsCause(claim, held)
  // What a source calls false is not told without that word.
  const called = source.filter((s) => FALSE.has(s.form)).every(() => claim.some((w) => FALSE.has(w.form)))
  return same && called ? null : 'it says more or less than its spans do'
}

/** "…, so the town opened two schools": a reason where the spans have none. */
const addsCause = (claim: readonly Token[], held: ReadonlySet<string>): boolean =>
  claim.some((w) => w.form === 'so' && /,/.test(w.gap)) &&
  !['so', 'because', 'therefore', 'after', 'since'].some((form) => held.has(form))

/** "at least 40", "more than 40": judged with the number. */
const isOfNumber = (claim: readonly Token[], at: number): boolean =>
  claim.slice(at + 1, at + 3).some((w) => w.kind === 'number')

/** What is counted: the word of content after a number stands near the same number in a span. */
function otherUnit(claim: readonly Token[], source: readonly Token[], meansSame: Same): string | null {
  const fine = claim.every((w, i) => {
    const unit = w.kind === 'number' ? claim[i + 1] : undefined
    if (
      !unit ||
      !isContent(unit) ||
      /^years?$/.test(unit.form) ||
      SAYS_NOTHING.has(unit.form) ||
      !/^[ -]$/.test(unit.gap)
    )
      return true
    const same = source.flatMap((s, k) => (s.kind === 'number' && s.form === w.form ? [k] : []))
    const near = (k: number): readonly Token[] =>
      source.slice(Math.max(0, k - 6), k + 5).filter((s) => s.sentence === source[k]!.sentence)
    return !same.length || same.some((k) => near(k).some((s) => meansSame(unit.stem, s.stem)))
  })
  return fine ? null : 'a number counts something else than in its spans'
}

function turnedRound(claim: readonly Token[], matches: Matches): string | null {
  for (const [i, w] of claim.entries()) {
    const near = matches[i]!
    if (!near.length) continue
    const fits = (s: Token): boolean => (w.denied ? s.denied || s.nearDenial : !s.denied || w.nearDenial)
    if (isContent(w) && !near.some(fits)) return 'it denies what its spans do not, or the other way round'
    if (!near.some((s) => sameMood(w, s))) return 'it is more or less certain than its spans'
  }
  return null
}

/** Of a subject the spans say only what may be, is wanted or is to come, and the sentence says nothing of the kind. */
function surer(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
  const own = new Set(claim.map((w) => w.stem))
  const wants = (s: Token): boolean => claim.some((w) => same(w.stem, s.stem))
  const hedged = claim.some((w) => w.mood !== 'fact' || INTENDS.has(w.form) || isModal(w))
  if (hedged) return null
  const bad = source.some((s, i) => {
    if (s.said === null && !isModal(s) && !INTENDS.has(s.form)) return false
    const [before] = source
      .slice(Math.max(0, i - 4), i)
      .filter(isContent)
      .slice(-1)
    const [after] = source.slice(i + 1, i + 6).filter(isContent)
    if (INTENDS.has(s.form)) return !wants(s) && after !== undefined && own.has(after.stem)
    // "was hurt in training and will not race": of the first part nothing is in doubt.
    if (/^(?:and|but)$/.test(source[i - 1]?.form ?? '') || /,/.test(s.gap)) return false
    return isModal(s) && before !== undefined && own.has(before.stem) && (!after || !own.has(after.stem))
  })
  return bad ? 'it is more certain than its spans' : null
}

const isModal = (w: Token): boolean => /^(?:can|could|may|might|will|would|must)$/.test(w.form)

const sameMood = (w: Token, s: Token): boolean =>
  w.mood === s.mood ||
  w.mood === 'open' ||
  s.mood === 'open' ||
  // What is announced or needed is yet to come, however that is put.
  (w.mood === 'planned' && s.mood !== 'fact') ||
  (s.mood === 'planned' && w.mood !== 'fact')

/** What the words of a sentence are to those of its spans: told on the same word, or how not. */
type Heard = 'same' | 'dropped' | 'moved' | 'added'

/**
 * Words told on somebody's word are told on the same word; a slip of one word is forgiven in a longer sentence. To put the
 * text's own words on a speaker's is a slip as well, unless most of what the speaker is said to say is theirs.
 */
function otherSpeaker(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
  same: Same,
): string | null {
  const count = { same: 0, dropped: 0, moved: 0, added: 0 }
  let proper = 0
  // Who speaks, and who is spoken of, may stand anywhere: what counts is what is told of them.
  const names = [...claim, ...source].flatMap((w) => (w.capital ? [w.stem] : []))
  const spoken = new Set([...names, ...[...claim, ...source].flatMap((w) => [...(w.said ?? [])])])
  const home = homeOf(claim, matches)
  for (const [i, w] of claim.entries()) {
    const near = matches[i]!
    if (!near.length || TIMES.has(w.form) || spoken.has(w.stem)) continue
    if (isReference(w, near, home)) continue
    const found = new Set(near.map((s) => heardAs(w, s, source, { same, names: new Set(names) })))
    const best = (['same', 'added', 'dropped', 'moved'] as const).find((h) => found.has(h))!
    count[best]++
    if (best === 'same' && w.said) proper++
  }
  const all = count.same + count.dropped + count.moved + count.added
  const wrong = count.dropped + count.moved + (count.added > proper ? count.added : 0)
  return wrong >= 2 || (wrong === 1 && all <= 4) ? 'it is told on another’s word than in its spans' : null
}

/** The sentence of the spans that has most of the words. */
function homeOf(claim: readonly Token[], matches: Matches): number {
  const counts = new Map<number, number>()
  for (const [i] of claim.entries())
    for (const sentence of new Set(matches[i]!.map((s) => s.sentence)))
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0] as [number, number])[0]
}

/** A noun by which the sentence calls what another span speaks of ("the stranded passengers" for "them") tells nothing of it. */
const isReference = (w: Token, near: readonly Token[], home: number): boolean =>
  w.kind === 'content' && !/ing$/.test(w.form) && !isPast(w.form) && near.every((s) => s.sentence !== home)

function heardAs(
  w: Token,
  s: Token,
  source: readonly Token[],
  { same: meansSame, names }: { same: Same; names: ReadonlySet<string> },
): Heard {
  const ofThemselves = (x: Token): boolean => x.said?.has('~') === true
  if (ofThemselves(w) || (ofThemselves(s) && w.said === null)) return 'same'
  if (w.said === null) return s.said === null || s.said.has(SEEN_OR_SAID) ? 'same' : 'dropped'
  if (s.said === null) return w.said.has(SEEN_OR_SAID) ? 'same' : 'added'
  const [own, given] = [w.said, s.said].map((who) => [...who].filter((x) => x !== SEEN_OR_SAID))
  if (!own?.length || !given?.length) return 'same'
  if (!own.some((a) => given.some((b) => meansSame(a, b)))) return 'moved'
  if (own.some((a) => names.has(a) && given.includes(a))) return 'same'
  // "The company" of the span may be called by its name.
  if (given.every((b) => own.some((a) => meansSame(a, b)))) return 'same'
  const around = source.filter((x) => x.sentence === s.sentence)
  return own.every((a) => around.some((x) => meansSame(a, x.stem))) ? 'same' : 'moved'
}
