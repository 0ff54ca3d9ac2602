import { numbersHold } from '../support/number-bounds.ts'
import { Kind, type Meanings } from '../meanings.ts'
import { spellAcronyms } from './acronyms.ts'
import { plainIdioms } from './idioms.ts'
import { asGiven } from './rewordings.ts'
import { withoutDerived } from './derived.ts'
import { plainMeasures } from './measures.ts'
import { inUnitsOf } from './same-measure.ts'
import { digitsFor, plainAmounts } from './numbers.ts'
import { samesOf } from './sames.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import { workOut } from './dates.ts'
import { matchesOf, unknownWord } from './matches.ts'
import { otherExtent } from './extents.ts'
import { surer, turnedRound } from './certainty.ts'
import { otherFiller } from './slots.ts'
import { otherMeasure, unconditional } from './conditions.ts'
import { assertsOpen } from './not-told.ts'
import { widened } from './widening.ts'
import { otherModifier } from './modifiers.ts'
import { otherRole } from './given-roles.ts'
import { otherBearer } from './given-titles.ts'
import { otherReckoning } from './reckoned-days.ts'
import { otherTie } from './ties.ts'
import { otherSmallWord } from './small-words.ts'
import { otherDeterminer } from './determiners.ts'
import { otherLimit } from './limits.ts'
import { otherLink } from './links.ts'
import { unlinked } from './joins.ts'
import { otherPronoun } from './swapped-pronouns.ts'
import { otherReferent } from './swapped-referents.ts'
import { otherHearer } from './hearers.ts'
import { otherAmount } from './other-amounts.ts'
import { otherPurpose } from './purposes.ts'
import { deniesTwice } from './double-denials.ts'
import { otherChange } from './changed-by.ts'
import { otherGender } from './pronouns.ts'
import { otherDay, otherSpeaker } from './heard.ts'
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
  const [told, bare] = withoutToldDays(text, spans.join('\n'))
  const given = inFigures(bare)
  const own = inFigures(inUnitsOf(told, bare))
  const reason = beyond(own, given, published, meanings)
  const reworded = reason === null ? own : asGiven(own, given)
  return reworded === own || beyond(reworded, given, published, meanings) !== null ? reason : null
}

/** What one reading of a sentence says beyond its spans. */
function beyond(
  text: string,
  spans: string,
  published: PhraseToCheck['published'],
  meanings: Meanings | null,
): string | null {
  const [own, evidence] = NEWS.plainBoth(spellAcronyms([text, spans]))
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
  const small = new Set([...claim, ...source].filter((w) => !w.capital).map((w) => w.stem))
  // "Judge Holt" and "the judge": a title is nobody's name.
  const names = new Set(
    [...claim, ...source].filter((w) => w.capital && !small.has(w.stem)).map((w) => w.stem),
  )
  return (
    unknownWord(claim, source, matches, dates) ??
    otherExtent(claim, source) ??
    otherSmallWord(claim, source) ??
    otherLimit(claim, source, same) ??
    otherDeterminer(claim, source, same) ??
    turnedRound(claim, source, matches) ??
    deniesTwice(claim, source) ??
    surer(claim, source, same) ??
    unconditional(claim, source, same) ??
    assertsOpen(claim, source, same) ??
    otherMeasure(claim, source) ??
    otherChange(claim, source) ??
    otherAmount(clauses, same) ??
    otherPurpose(clauses, same) ??
    otherModifier(claim, source, same) ??
    otherBearer(clauses, same) ??
    otherRole(clauses, same) ??
    widened(claim, source, same) ??
    otherLink(claim, source, same) ??
    otherSpeaker(claim, source, matches, same) ??
    otherGender(claim, source) ??
    otherPronoun(claim, source, same) ??
    otherReferent(claim, matches, clauses, same) ??
    otherHearer(clauses, same) ??
    otherActor(claim, source, clauses, { names, same }) ??
    otherFiller(claim, source, same) ??
    otherDay(claim, source) ??
    otherReckoning(claim, source) ??
    unlinked(claim, source, same) ??
    otherTie(claim, source, clauses, same)
  )
}

const inFigures = (text: string): string => digitsFor(plainIdioms(plainMeasures(plainAmounts(text))))
