import type { Clauses, Placed } from './clauses.ts'
import type { Same } from './sames.ts'
import { MEASURES } from './prepositions.ts'
import type { Unit } from './units.ts'

/**
 * "Gave the toll as 17" of a toll of 17 and "an earlier version gave it as 19": an amount behind a preposition and a verb is the one that the spans
 * have behind both, where they have one.
 */
export function otherAmount({ own, given }: Clauses, same: Same): string | null {
  const alike = (a: Unit, b: Unit): boolean => a.head.stem === b.head.stem || same(a.head.stem, b.head.stem)
  const theirs = given.flatMap(amountsOf)
  const shares = (a: Unit, b: Unit): boolean =>
    a.words.some((w) => w.kind === 'number' && b.words.some((x) => x.form === w.form))
  return own.flatMap(amountsOf).some(({ amount, verb }) => {
    const there = theirs.filter((t) => t.amount.link === amount.link && alike(verb, t.verb))
    return there.length > 0 && !there.some((t) => shares(amount, t.amount))
  })
    ? 'it puts a number to something else than its spans do'
    : null
}

/** What is counted out alone, behind a preposition, and the verb before it. */
const amountsOf = (sentence: readonly Placed[]): { readonly amount: Unit; readonly verb: Unit }[] =>
  sentence.flatMap(({ unit }, at) => {
    const isAmount =
      /^(?:as|at|to|by|from)$/.test(unit.link) &&
      unit.words.some((w) => w.kind === 'number') &&
      unit.words.every((w) => w.kind === 'number' || MEASURES.test(w.form))
    const verb = isAmount && sentence.slice(0, at).findLast((p) => p.unit.kind === 'verb')?.unit
    return verb ? [{ amount: unit, verb }] : []
  })
