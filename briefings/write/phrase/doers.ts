import { baseOf, DEADLINES, isPast } from '../support/frame-words.ts'
import type { Placed } from './clauses.ts'
import { isPrepared } from './prepositions.ts'
import { isPronoun, PRONOUN } from './pronouns.ts'
import { controllerOf } from './subjects.ts'
import { isOwner } from './tokens.ts'
import type { Unit } from './units.ts'
import { isEmpty, JOINS, RELATIVES } from './verb-words.ts'

/** What is done, by whom and to whom, as far as a clause says so. */
export interface Deed {
  /** Irregular forms under their verb, regular ones under their stem. */
  readonly verb: string
  /** Stems of who does it and of who suffers it; empty where that is not said or only a pronoun says it. */
  readonly agent: ReadonlySet<string>
  readonly patient: ReadonlySet<string>
  readonly passive: boolean
  /** Where its verb stands in the text. */
  readonly start: number
  /** Is both somebody said to do it and something to suffer it, be it by a pronoun? */
  readonly isTransitive: boolean
  /** A passive with nothing right behind it, which might be what an active verb is done to, unless that is what somebody is given. */
  readonly isSuffered: boolean
}

/** Behind whose passive stands what somebody gets. */
const GIVEN = /^(?:given|sent|offered|paid|awarded|lent|sold|shown|promised|granted)$/

/** Who says so is asked by the rule of speakers. */
const SAID = /^(?:said|says?|according|estimate[sd]?)$/

/** The deeds of a sentence whose units have been placed. Linear but for bounded looks around. */
export function deedsOf(sentence: readonly Placed[]): Deed[] {
  const units = sentence.map((p) => p.unit)
  return sentence.flatMap(({ unit, subjects }, at): Deed[] => {
    if (unit.kind !== 'verb' || isEmpty(unit.head.form) || SAID.test(unit.head.form)) return []
    const passive = unit.passive || isJoinedPassive(units, at)
    const subject = new Set(subjectsFor(sentence, at, subjects).flatMap((u) => [...stemsOf(units, u)]))
    const next = units[at + 1]
    const others = passive
      ? doersBehind(units, at)
      : next && isObject(next)
        ? [next]
        : whomBefore(units, subjects[0])
    const other = others.flatMap((u) => [...stemsOf(units, u)])
    return [
      {
        verb: baseOf(unit.head.form) ?? unit.head.stem,
        agent: passive ? new Set(other) : subject,
        patient: passive ? subject : new Set(other),
        passive,
        start: unit.head.start,
        isTransitive: subjects.length > 0 && others.length > 0,
        isSuffered: passive && (GIVEN.test(unit.head.form) || !(next && isObject(next))),
      },
    ]
  })
}

/** Right behind a verb, with no mark between. */
const isObject = (unit: Unit): boolean =>
  unit.kind === 'noun' && unit.link === '' && !unit.comma && !unit.opens

/** Who stands before the verb: the nearest phrase and what it is an apposition to or joined with. */
function subjectsFor(sentence: readonly Placed[], at: number, subjects: readonly Unit[]): readonly Unit[] {
  const { unit } = sentence[at]!
  // Who is asked to send sends, who hopes to send sends: nobody is told here.
  if (unit.link === 'to' && !unit.finite) return []
  const main = controllerOf(
    sentence.map((p) => p.unit),
    at,
  )
  if (main >= 0) return subjectsFor(sentence, main, sentence[main]!.subjects)
  // "Veldt & Co, the caterer, which supplies it": both are one.
  if (RELATIVES.test(unit.opens)) {
    const own = subjects.findIndex((s) => (!s.comma || s.link !== '') && s.link !== 'of')
    // "The outbreak in Tarn, which came from a fountain": which of the two is left open.
    const end = own < 0 ? 1 : own + 1
    const nearest = subjects[end - 1]
    return subjects.slice(0, nearest && isPrepared(nearest) && nearest.head.capital ? end + 1 : end)
  }
  const units = sentence.map((p) => p.unit)
  // "Ministers from ten countries, including Orsk and Teal, met": those are named by the way.
  // "Talks with the operator, Teal Quays, broke up": nor is an apposition to what stands behind a preposition.
  const isInset = (s: Unit): boolean =>
    unit.comma && s.comma && s.link === '' && isPrepared(units[units.indexOf(s) - 1] ?? s)
  const named = subjects.filter((s) => !isByTheWay(units, s) && !isInset(s))
  const out = named.slice(0, 1)
  const rest = named.slice(1)
  for (const s of rest) {
    const last = out.at(-1)!
    const between = units.slice(units.indexOf(s) + 1, units.indexOf(last))
    if (!between.every((u) => u.kind === 'noun')) {
      // "Flew to Brask and asked": the first verb's.
      if (out.length === 1 && JOINS.test(unit.link)) return [s]
      break
    }
    // "Whom both sides accepted"
    if (last.opens || (!last.comma && !JOINS.test(last.link))) break
    out.push(s)
  }
  return out
}

function isByTheWay(units: readonly Unit[], unit: Unit): boolean {
  if (!JOINS.test(unit.link)) return false
  const before = units.slice(0, units.indexOf(unit)).findLast((u) => !JOINS.test(u.link))
  return before?.link === 'including'
}

/** "Was cleared of theft but convicted of fraud": one auxiliary for both. */
function isJoinedPassive(units: readonly Unit[], at: number): boolean {
  const own = units[at]!
  if (!JOINS.test(own.link) || !isPast(own.head.form) || (units[at + 1] && isObject(units[at + 1]!)))
    return false
  const before = units.slice(0, at).findLast((u) => u.kind === 'verb' && u.finite)
  return before?.passive === true
}

/** "Bern, whom Vega coached": whom it is done to stands before. */
function whomBefore(units: readonly Unit[], subject: Unit | undefined): readonly Unit[] {
  const before = subject && WHOM.test(subject.opens) ? units[units.indexOf(subject) - 1] : undefined
  return before?.kind === 'noun' ? [before] : []
}
const WHOM = /^(?:whom|which|that)$/

/** "By" whom, behind a passive and before the next verb of its clause. */
function doersBehind(units: readonly Unit[], at: number): readonly Unit[] {
  for (let k = at + 1; k < units.length; k++) {
    const u = units[k]!
    if (u.kind === 'verb' || u.hard || u.opens) return []
    if (u.link !== 'by' || isDeadline(u)) continue
    const goesOn = (x: Unit, n: number): boolean =>
      JOINS.test(x.link) || x.link === 'of' || (n === k + 1 && isApposed(x) && !isNext(units, n))
    const end = units.findIndex((x, n) => n > k && !(x.kind === 'noun' && goesOn(x, n)))
    const out = units.slice(k, end < 0 ? units.length : end)
    // "By a retired bishop, Olav Stenmark": both are one.
    const [named, next] = [units[k + out.length], units[k + out.length + 1]]
    const isNamed =
      named?.kind === 'noun' &&
      named.comma &&
      !named.link &&
      !named.opens &&
      (next?.kind !== 'verb' || next.comma)
    return isNamed ? [...out, named] : out
  }
  return []
}

/** "Questioned by a guard, Holt left": whom the main clause is about, and no apposition. */
const isNext = (units: readonly Unit[], at: number): boolean =>
  units[0]?.kind === 'verb' &&
  !units[0].finite &&
  units.slice(at).find((u) => u.kind === 'verb')?.comma === false

const isApposed = (unit: Unit): boolean => unit.comma && !unit.hard && !unit.link && !unit.opens

/** "By Friday", "by 35 minutes", "by a third": a day or a measure does nothing. */
const isDeadline = (unit: Unit): boolean =>
  unit.words.every((w) => DEADLINES.has(w.form) || w.kind === 'number' || MEASURES.test(w.form))

const MEASURES =
  /^(?:percent|points?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|metres?|kilometres?|miles?|tonnes?|votes?|euros?|dollars?|pounds?|crowns?|million|billion|half|third|quarter)$/

/** Its words and those of a name that hangs on it by "of"; owners only where nothing else stands there. */
function stemsOf(units: readonly Unit[], unit: Unit | undefined): ReadonlySet<string> {
  if (!unit || isPronoun(unit)) return new Set()
  const after = units[units.indexOf(unit) + 1]
  const of = after?.link === 'of' && after.kind === 'noun' ? after.words : []
  const words = [...unit.words, ...of].filter((w) => w.kind === 'content' && !PRONOUN.test(w.form))
  const own = words.filter((w) => !isOwner(w))
  return new Set((own.length ? own : words).map((w) => w.stem))
}
