import type { Placed } from './clauses.ts'
import { isSaying, type Counterparts } from './counterparts.ts'
import { isPrepared } from './prepositions.ts'
import type { Unit } from './units.ts'
import { isEmpty, RELATIVES } from './verb-words.ts'

/** Finds phrases that hang on another verb or number than in the spans. */
export interface Adjuncts {
  readonly isMoved: (own: Unit, governors: readonly Unit[]) => boolean
  readonly isOfOtherNumber: (all: readonly Placed[], at: number) => boolean
}

/** Of what is as good as nothing: "is", "has". */
export const isVoid = (unit: Unit): boolean => unit.kind === 'verb' && isEmpty(unit.head.form)
const verbBefore = (unit: Unit, governors: readonly Unit[]): Unit | undefined =>
  governors.find((g) => g.kind === 'verb' && g.head.start < unit.head.start)

export function createAdjuncts(
  given: readonly (readonly Placed[])[],
  { alike, has, covers }: Counterparts,
  tied: (own: Unit, governor: Unit) => boolean,
): Adjuncts {
  return { isMoved, isOfOtherNumber }

  /** "The letters it had received from brewers": letters from brewers. */
  function isBareRelative(verb: Unit): boolean {
    return given.some((sentence) => {
      const at = sentence.findIndex((p) => p.unit === verb)
      return at > 0 && sentence[at - 1]!.unit.opens === 'that'
    })
  }

  /** "Sold the painting for a million" of "bought the painting for a million and sold it": an adjunct of another verb's. */
  function isMoved(own: Unit, governors: readonly Unit[]): boolean {
    const verb = verbBefore(own, governors)
    if (
      !verb ||
      isVoid(verb) ||
      !isPrepared(own) ||
      own.link === 'of' ||
      own.comma ||
      isSaying(verb) ||
      tied(own, verb)
    )
      return false
    if (!given.flat().some(({ unit: u }) => u.kind === 'verb' && alike(verb.head, u.head))) return false
    const theirs = given.flat().filter(({ unit: x }) => x.link === own.link && covers(own, x))
    return (
      theirs.length > 0 &&
      theirs.every(({ unit: x, governors: g }) => {
        const z = verbBefore(x, g)
        return (
          z?.finite === true &&
          !isSaying(z) &&
          !RELATIVES.test(z.opens) &&
          !isBareRelative(z) &&
          !x.comma &&
          // "Until a puncture on the descent" of "until she punctured on the descent"
          !governors.some((n) => n.kind === 'noun' && alike(n.head, z.head))
        )
      })
    )
  }

  /** "2 percent from June" of "4 percent from June and 2 percent from July": what stands right behind one number stands behind another. */
  function isOfOtherNumber(all: readonly Placed[], at: number): boolean {
    const own = all[at]!.unit
    const numberBefore = (placed: readonly Placed[], k: number): Unit | undefined => {
      const before = placed[k - 1]?.unit
      return !placed[k]!.unit.comma &&
        before?.kind === 'noun' &&
        before.words.some((w) => w.kind === 'number')
        ? before
        : undefined
    }
    const isSame = (a: Unit, b: Unit): boolean => a.words.every((w) => w.kind !== 'number' || has(b, w))
    const counted = isPrepared(own) && own.link !== 'of' ? numberBefore(all, at) : undefined
    if (!counted) return false
    const theirs = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: x }, k) => {
        const n = x.link === own.link && covers(own, x) ? numberBefore(sentence, k) : undefined
        return n ? [n] : []
      }),
    )
    return theirs.length > 0 && theirs.every((n) => alike(n.head, counted.head) && !isSame(counted, n))
  }
}
