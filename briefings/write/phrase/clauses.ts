import { isPast, TIMES } from '../support/frame-words.ts'
import { SAYS } from './light.ts'
import { isOwner, type Token } from './tokens.ts'
import { unitsOf, type Unit } from './units.ts'
import { isEmpty, JOINS, RELATIVES, STANDS_FOR, THAT_IS_TOLD } from './verb-words.ts'

/** A unit with all those that it may belong to, as far as order tells. */
export interface Placed {
  readonly unit: Unit
  readonly governors: readonly Unit[]
  /** Of a verb: noun phrases before it that may be its subject, the nearest first. */
  readonly subjects: readonly Unit[]
}

/** The clauses of a sentence and of its spans. */
export interface Clauses {
  readonly own: readonly (readonly Placed[])[]
  readonly given: readonly (readonly Placed[])[]
}

/** Verbs with "of" behind their object. */
const WITH_OF =
  /^(?:accus|clear|acquit|convict|suspect|warn|inform|depriv|robb|rid|consist|assur|remind|relie|stripp|cur|notif|found|speak|spoke|told|tells|dispos)/
const LEAVES = /^(?:resign|quit|retire)/
const OWNED = /^(?:owned|held|led|run|headed|chaired|founded|directed|coached|written|made)$/
const PLANNED = /^(?:planned|expected|scheduled|due)$/

/** What needs approval is approved. */
const NEEDS = /^(?:needs?|needed|requires?|required|gets?|got|receives?|received|faces?|faced)$/

/** "Resigned as director": who resigned was that. "The talks planned for Friday": Friday's talks. */
const passesOn = (unit: Unit, verb: Unit): boolean =>
  (unit.link === 'as' && LEAVES.test(verb.head.form)) ||
  (unit.words.some((w) => TIMES.has(w.form)) && PLANNED.test(verb.head.form))

const isTitle = (left: Unit, own: Unit): boolean =>
  own.words.length > 2 && /^(?:minister|secretary|head|chief|director|governor)$/.test(left.head.form)

const COLLECTIVES = /^(?:team|group|crew|squad|delegation|convoy|crowd|fleet|batch|panel)$/
const MOST_VERBS = 5

/** The units of a text, each with what it may belong to. No tagger: order, marks and small words. Linear but for bounded looks around. */
export function clausesOf(words: readonly Token[]): Placed[][] {
  return [...Map.groupBy(words, (w) => w.sentence).values()].map((sentence) => {
    const units = unitsOf(sentence)
    const placed = units.map((unit, at) => ({ unit, governors: governorsOf(units, at) }))
    // What is, and who has what: the two belong to one another.
    const others = (unit: Unit, verb: Unit): Unit[] =>
      placed.flatMap((p, k) =>
        p.unit !== unit && p.governors.includes(verb) && !isParted(units, k, units.indexOf(verb), unit)
          ? [p.unit]
          : [],
      )
    return placed.map(({ unit, governors }, at) => ({
      unit,
      subjects: subjectsOf(units, at),
      governors: [
        ...governors.flatMap((g) =>
          g.kind === 'verb' && (isEmpty(g.head.form) || NEEDS.test(g.head.form))
            ? [
                g,
                ...others(unit, g),
                ...(RELATIVES.test(g.opens) ? subjectsOf(units, units.indexOf(g)).slice(0, 1) : []),
              ]
            : [g, ...(g.head.start < unit.head.start ? antecedentOf(units, g) : [])],
        ),
        // "A firm owned by her cousin": her cousin's firm.
        ...governors.flatMap((g) => {
          const before = units[units.indexOf(g) - 1]
          return unit.link === 'by' && OWNED.test(g.head.form) && before?.kind === 'noun' ? [before] : []
        }),
        ...governors.flatMap((g) => (passesOn(unit, g) ? subjectsOf(units, units.indexOf(g)) : [])),
      ],
    }))
  })
}

/** "Until the inquest is over, trains …": behind a comma stands another clause. */
const isParted = (units: readonly Unit[], at: number, verb: number, own: Unit): boolean =>
  at > verb && !own.comma && units.slice(verb + 1, at + 1).some((u) => u.comma)

/** What a relative clause is about: what hangs on its verb may hang on that as well. */
function antecedentOf(units: readonly Unit[], verb: Unit): readonly Unit[] {
  if (verb.kind !== 'verb' || !verb.finite) return []
  const at = units.indexOf(verb)
  if (RELATIVES.test(verb.opens)) return subjectsOf(units, at).slice(0, 1)
  // "The largest marches that the town has seen"
  const subject = units[at - 1]
  const before = units[at - 2]
  return subject?.opens === 'that' && before?.kind === 'noun' ? [before] : []
}

function governorsOf(units: readonly Unit[], at: number): Unit[] {
  const own = units[at]!
  if (own.kind === 'verb') return own.finite ? [] : verbsBefore(units, at)
  // "Norland's and Sarvia's ministers": both are of those who stand behind.
  const next = units[at + 1]
  if (isOwner(own.head) && next?.kind === 'noun' && next.link === 'and') return [next]
  const prepared = own.link !== '' && !JOINS.test(own.link)
  const left = chainBefore(units, at)
  if (own.link === 'of' && left.length)
    return [
      // "Minister of Trade Ana Lind" is Ana Lind.
      ...(own.head.capital && isTitle(left[0]!, own) && at > 0
        ? governorsOf(units, units.indexOf(left[0]!))
        : []),
      ...left,
      // "Sent a team of five divers": five divers.
      ...(COLLECTIVES.test(left[0]!.head.form) ? governorsOf(units, units.indexOf(left[0]!)) : []),
      ...verbsBefore(units, at).filter((v) => WITH_OF.test(v.head.form)),
    ]
  const verbs = verbsBefore(units, at)
  // "Ana Holt, 19, swam"
  if (own.comma && !own.link && left.length && own.words.every((w) => w.kind === 'number'))
    return left.slice(0, 1)
  // "…, they said": a pronoun is no apposition.
  if (own.comma && own.words.length === 1 && STANDS_FOR.test(own.head.form)) return verbsAfter(units, at)
  // "…, the company said": who says it does nothing of it.
  if (own.comma && !own.link && !own.opens && next && isSaid(next) && !opensTold(units[at + 2]))
    return verbsAfter(units, at)
  // "Netanyahu on Monday called off …", but "an offer by the union was refused".
  const fronts =
    (verbs.length === 0 && (!left.length || own.words.some((w) => TIMES.has(w.form)))) ||
    own.comma ||
    own.opens !== ''
  const right = (!prepared && !isObject(units, at)) || fronts ? verbsAfter(units, at) : []
  return [...left, ...(own.opens && !RELATIVES.test(own.opens) ? [] : verbs), ...right]
}

const opensTold = (unit: Unit | undefined): boolean => unit?.opens === 'that' || unit?.opens === THAT_IS_TOLD
const isSaid = (unit: Unit): boolean =>
  unit.kind === 'verb' && unit.finite && !unit.comma && !unit.link && SAYS.has(unit.head.form)

function subjectsOf(units: readonly Unit[], at: number): Unit[] {
  const verb = units[at]!
  if (verb.kind !== 'verb') return []
  if (RELATIVES.test(verb.opens)) return chainBefore(units, at)
  // "The charge of hiding it": nobody is told to do it.
  if (verb.link === 'of' && !verb.finite && units[at - 1]?.kind === 'noun') return []
  // "Fell, after widening the recall", "after widening the recall it fell": who does the one does the other.
  if (BESIDE.test(verb.link) && verb.head.form.endsWith('ing')) {
    const from = verb.comma ? 0 : units.findLastIndex((u, k) => k < at && u.opens !== '') + 1
    const main = units.findIndex((u, k) => k >= from && u.finite)
    return main < 0 ? [] : subjectsOf(units, main)
  }
  return units
    .slice(0, at)
    .filter(
      (u, k) =>
        u.kind === 'noun' &&
        (u.link === '' || JOINS.test(u.link) || isKilled(units, k, verb)) &&
        verbsAfter(units, k).includes(verb) &&
        !isObject(units, k),
    )
    .reverse()
}

const BESIDE = /^(?:after|before|while|by|without)$/
/** "The number of people killed when the flood came": whom the participle is of. */
const isKilled = (units: readonly Unit[], at: number, verb: Unit): boolean =>
  units[at + 1] === verb &&
  !verb.comma &&
  verb.finite &&
  units[at]!.link === 'of' &&
  /^(?:people|.+s)$/.test(units[at]!.head.form)

/** Behind it a second mark, and a verb. */
const closes = (units: readonly Unit[], at: number): boolean => {
  const next = units.findIndex((u, k) => k > at && (u.comma || u.kind === 'verb'))
  return units[next]?.kind === 'verb' && units[next].comma && units[next].finite
}

/** Before what is believed, with "that" or without. */
const BELIEVES = /^(?:believe[sd]?|thinks?|thought|hope[sd]?|fear(?:s|ed)?)$/
/** Right behind a verb, with no mark between: what it does something to. */
const isObject = (units: readonly Unit[], at: number): boolean =>
  at > 0 &&
  units[at - 1]!.kind === 'verb' &&
  !units[at]!.comma &&
  !units[at]!.opens &&
  !SAYS.has(units[at - 1]!.head.form) &&
  !BELIEVES.test(units[at - 1]!.head.form)

/** Noun phrases that it may hang on: those right before it with no verb between. */
function chainBefore(units: readonly Unit[], at: number): Unit[] {
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
function verbsBefore(units: readonly Unit[], at: number): Unit[] {
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
function verbsAfter(units: readonly Unit[], at: number): Unit[] {
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
