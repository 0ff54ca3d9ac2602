import type { Placed } from './clauses.ts'
import { isSaying, type Counterparts } from './counterparts.ts'
import { isPrepared, isTime, MEASURES } from './prepositions.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'
import { isEmpty } from './verb-words.ts'

/** Finds phrases that hang on another verb or number than in the spans. */
export interface Adjuncts {
  readonly isMoved: (own: Unit, governors: readonly Unit[]) => boolean
  readonly isOfOtherNoun: (all: readonly Placed[], at: number) => boolean
  readonly isOfOtherNumber: (all: readonly Placed[], at: number) => boolean
}

const isPlace = (unit: Unit): boolean => WHERE.test(unit.link) && !isTime(unit)
const WHERE = /^(?:in|on|at|near|off|outside|inside|above|below)$/
/** What a phrase stands right behind, with no mark between. */
const nounBefore = (placed: readonly Placed[], at: number): Unit | undefined => {
  const before = placed[at - 1]?.unit
  return !placed[at]!.unit.comma &&
    before?.kind === 'noun' &&
    !isTime(before) &&
    !MEASURES.test(before.head.form)
    ? before
    : undefined
}
/** Of what is as good as nothing: "is", "has". */
export const isVoid = (unit: Unit): boolean => unit.kind === 'verb' && isEmpty(unit.head.form)
const verbBefore = (unit: Unit, governors: readonly Unit[]): Unit | undefined =>
  governors.find((g) => g.kind === 'verb' && g.head.start < unit.head.start)

export function createAdjuncts(
  claim: readonly Token[],
  given: readonly (readonly Placed[])[],
  { alike, has, covers }: Counterparts,
  tied: (own: Unit, governor: Unit) => boolean,
): Adjuncts {
  return { isMoved, isOfOtherNoun, isOfOtherNumber }

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
          !isBareRelative(z) &&
          !x.comma &&
          // "Until a puncture on the descent" of "until she punctured on the descent"
          !governors.some((n) => n.kind === 'noun' && alike(n.head, z.head))
        )
      })
    )
  }

  /** "Workers in Orsk" of "workers places at its plant in Orsk": a place right behind one noun that the spans have right behind another. */
  function isOfOtherNoun(all: readonly Placed[], at: number): boolean {
    const own = all[at]!.unit
    const name = own.words.findLast((w) => w.capital)
    if (!isPlace(own) || !name) return false
    const holder = nounBefore(all, at)
    // "Received by Holt in Orsk": the place of the whole.
    if (!holder || holder.link === 'by') return false
    // "The talks between Norland and Teal in Orsk"
    const before = all.slice(0, at).map((p) => p.unit)
    const holders = before.slice(before.findLastIndex((u) => !/^(?:of|and|between|with)$/.test(u.link)))
    const verb = holder.link === '' ? all[at - 2]?.unit : undefined
    const isTold = (u: Unit): boolean => claim.some((w) => alike(w, u.head))
    if (isInPlaceOf(own, name, holder)) return true
    const theirs = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: x, governors }, k) =>
        has(x, name) && isPlace(x)
          ? [{ z: nounBefore(sentence, k), outer: sentence[k - 2]?.unit, governors, sentence }]
          : [],
      ),
    )
    const isElsewhere = ({ z, outer, governors, sentence }: (typeof theirs)[number]): boolean =>
      z !== undefined &&
      isTold(z) &&
      !holders.some((u) => u.words.some((w) => has(z, w))) &&
      // "A school fire in Orsk" of "a fire at a school in Orsk"
      !(outer && alike(outer.head, holder.head)) &&
      // "Sign a treaty in Orsk" of "sign a treaty to build a tunnel in Orsk": where they sign.
      !governors.some((g) => verb?.kind === 'verb' && g.kind === 'verb' && alike(verb.head, g.head)) &&
      // "Police in Orsk arrested him": the place of the whole.
      !sentence.some((p) => p.subjects[0] === z)
    return (
      theirs.length > 0 &&
      theirs.every(isElsewhere) &&
      given.flat().some(({ unit: u }) => has(u, holder.head))
    )
  }

  /** "Joined the march in Lorn" of "joined the march in Orsk": the place of another that the sentence leaves out. */
  function isInPlaceOf(own: Unit, name: Token, holder: Unit): boolean {
    const behind = given.flatMap((sentence) =>
      sentence.flatMap(({ unit: x }, k) => {
        const z = isPlace(x) && x.link === own.link ? nounBefore(sentence, k) : undefined
        return z && z.head.stem === holder.head.stem ? [x] : []
      }),
    )
    return (
      behind.some((x) => x.words.every((w) => w.capital && !claim.some((c) => c.stem === w.stem))) &&
      !behind.some((x) => has(x, name)) &&
      given.flat().some(({ unit: x }) => has(x, name))
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
