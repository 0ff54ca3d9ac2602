import type { Placed } from './clauses.ts'
import type { Counterparts } from './counterparts.ts'
import { isPrepared, isTime } from './prepositions.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** What leads over to a clause as well as to a noun phrase. */
const CLAUSES = /^(?:because|after|before|since|until)$/
const WHERE_OR_WHEN = /^(?:in|on|at|near)$/
/** Before a place, also beside what stands there. */
const WHERE = /^(?:in|on|at|near|above|below|outside|inside|off|behind|beneath)$/
/** Verbs that carry a noun for what is done. */
const CARRIES =
  /^(?:open(?:s|ed)?|launch(?:es|ed)?|began|begun|start(?:s|ed)?|ma[dk]e|makes|held|holds?|ga?i?ve[sn]?|took|takes?|taken|issued?|filed?|lodged?|conduct(?:s|ed)|reached?|paid|pays?)$/

const HEADS = /^(?:head|chief|leader|director)$/
const RUNS = /^(?:leads|heads|directs|runs)$/

/** A unit of a span with what it may hang on and its sentence. */
type Standing = Pick<Placed, 'unit' | 'governors'> & { readonly sentence: readonly Placed[] }

/** Does one unit hang on another though in the span, where `x` stands behind the first, it hangs elsewhere? */
export type Licence = (own: Unit, governor: Unit, x: Standing) => boolean

/** What an edit may move from one governor to another: each rule reads one kind of move, and says no to all others. */
export function createLicence(claim: readonly Token[], { alike, covers, isSaidSo }: Counterparts): Licence {
  const moves: readonly Licence[] = [isOpened, isPlaced, isMeanwhile, isCarried, isHeaded]
  return (own, governor, x) => moves.some((isMove) => isMove(own, governor, x))

  /** "Trains on the line run at 60" of "trains run at 60 on the line"; "moves to Orsk" of "moves to a hall in Orsk". */
  function isPlaced(own: Unit, governor: Unit, { unit: x, governors, sentence }: Standing): boolean {
    if (!WHERE.test(x.link) || !covers(own, x)) return false
    const of = (u: Unit): Placed | undefined => sentence.find((p) => p.unit === u)
    return governors.some((y) => {
      // "Arrested in Orsk" of "police in Orsk arrested him"
      if (
        own.link === x.link &&
        governor.kind === 'verb' &&
        y.kind === 'noun' &&
        own.head.capital &&
        !isTime(own)
      )
        return sentence.some(
          ({ unit: z, subjects }, k) =>
            z.kind === 'verb' &&
            subjects[0] === y &&
            covers(governor, z) &&
            isSaidSo(governor, z) &&
            !sentence.slice(k).some(({ unit: p }) => WHERE.test(p.link) && p.head.capital && !isTime(p)),
        )
      if (own.link !== x.link)
        return (
          y.kind === 'noun' &&
          y.link === own.link &&
          of(y)?.governors.some((z) => covers(governor, z) && isSaidSo(governor, z)) === true
        )
      return (
        governor.kind === 'noun' &&
        y.kind === 'verb' &&
        of(y)?.subjects.some((u) => covers(governor, u)) === true
      )
    })
  }

  /** "Was shut on Monday when the pipe burst": it burst on Monday. */
  function isMeanwhile(own: Unit, governor: Unit, { unit: x, sentence }: Standing): boolean {
    if (!WHERE_OR_WHEN.test(own.link) || own.link !== x.link || governor.kind !== 'verb' || !covers(own, x))
      return false
    const units = sentence.map((p) => p.unit)
    const when = units.findIndex((u) => u.opens === 'when')
    const y = units.findIndex((u) => covers(governor, u) && isSaidSo(governor, u))
    return claim.some((w) => w.form === 'when') && when > 0 && y >= 0 && y < when !== units.indexOf(x) < when
  }

  /**
   * "Prosecutors investigate the mill" of "prosecutors opened an inquiry into the mill", "the meeting of the two" of "the two will hold a meeting": a
   * deed told by a noun and a verb that carries it.
   */
  function isCarried(own: Unit, governor: Unit, { unit: x, governors, sentence }: Standing): boolean {
    const isMeeting = governor.kind === 'noun' && /^(?:of|by|between|and)$/.test(own.link)
    if (governor.kind !== 'verb' && !isMeeting) return false
    const isDeed = (u: Unit): boolean =>
      u.kind === 'noun' &&
      u.link === '' &&
      alike(u.head, governor.head) &&
      sentence.some(
        (p) =>
          p.unit === u &&
          p.governors.some((v) => v.kind === 'verb' && CARRIES.test(v.head.form) && isSaidSo(governor, v)),
      )
    // Its object hangs on the noun, its subject is the verb's.
    const isObject = !isMeeting && governor.passive === own.head.start < governor.head.start
    if (isObject) return isPrepared(x) && own.link === '' && governors.some(isDeed) && covers(own, x)
    return sentence.some(
      ({ unit: v, subjects }) =>
        v.kind === 'verb' &&
        CARRIES.test(v.head.form) &&
        subjects.some((s) => s === x && covers(own, s)) &&
        sentence.some((p) => isDeed(p.unit) && p.governors.includes(v)),
    )
  }

  /** "The head of the agency" of "who directs the agency", and the other way round; who led it once is no head. */
  function isHeaded(own: Unit, governor: Unit, { unit: x, governors }: Standing): boolean {
    const runs = (a: Unit, of: Unit, b: Unit): boolean =>
      a.kind === 'noun' &&
      HEADS.test(a.head.form) &&
      of.link === 'of' &&
      b.kind === 'verb' &&
      RUNS.test(b.head.form)
    return (
      covers(own, x) &&
      governors.some(
        (y) =>
          (runs(governor, own, y) && x.link === '') ||
          (runs(y, x, governor) && own.link === '' && !governor.passive),
      )
    )
  }

  /** "Because of a burst pipe" of "because a pipe burst", "until the vote" of "until they voted". */
  function isOpened(own: Unit, governor: Unit, { unit: x, sentence }: Standing): boolean {
    if (!CLAUSES.test(own.link) || !covers(own, x)) return false
    const units = sentence.map((p) => p.unit)
    const opener = units.slice(0, units.indexOf(x) + 1).findLastIndex((u) => u.opens)
    return (
      units[opener]?.opens === own.link &&
      units.some(
        (u, k) => (k < opener || k > units.indexOf(x)) && covers(governor, u) && isSaidSo(governor, u),
      )
    )
  }
}
