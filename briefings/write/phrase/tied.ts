import type { Clauses } from './clauses.ts'
import type { CommonNouns } from './common-nouns.ts'
import { createCounted } from './counted.ts'
import type { Counterparts } from './counterparts.ts'
import { BODIES } from './heard.ts'
import { createLicence } from './licences.ts'
import { isPlaceByKind } from './places-by-kind.ts'
import { isAmountOf, isLinked, isLoose, isPrepared } from './prepositions.ts'
import { generic, PRONOUN } from './pronouns.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** What hangs together in the spans. */
export interface Tied {
  /** Does a unit hang in a span on one that says the same as `governor`? */
  readonly tied: (own: Unit, governor: Unit) => boolean
  /** May two words stand in one phrase? */
  readonly belong: (unit: Unit, a: Token, b: Token) => boolean
}

interface Texts {
  readonly claim: readonly Token[]
  readonly source: readonly Token[]
  readonly given: Clauses['given']
  readonly counterparts: Counterparts
  readonly areNear: CommonNouns['areNear']
}

/** Words from "between" to the second of two. */
const BETWEEN = 7
/** What stands behind these owns nothing. */
const TOWARDS = /^(?:to|into|towards|against|than|as|before|after|until)$/

export function createTied({ claim, source, given, counterparts, areNear }: Texts): Tied {
  const { known, has, covers, isStandIn, isSaidSo } = counterparts
  const belongApart = createCounted(counterparts)
  const isLicensed = createLicence(claim, counterparts)
  return { tied, belong }

  /** Two neighbours in a phrase, or the first of them and the phrase's head. */
  function belong(unit: Unit, a: Token, b: Token): boolean {
    if (!known(a) || !known(b) || together(a, b, unit) || areNear(a, b)) return true
    return a !== unit.head && b !== unit.head && known(unit.head) && together(a, unit.head, unit)
  }

  /** Do two words stand in one phrase of a span, or in two of which one hangs on the other? */
  function together(a: Token, b: Token, own: Unit): boolean {
    return given.some((sentence) => {
      const holds = (u: Unit, w: Token): boolean => has(u, w) || isStandIn(u, w, own, sentence)
      return sentence.some((placed) => {
        const { unit: x, governors } = placed
        return (
          (has(x, a) && has(x, b)) ||
          (isStandIn(x, a, own, sentence) && has(x, b)) ||
          belongApart(a, b, placed, sentence) ||
          governors.some((y) => {
            // What is counted stands beside its number; "a fine of 8 million", "the first on the islands".
            const counted =
              x.link === 'of' ||
              y.link === 'of' ||
              x.comma ||
              // "The islands' first" of "the first outbreak on the islands"
              ([a, b].some((w) => w.ordinal && has(y, w)) && isPrepared(x)) ||
              // "The first strike" of "the strike would be the first"
              [x, y].some((u) => u.words.every((w) => w.ordinal)) ||
              [x, y].some((u) => u.words.every((w) => w.kind === 'number') && a.kind !== 'number')
            if ((a.kind === 'number' || b.kind === 'number') && !counted) return false
            // "Sold land to his brother" makes it nobody's land, "his brother, the mayor" nobody the mayor's.
            if ((isOwner(a) || isOwner(b)) && (TOWARDS.test(x.link) || (x.comma && !x.link))) return false
            return (
              (holds(x, a) && has(y, b)) ||
              (holds(x, b) && has(y, a)) ||
              // "A Bank of Teal study": "a study by the Bank of Teal".
              (x.link === 'of' &&
                x.head.capital &&
                y.head.capital &&
                has(x, a) &&
                sentence.some((p) => p.unit === y && p.governors.some((z) => has(z, b))))
            )
          })
        )
      })
    })
  }

  /** "Orsk Air's head said that the airline will cut jobs" of "Orsk Air will cut jobs": the body that the sentence names first. */
  function isCalled(own: Unit, x: Unit): boolean {
    const [only] = own.words
    if (own.words.length !== 1 || only!.capital || !BODIES.has(only!.stem) || !x.head.capital) return false
    const first = claim.findIndex((w) => w.capital)
    const end = claim.findIndex((w, k) => k > first && !w.capital)
    const name = claim.slice(first, end < 0 ? claim.length : end)
    return (
      name.some((w) => w.stem === x.head.stem && w.start < only!.start) &&
      x.words.every((w) => !w.capital || name.some((n) => n.stem === w.stem))
    )
  }

  /** "Between Norland and Teal": the second of the two. */
  function isBetween({ link, head }: Unit): boolean {
    const at = claim.indexOf(head)
    return link === 'and' && claim.slice(Math.max(0, at - BETWEEN), at).some((w) => w.form === 'between')
  }

  function tied(own: Unit, governor: Unit): boolean {
    return given.some((sentence) => {
      const fits = (u: Unit, x: Unit): boolean =>
        covers(u, x) ||
        isCalled(u, x) ||
        // "His country wants it": not he does.
        (u.kind === 'noun' &&
          (governor.kind === 'noun' ||
            PRONOUN.test(x.head.form) ||
            generic(x, source) !== undefined ||
            isPlaceByKind(x, u.head, source, given)) &&
          isStandIn(x, u.head, u, sentence))
      return sentence.some(
        ({ unit: x, governors, subjects }) =>
          (has(x, governor.head) &&
            (has(x, own.head) ||
              ((/^(?:of|by|between)$/.test(own.link) || isOwner(own.head) || isBetween(own)) &&
                isStandIn(x, own.head, own, sentence)))) ||
          isLicensed(own, governor, { unit: x, governors, sentence }) ||
          // "President Holt of Norland": "Norland's president, Holt".
          (has(x, own.head) &&
            governor.words.some((w) => has(x, w)) &&
            sentence.some((p) => p.unit.comma && p.governors[0] === x && has(p.unit, governor.head))) ||
          [...governors, ...subjects].some(
            (y) =>
              (fits(own, x) && fits(governor, y) && isLinked(own, x) && isSaidSo(governor, y)) ||
              ((isLoose(own, x) || isAmountOf(own, x)) &&
                fits(own, y) &&
                fits(governor, x) &&
                isSaidSo(governor, x)),
          ),
      )
    })
  }
}
