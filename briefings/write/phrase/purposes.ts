import type { Clauses, Placed } from './clauses.ts'
import type { Same } from './sames.ts'
import type { Unit } from './units.ts'
import { JOINS } from './verb-words.ts'

/** "Swam 4:04 to break the record": how it turned out, and no purpose. */
const OUTCOMES =
  /^(?:break|beat|win|lose|become|reach|set|lead|finish|score|claim|clinch|secure|earn|qualify)$/

/** "Flew there to ask for help" of "flew there and asked for help": two deeds, of which the sentence makes one the purpose of the other. */
export function otherPurpose({ own, given }: Clauses, same: Same): string | null {
  const alike = (a: Unit, b: Unit): boolean => a.head.stem === b.head.stem || same(a.head.stem, b.head.stem)
  const isPurpose = (a: Unit, b: Unit): boolean =>
    !OUTCOMES.test(b.head.form) &&
    a.finite &&
    !a.passive &&
    !b.finite &&
    !b.passive &&
    b.link === '' &&
    b.head.mood === 'open'
  const pairs = own.flatMap(pairsOf).filter(([a, b]) => isPurpose(a, b))
  const theirs = given.flatMap(pairsOf)
  return pairs.some(([a, b]) => {
    const there = theirs.filter(([x, y]) => alike(a, x) && alike(b, y))
    return there.length > 0 && there.every(([x, y]) => x.finite && y.finite && JOINS.test(y.link))
  })
    ? 'it makes one thing the purpose of another'
    : null
}

/** Verbs that stand one behind the other in a sentence. */
const pairsOf = (sentence: readonly Placed[]): (readonly [Unit, Unit])[] => {
  const verbs = sentence.flatMap(({ unit }) => (unit.kind === 'verb' ? [unit] : []))
  return verbs.slice(1).map((b, k) => [verbs[k]!, b] as const)
}
