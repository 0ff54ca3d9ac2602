import { isPast } from '../support/frame-words.ts'
import { SAYS } from './light.ts'
import type { Unit } from './units.ts'
import { JOINS, RELATIVES, THAT_IS_TOLD } from './verb-words.ts'

// Which verbs and noun phrases around a unit it may belong to, as far as order and marks tell.

export const MOST_VERBS = 5

/** Behind it a second mark, and a verb. */
const closes = (units: readonly Unit[], at: number): boolean => {
  const next = units.findIndex((u, k) => k > at && (u.comma || u.kind === 'verb'))
  return units[next]?.kind === 'verb' && units[next].comma && units[next].finite
}

/** Before what is believed, with "that" or without. */
const BELIEVES = /^(?:believe[sd]?|thinks?|thought|hope[sd]?|fear(?:s|ed)?)$/
/** Right behind a verb, with no mark between: what it does something to. */
export const isObject = (units: readonly Unit[], at: number): boolean =>
  at > 0 &&
  units[at - 1]!.kind === 'verb' &&
  !units[at]!.comma &&
  !units[at]!.opens &&
  !SAYS.has(units[at - 1]!.head.form) &&
  !BELIEVES.test(units[at - 1]!.head.form)

/** Noun phrases that it may hang on: those right before it with no verb between. */
export function chainBefore(units: readonly Unit[], at: number): Unit[] {
  const own = units[at]!
  const out: Unit[] = []
  if (own.parted || (own.link === '' && !own.comma && !own.opens)) return out
  if ((own.opens && !RELATIVES.test(own.opens)) || startsClause(units, at)) return out
  for (let k = at - 1; k >= 0 && units[k]!.kind === 'noun' && out.length < 4; k--) {
    out.push(units[k]!)
    // "Of" goes with the noun before it.
    if (units[k]!.opens || units[k]!.hard || (own.link === 'of' && units[k]!.link !== 'of')) break
  }
  return out
}

/** ", and the road is cut": a noun phrase behind a comma and "and" with a verb of its own. */
const startsClause = (units: readonly Unit[], at: number): boolean =>
  units[at]!.kind === 'noun' &&
  JOINS.test(units[at]!.link) &&
  (units[at]!.comma || units[at - 1]?.kind === 'verb') &&
  verbsAfter(units, at).some((v) => v.finite)

/** Its clause's verbs to the left, back to the finite one; of what a comma sets off, those of the clauses around as well. */
export function verbsBefore(units: readonly Unit[], at: number): Unit[] {
  const own = units[at]!
  const out: Unit[] = []
  if (own.opens || own.parted || startsClause(units, at)) return out
  for (let k = at - 1; k >= 0 && out.length < MOST_VERBS && !units[k + 1]!.parted; k--) {
    const u = units[k]!
    if (u.kind === 'verb') {
      out.push(u)
      // "A firm owned by her nephew": he has no part in the rest.
      // "Must replace or repeal the law"
      const shares = JOINS.test(u.link) && !u.comma && units[k - 1]?.kind === 'verb'
      // "…, rejecting their plea": theirs is no part in what is told before the comma.
      if (/ing$/.test(u.head.form) && !u.link && u.comma && !own.comma && k === at - 1) break
      if ((u.finite && !own.comma && !shares) || (own.link === 'by' && k === at - 1 && isPast(u.head.form)))
        break
    }
    // ", and the road …": a clause of its own.
    if (!own.comma && startsClause(units, k)) break
    if (u.opens && !own.comma && !(u.kind === 'verb' && RELATIVES.test(u.opens))) break
  }
  return out
}

/** Verbs whose subject it may be, or in front of which it stands. */
export function verbsAfter(units: readonly Unit[], at: number): Unit[] {
  const out: Unit[] = []
  let main = false
  let inner = false
  let reported = false
  // "The firm, whose shares fell, denied it": the next verb is the shares'.
  let whose = false
  for (let k = at + 1; k < units.length && out.length < MOST_VERBS; k++) {
    const u = units[k]!
    if (inner && !u.comma) continue
    inner = false
    if (u.kind === 'noun') {
      if (main || u.hard || (u.comma && JOINS.test(u.link))) {
        if (!main) break
        // "struck the town and was felt": a verb that is joined has the same subject.
        continue
      }
      // "The lock, which has been shut since a barge hit it, will open": the inner clause ends with the relative one.
      if (u.opens && !main && !RELATIVES.test(u.opens)) {
        if (!out.some((v) => RELATIVES.test(v.opens))) break
        inner = true
      }
      if (u.opens === 'whose') whose = true
      // "After talks with the operator, Teal Quays, collapsed": an insertion ends nothing.
      if (units[at]!.opens && !RELATIVES.test(units[at]!.opens) && u.comma && !closes(units, k)) break
      continue
    }
    if (!main) {
      // "Who has offered to mediate": an infinitive belongs to the verb before it.
      if (!u.finite && !u.comma && units[k - 1]!.kind === 'verb') continue
      // "Which belongs to a bank and is its oldest": still the relative clause.
      const goesOn = JOINS.test(u.link) && !u.comma && RELATIVES.test(out.at(-1)?.opens ?? '')
      out.push(u)
      main = u.finite && !RELATIVES.test(u.opens) && !whose && !goesOn
      whose = false
    } else if (
      reported
        ? JOINS.test(u.link) && (u.comma || SAYS.has(u.head.form))
        : JOINS.test(u.link) || (!u.finite && u.comma)
    )
      out.push(u)
    else if (u.finite && !reported) {
      // "Said he had acted openly, and denied …": the verb of what is said ends nothing.
      reported =
        SAYS.has(out.at(-1)!.head.form) ||
        units[k - 1]!.opens === 'that' ||
        units[k - 1]!.opens === THAT_IS_TOLD
      if (!reported) break
    }
  }
  return out
}
