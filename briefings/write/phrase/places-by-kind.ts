import type { Placed } from './clauses.ts'
import { isTime } from './prepositions.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** What a place is called once it has been named. */
const PLACES =
  /^(?:city|town|village|country|territory|region|province|valley|capital|island|islands|district|building|port|harbour|state)$/
/** Those whose names have an article before them, and those whose names have none. */
const ARTICLED = /^building$/
const BARE = /^(?:city|town|village|capital)$/
/** Before where something is. */
const WHERE = /^(?:in|at|on|into|onto|to|from|near|outside|inside|across|through|off|of|about)$/

/** "The city" of Orsk: "the" with such a noun alone, for where something is, where the spans have named one place before it and no other. */
export function isPlaceByKind(
  unit: Unit,
  w: Token,
  source: readonly Token[],
  given: readonly (readonly Placed[])[],
): boolean {
  // "Which the town has seized": the town acts, and is nowhere.
  if (!WHERE.test(unit.link)) return false
  const [only] = unit.words
  if (!w.capital || unit.words.length !== 1 || !only || only.capital || !PLACES.test(only.form)) return false
  if (source[source.indexOf(only) - 1]?.form !== 'the') return false
  const isArticled = (u: Unit): boolean => source[source.indexOf(u.words[0]!) - 1]?.form === 'the'
  const before = given
    .flat()
    .map((p) => p.unit)
    .filter(
      (u) =>
        u.kind === 'noun' &&
        u.head.start < only.start &&
        u.head.capital &&
        WHERE.test(u.link) &&
        !isTime(u) &&
        (!ARTICLED.test(only.form) || isArticled(u)) &&
        (!BARE.test(only.form) || !isArticled(u)),
    )
  return (
    before.some((u) => u.words.some((x) => x.stem === w.stem)) &&
    before.every((u) => u.head.stem === before[0]!.head.stem)
  )
}
