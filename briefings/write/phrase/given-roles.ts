import { isHead, singularHead } from '../../analyse/actors/role-words.ts'
import type { Clauses, Placed } from './clauses.ts'
import { isTime } from './prepositions.ts'
import { isPronoun, PERSONAL } from './pronouns.ts'
import { referentsOf } from './referents.ts'
import type { Same } from './sames.ts'
import { isOwner, type Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** A role and the words of the name that has it, in one phrase or set beside each other by commas. */
interface Given {
  readonly role: Token
  readonly names: readonly Token[]
}

/**
 * "Ivo Brandt, a judge" of one sentence about Brandt and another about a judge: a role is given to a name only where a span speaks of both and gives
 * it there to no other name.
 */
export function otherRole({ own, given }: Clauses, same: Same): string | null {
  const alike = (a: Token, b: Token): boolean => isSameWord(a, b) || same(a.stem, b.stem)
  const isOneOf = (unit: Unit, names: readonly Token[]): boolean =>
    unit.words.some((w) => names.some((n) => n.stem === w.stem))
  const holds = (sentence: readonly Placed[], names: readonly Token[]): boolean =>
    sentence.some(({ unit }) =>
      isPronoun(unit) && PERSONAL.test(unit.head.form)
        ? referentsOf(unit.head, given).some((r) => isOneOf(r.unit, names))
        : isOneOf(unit, names),
    )
  const isOther = ({ role, names }: Given): boolean => {
    if (!given.flat().some(({ unit }) => isOneOf(unit, names))) return false
    const every = given.flatMap((sentence) =>
      sentence.flatMap(({ unit }, at) =>
        unit.words.some((w) => alike(role, w)) ? [{ sentence, unit, behind: sentence[at + 1]?.unit }] : [],
      ),
    )
    // "The leader of the union", and not its "chief": the very word, where a span has it.
    const exact = every.filter(({ unit }) => unit.words.some((w) => isSameWord(role, w)))
    const there = exact.length ? exact : every
    return (
      there.length > 0 &&
      there.every(({ sentence, unit, behind }) => {
        // "Minister of Trade Ana Lind"
        if (behind?.link === 'of' && isOneOf(behind, names)) return false
        const holders = givenIn(sentence).filter((g) => unit.words.includes(g.role))
        return holders.length
          ? !holders.some((g) => g.names.some((w) => names.some((n) => n.stem === w.stem)))
          : !holds(sentence, names)
      })
    )
  }
  return own.flatMap(givenIn).some(isOther) ? 'it gives a title to somebody else than its spans do' : null
}

function givenIn(sentence: readonly Placed[]): readonly Given[] {
  const units = sentence.map((p) => p.unit)
  return units.flatMap((unit, at): Given[] => {
    const role = unit.kind === 'noun' && !isTime(unit) ? unit.words.findLast((w) => isRole(w)) : undefined
    if (!role) return []
    // "Governor Ana Holt", "ministers Ana Holt and Ivo Brandt"
    const behind = namesOf(unit).filter((w) => w.start > role.start)
    if (behind.length) {
      const more = singularHead(role.form) === null ? [] : units.slice(at + 1)
      const end = more.findIndex((u) => !isName(u) || u.link !== 'and')
      return [{ role, names: [...behind, ...more.slice(0, end < 0 ? more.length : end).flatMap(namesOf)] }]
    }
    if (unit.head !== role) return []
    // "Secretary of State Ana Holt"
    const state = units[at + 1]
    if (
      /^(?:secretary|minister)$/.test(role.form) &&
      state?.link === 'of' &&
      state.words.length > 2 &&
      state.words.every((w) => w.capital)
    )
      return [{ role, names: [state.head] }]
    // "The governor of the province, Ana Holt"
    const next = units.slice(at + 1).find((u) => !isWithin(u))
    if (next && isName(next) && isApposed(next)) return [{ role, names: namesOf(next) }]
    // "Ana Holt, the governor"
    const before = isApposed(unit) ? units.slice(0, at).findLast((u) => !isWithin(u)) : undefined
    return before && isName(before) && !isOwner(before.head) ? [{ role, names: namesOf(before) }] : []
  })
}

const isSameWord = (a: Token, b: Token): boolean => a.stem === b.stem || singularHead(b.form) === a.form
const namesOf = (u: Unit): readonly Token[] => u.words.filter((w) => w.capital && !isRole(w))
const isRole = (w: Token): boolean => !isOwner(w) && (isHead(w.form) || singularHead(w.form) !== null)
const isWithin = (u: Unit): boolean => u.kind === 'noun' && /^(?:of|in|for|from|at)$/.test(u.link) && !u.comma
const isApposed = (u: Unit): boolean => u.comma && !u.link && !u.opens
const isName = (u: Unit): boolean => u.kind === 'noun' && u.head.capital && !isTime(u) && !isRole(u.head)
