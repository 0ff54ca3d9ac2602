import type { Clauses, Placed } from './clauses.ts'
import { isPronoun } from './pronouns.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'

const TELLS = /^(?:told|tells|informed|informs|assured|assures|reminded)$/

/** "Malik told Danek that …" of "Malik told the crowd that …": whom it is told to is told it in a span. */
export function otherHearer({ own, given }: Clauses, same: Same): string | null {
  const alike = (a: Token, b: Token): boolean => a.stem === b.stem || same(a.stem, b.stem)
  const units = given.flat().map((p) => p.unit)
  const theirs = given.flatMap(hearersOf)
  const isOther = (hearer: Unit): boolean => {
    const there = units.filter((u) => u.words.some((w) => alike(hearer.head, w)))
    return (
      there.length > 0 &&
      !theirs.some((u) => isPronoun(u) || there.includes(u)) &&
      !there.some((u) => u.link === 'to')
    )
  }
  return own.flatMap(hearersOf).some((u) => !isPronoun(u) && isOther(u))
    ? 'it gives to one what its spans give to another'
    : null
}

/** Whoever stands right behind a verb of telling, or is told. */
const hearersOf = (sentence: readonly Placed[]): readonly Unit[] =>
  sentence.flatMap(({ unit, subjects }, at) => {
    if (unit.kind === 'verb' && unit.passive && TELLS.test(unit.head.form)) return subjects
    const verb = sentence[at - 1]?.unit
    const isTold =
      verb?.kind === 'verb' && !verb.passive && TELLS.test(verb.head.form) && !unit.opens && !unit.comma
    return isTold && unit.kind === 'noun' && unit.link === '' ? [unit] : []
  })
