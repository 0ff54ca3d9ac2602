import { countryOf } from '../../analyse/demonyms.ts'
import { TIMES } from '../support/frame-words.ts'
import { chainBefore, isObject, MOST_VERBS, verbsAfter, verbsBefore } from './clause-verbs.ts'
import { SAYS } from './light.ts'
import { MEASURES } from './prepositions.ts'
import { controllerOf, subjectsOf } from './subjects.ts'
import { isOwner, type Token } from './tokens.ts'
import { unitsOf, type Unit } from './units.ts'
import { isEmpty, JOINS, RELATIVES, REMAINS, STANDS_FOR, THAT_IS_TOLD } from './verb-words.ts'

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
/** Hangs what is of it on what it hangs on? */
const isWhole = ({ head, words }: Unit, own: Unit): boolean =>
  COLLECTIVES.test(head.form) ||
  (own.words.every((w) => w.kind === 'number' || MEASURES.test(w.form)) &&
    words.every((w) => w.kind !== 'number'))

/** The units of a text, each with what it may belong to. No tagger: order, marks and small words. Linear but for bounded looks around. */
export function clausesOf(words: readonly Token[]): Placed[][] {
  return [...Map.groupBy(words, (w) => w.sentence).values()].map((sentence) => {
    const units = unitsOf(sentence)
    const placed = units.map((unit, at) => ({ unit, governors: governorsOf(units, at) }))
    // What is, and who has what: the two belong to one another.
    const others = (unit: Unit, verb: Unit): Unit[] =>
      placed.flatMap((p, k) =>
        p.unit !== unit &&
        p.governors.includes(verb) &&
        !isAfterwards(unit) &&
        !isParted(units, k, units.indexOf(verb), unit)
          ? [p.unit]
          : [],
      )
    return placed.map(({ unit, governors }, at) => ({
      unit,
      subjects: subjectsOf(units, at),
      governors: [
        ...governors.flatMap((g) =>
          g.kind === 'verb' && (isEmpty(g.head.form) || NEEDS.test(g.head.form) || REMAINS.test(g.head.form))
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
        // "Delayed by 64 to 59" of "voted by 64 to 59 to delay".
        ...governors.flatMap((g) => (VOTES.test(g.head.form) ? votedOf(units, g) : [])),
        ...governors.flatMap((g) => (passesOn(unit, g) ? subjectsOf(units, units.indexOf(g)) : [])),
      ],
    }))
  })
}

const VOTES = /^(?:voted|agreed|decided)$/
/** What was voted for: infinitives behind the verb, before the next finite one. */
function votedOf(units: readonly Unit[], verb: Unit): readonly Unit[] {
  const at = units.indexOf(verb)
  return units.filter(
    (u, k) => k > at && k <= at + MOST_VERBS && u.kind === 'verb' && controllerOf(units, k) === at,
  )
}

/** "It is the second ruling, after the fine": what it comes after it is not. */
const isAfterwards = (own: Unit): boolean => own.comma && /^(?:after|before|since|despite)$/.test(own.link)

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
  // "Norland and Sarvian ministers"
  if (next && isJoinedModifier(own, next)) return [next]
  const prepared = own.link !== '' && !JOINS.test(own.link)
  const left = chainBefore(units, at)
  if (own.link === 'of' && left.length)
    return [
      // "Minister of Trade Ana Lind" is Ana Lind.
      ...(own.head.capital && isTitle(left[0]!, own) && at > 0
        ? governorsOf(units, units.indexOf(left[0]!))
        : []),
      ...left,
      // "Sent a team of five divers": five divers; "took bribes of 900 francs".
      ...(isWhole(left[0]!, own) ? governorsOf(units, units.indexOf(left[0]!)) : []),
      ...verbsBefore(units, at).filter((v) => WITH_OF.test(v.head.form)),
    ]
  const verbs = verbsBefore(units, at)
  // "Ana Holt, 19, swam"
  if (own.comma && !own.link && left.length && own.words.every((w) => w.kind === 'number'))
    return left.slice(0, 1)
  // "43 people were hurt, six seriously": of those 43.
  if (own.comma && !own.link && units[at - 1]?.kind === 'verb' && own.words.every((w) => w.kind === 'number'))
    return [...subjectsOf(units, at - 1).slice(0, 1), units[at - 1]!]
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

/** Names of two countries before the noun of both. */
const isJoinedModifier = ({ head, link }: Unit, { kind, link: and, head: noun, words }: Unit): boolean =>
  kind === 'noun' &&
  and === 'and' &&
  link !== 'between' &&
  head.capital &&
  words[0]!.capital &&
  [head, words[0]!].some((w) => countryOf(w.form) !== null) &&
  !noun.capital

const opensTold = (unit: Unit | undefined): boolean => unit?.opens === 'that' || unit?.opens === THAT_IS_TOLD
const isSaid = (unit: Unit): boolean =>
  unit.kind === 'verb' && unit.finite && !unit.comma && !unit.link && SAYS.has(unit.head.form)
