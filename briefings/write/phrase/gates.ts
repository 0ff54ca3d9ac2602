import { isBound, numbersHold } from '../support/number-bounds.ts'
import { Kind, type Meanings } from '../meanings.ts'
import { EXTENT, EXTENTS, FALSE, INTENDS, SAYS_NOTHING } from './groups.ts'
import { isPast, TIMES } from '../support/frame-words.ts'
import { spellAcronyms } from './acronyms.ts'
import { plainIdioms } from './idioms.ts'
import { withoutDerived } from './derived.ts'
import { plainMeasures } from './measures.ts'
import { inUnitsOf } from './same-measure.ts'
import { digitsFor, plainAmounts } from './numbers.ts'
import { samesOf, type Same } from './sames.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import { workOut, type WorkedOut } from './dates.ts'
import { otherFiller } from './slots.ts'
import { otherMeasure, unconditional } from './conditions.ts'
import { assertsOpen } from './not-told.ts'
import { widened } from './widening.ts'
import { otherModifier } from './modifiers.ts'
import { otherTie } from './ties.ts'
import { otherSmallWord } from './small-words.ts'
import { otherDeterminer } from './determiners.ts'
import { otherLimit } from './limits.ts'
import { otherLink } from './links.ts'
import { addsNothing } from './light.ts'
import { unlinked } from './joins.ts'
import { otherGender } from './pronouns.ts'
import { otherDay, otherSpeaker, sameMood } from './heard.ts'
import { clausesOf } from './clauses.ts'
import { otherActor } from './roles.ts'
import type { PhraseToCheck } from './to-check.ts'
import { withoutToldDays } from './told-days.ts'
import { tokensOf, withNames, type Token } from './tokens.ts'

/**
 * What a sentence says beyond its spans, or null: each word of content stands in them, or one that says the same, denied,
 * certain and on somebody's word as it is there; numbers with their bounds and units; roles; extent.
 */
export function unsupported(
  { text, spans, published }: PhraseToCheck,
  meanings: Meanings | null,
): string | null {
  const [told, given] = withoutToldDays(text, spans.join('\n'))
  const written = spellAcronyms([inFigures(inUnitsOf(told, given)), inFigures(given)])
  const [own, evidence] = NEWS.plainBoth(written)
  const [claim, source] = withNames([tokensOf(own), tokensOf(evidence)]) as [Token[], Token[]]
  const dates = workOut(source, new Set(published).size === 1 ? published[0]!.slice(0, 10) : null)
  const numbered = claim.filter(
    (w, i) => w.kind !== 'number' || !(dates.day(claim, i) || dates.stretch(claim, i)),
  )
  if (!numbersHold(withoutDerived(numbered, source), evidence))
    return 'it holds a number, or a bound of one, that its spans do not'
  const same = samesOf(claim, source, meanings)
  const opposed = (w: Token): boolean =>
    source.some((s) => meanings?.relation(w.form, s.form) === Kind.opposite && !same(s.stem, w.stem)) &&
    !source.some((s) => NEWS.same(s.stem, w.stem))
  const matches = claim.map((w) => matchesOf(w, source, opposed(w) ? (a, b): boolean => a === b : same))
  const clauses = { own: clausesOf(claim), given: clausesOf(source) }
  const names = new Set([...claim, ...source].filter((w) => w.capital).map((w) => w.stem))
  return (
    unknownWord(claim, source, matches, dates) ??
    otherExtent(claim, source) ??
    otherSmallWord(claim, source) ??
    otherLimit(claim, source, same) ??
    otherDeterminer(claim, source, same) ??
    turnedRound(claim, matches) ??
    surer(claim, source, same) ??
    unconditional(claim, source, same) ??
    assertsOpen(claim, source, same) ??
    otherMeasure(claim, source) ??
    otherModifier(claim, source, same) ??
    widened(claim, source, same) ??
    otherLink(claim, source, same) ??
    otherSpeaker(claim, source, matches, same) ??
    otherGender(claim, source) ??
    otherActor(claim, source, clauses, { names, same }) ??
    otherFiller(claim, source, same) ??
    otherDay(claim, source) ??
    unlinked(claim, source, same) ??
    otherTie(claim, source, clauses, same)
  )
}

const inFigures = (text: string): string => digitsFor(plainIdioms(plainMeasures(plainAmounts(text))))

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
  // "Could be over" is no "will be over".
  if (w.form === 'over' && w.mood !== 'fact') return source.filter((s) => s.form === w.form)
  if (w.kind !== 'content') return []
  const exact = source.filter((s) => s.stem === w.stem)
  // What stands there itself is not asked for by what is like it.
  if (exact.length) return exact
  if (w.capital) return source.filter((s) => s.capital && same(w.stem, s.stem))
  const entailed = (s: Token): boolean =>
    w.denied || w.nearDenial ? NEWS.entails(w.stem, s.stem) : NEWS.entails(s.stem, w.stem)
  return source.filter((s) => s.kind !== 'number' && (same(w.stem, s.stem) || entailed(s)))
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
      // Judged as extents, or with their number.
      !/^(?:every|each|all|less|fewer|more)$/.test(w.form) &&
      !(/^(?:above|below|under|over)$/.test(w.form) && claim[i + 1]?.kind === 'number') &&
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
  const denied = (words: readonly Token[], at: number): boolean =>
    [1, 2].some((n) => words[at - n]?.kind === 'negation' && words[at - n]!.sentence === words[at]!.sentence)
  const fine = (w: Token, i: number): boolean => {
    // "Acquitted, but not of all" of "acquitted of all"
    if (
      WHOLES.test(w.form) &&
      denied(claim, i) &&
      !source.some((s, k) => WHOLES.test(s.form) && denied(source, k))
    )
      return false
    if (held.has(w.form) || EXTENTS.some((words) => words.has(w.form) && !words.isDisjointFrom(held)))
      return true
    if (w.form === 'any') return w.nearDenial || w.denied
    if (w.form === 'both') {
      // "Both governments" of "the two governments"
      const two = source.some(
        (s, k) => s.form === '2' && s.kind === 'number' && source[k + 1]?.stem === claim[i + 1]?.stem,
      )
      return two || claim.slice(i + 1, i + 5).some((x) => x.form === 'and')
    }
    if (/^(?:up|down)$/.test(w.form))
      return claim[i + 1]?.form !== 'from' || isComparedWith(w.form, claim.slice(i + 2, i + 5), source)
    // "13 more than on Monday": the number has been worked out.
    const before = claim[i - 1]
    if (/^(?:more|fewer|less)$/.test(w.form) && before?.kind === 'number' && !held.has(before.form))
      return true
    if (w.form === 'most' && claim[i + 1]?.form === 'of' && held.has('mostly')) return true
    // "Two more" for "two others".
    if (w.form === 'more' && before?.kind === 'number' && claim[i + 1]?.form !== 'than')
      return source.some((s, k) => s.form === before.form && OTHERS.test(source[k + 1]?.form ?? ''))
    return /^(?:least|more|less|fewer|most)$/.test(w.form) && isOfNumber(claim, i)
  }
  const same = claim.every((w, i) => !EXTENT.has(w.form) || fine(w, i)) && !addsCause(claim, held)
  // What a source calls false is not told without that word.
  const called = source.filter((s) => FALSE.has(s.form)).every(() => claim.some((w) => FALSE.has(w.form)))
  return same && called ? null : 'it says more or less than its spans do'
}

const WHOLES = /^(?:all|every|everyone|everybody|everything|both)$/

/** "Down from 26" of "fewer than the 26". */
const isComparedWith = (way: string, behind: readonly Token[], source: readonly Token[]): boolean => {
  const number = behind.find((w) => w.kind === 'number')
  const more = way === 'up' ? /^(?:more|higher)$/ : /^(?:fewer|less|lower)$/
  return source.some(
    (s, k) =>
      more.test(s.form) &&
      source[k + 1]?.form === 'than' &&
      source.slice(k + 2, k + 5).find((x) => x.kind === 'number')?.form === number?.form,
  )
}

const OTHERS = /^(?:others?|further|additional)$/

/** "…, so the town opened two schools": a reason where the spans have none. */
const addsCause = (claim: readonly Token[], held: ReadonlySet<string>): boolean =>
  claim.some((w) => w.form === 'so' && /,/.test(w.gap)) &&
  !['so', 'because', 'therefore', 'after', 'since'].some((form) => held.has(form))

/** "at least 40", "more than 40": judged with the number. */
const isOfNumber = (claim: readonly Token[], at: number): boolean =>
  claim.slice(at + 1, at + 3).some((w) => w.kind === 'number')

function turnedRound(claim: readonly Token[], matches: Matches): string | null {
  for (const [i, w] of claim.entries()) {
    const near = matches[i]!
    if (!near.length) continue
    const fits = (s: Token): boolean => (w.denied ? s.denied || s.nearDenial : !s.denied || w.nearDenial)
    if (isContent(w) && !near.some(fits)) return 'it denies what its spans do not, or the other way round'
    if (!near.some((s) => sameMood(w, s) || (s.mood === 'future' && isTimetabled(claim, i))))
      return 'it is more or less certain than its spans'
  }
  return null
}

/** "Opens on May 3": the present tense with a day tells what is to come. */
const isTimetabled = (words: readonly Token[], at: number): boolean =>
  /[^s]s$/.test(words[at]!.form) &&
  [1, 2].some((n) => /^(?:on|in|at|next|from)$/.test(words[at + n]?.form ?? '')) &&
  words.slice(at + 2, at + 5).some((w) => w.capital && TIMES.has(w.form))

/** Of a subject the spans say only what may be, is wanted or is to come, and the sentence says nothing of the kind. */
function surer(claim: readonly Token[], source: readonly Token[], same: Same): string | null {
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
    const [after] = source.slice(i + 1, i + 6).filter(isContent)
    if (INTENDS.has(s.form)) return !wants(s) && after !== undefined && own.has(after.stem)
    // "was hurt in training and will not race": of the first part nothing is in doubt.
    if (/^(?:and|but)$/.test(source[i - 1]?.form ?? '') || /,/.test(s.gap)) return false
    return (
      !done && isModal(s) && before !== undefined && own.has(before.stem) && (!after || !own.has(after.stem))
    )
  })
  return bad ? 'it is more certain than its spans' : null
}

const isModal = (w: Token): boolean => /^(?:can|could|may|might|will|would|must)$/.test(w.form)
