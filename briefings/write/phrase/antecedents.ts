import type { Clauses, Placed } from './clauses.ts'
import type { Counterparts } from './counterparts.ts'
import { isTime } from './prepositions.ts'
import { isPronoun } from './pronouns.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'
import { RELATIVES } from './verb-words.ts'

/** Finds a relative clause of somebody else than in the spans. */
export interface Antecedents {
  readonly hasLostAntecedent: (verb: Placed) => boolean
}

/**
 * "The mother, who was rescued" of "the mother of the boy who was rescued", "the captain, who lives in Orsk" of "the captain, whose owner lives in
 * Orsk": whom the spans' clause is of, the sentence does not tell.
 */
export function createAntecedents(
  claim: readonly Token[],
  given: Clauses['given'],
  { alike, known, has }: Counterparts,
): Antecedents {
  const isTold = (u: Unit): boolean => isPronoun(u) || u.words.some((w) => claim.some((c) => alike(c, w)))
  return { hasLostAntecedent }

  function hasLostAntecedent({ unit: verb, subjects: [subject] }: Placed): boolean {
    if (verb.kind !== 'verb' || !subject || isPronoun(subject) || !known(verb.head)) return false
    if (!RELATIVES.test(verb.opens) && !RELATIVES.test(subject.opens)) return false
    const theirs = given.flat().filter(({ unit: v }) => v.kind === 'verb' && alike(verb.head, v.head))
    const isOther = ({ unit: v, subjects: [s] }: Placed): boolean =>
      s !== undefined &&
      !isTime(s) &&
      s.words.some((w) => w.kind !== 'number') &&
      (RELATIVES.test(v.opens) || s.opens === 'whose') &&
      !has(s, subject.head) &&
      (!isTold(s) || s.opens === 'whose')
    return theirs.length > 0 && theirs.every(isOther)
  }
}
