import type { Clauses, Placed } from './clauses.ts'
import { isTime } from './prepositions.ts'
import type { Same } from './sames.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** A title before or behind the names that it is given to: its last word, and what tells it from others of the kind. */
interface Title {
  readonly role: Token
  readonly which: readonly Token[]
  readonly bearers: readonly Token[]
}

/**
 * "Former president Holt", where the spans have "President Holt" and "former presidents Brandt and Sund": what tells one title from another,
 * and in the spans belongs to others alone who bear it, is given to nobody else.
 */
export function otherBearer({ own, given }: Clauses, same: Same): string | null {
  const theirs = given.flatMap(titlesOf)
  const places = given.flat().map((p) => p.unit)
  const alike = (a: Token, b: Token): boolean => a.stem === b.stem || same(a.stem, b.stem)
  const bears = (t: Title, title: Title): boolean =>
    t.bearers.some((s) => title.bearers.some((b) => b.stem === s.stem))
  /** The part of a title by which it is told from others. */
  const isOthersTitle = (title: Title): boolean =>
    title.which.some((w) => {
      const all = theirs.filter((t) => alike(title.role, t.role) && t.which.some((s) => alike(w, s)))
      const isElsewhere = places.some(
        (u) => u.words.some((s) => alike(w, s)) && !theirs.some((t) => u.words.includes(t.role)),
      )
      return all.length > 0 && !isElsewhere && !all.some((t) => bears(t, title))
    })
  const mine = own.flatMap(titlesOf)
  const ours = own.flat().map((p) => p.unit)
  const isOf = (unit: Unit, titles: readonly Title[]): boolean =>
    titles.some((t) => [t.role, ...t.bearers].some((w) => unit.words.includes(w)))
  // "The governor of the province, Ana Holt": read as the province, which is no post.
  const isBehindOf = (t: Title): boolean => places.some((u) => u.link === 'of' && u.words.includes(t.role))
  /** "Its director, Aud Lind" of "a new director, its chairman, Aud Lind said": two posts, and each with the other's holder. */
  const isExchanged = (title: Title): boolean => {
    const hers = theirs.filter((t) => bears(t, title))
    return (
      hers.length > 0 &&
      !hers.some((t) => alike(title.role, t.role) || isBehindOf(t)) &&
      places.some((u) => u.words.some((s) => alike(title.role, s)) && !isOf(u, hers)) &&
      ours.some((u) => u.words.some((w) => hers.some((t) => alike(w, t.role))) && !isOf(u, [title]))
    )
  }
  return mine.some((title) => isOthersTitle(title) || isExchanged(title))
    ? 'it gives a title to somebody else than its spans do'
    : null
}

function titlesOf(sentence: readonly Placed[]): Title[] {
  return sentence.flatMap(({ unit }, at): Title[] => {
    if (unit.kind !== 'noun' || isTime(unit)) return []
    const from = nameFrom(unit)
    const title = unit.words.slice(0, from)
    const role = title.at(-1)
    if (!role) return []
    const names = unit.words.slice(from)
    // "The former mayor, Ana Holt", "Ana Holt, the former mayor"
    if (!names.length) {
      const [next, before] = [sentence[at + 1]?.unit, sentence[at - 1]?.unit]
      const bearer =
        next && isApposed(next) && isName(next)
          ? next
          : before && isApposed(unit) && next?.comma !== false
            ? before
            : null
      const bearers = bearer ? bearer.words.slice(nameFrom(bearer)) : []
      return bearers.length ? [{ role, which: title.slice(0, -1), bearers }] : []
    }
    // "Former ministers Ana Holt and Ivo Brandt"
    const behind = sentence.slice(at + 1).map((p) => p.unit)
    const end = behind.findIndex((u) => !isName(u) || !(u.link === 'and' || isApposed(u)))
    const joined = behind.slice(0, end < 0 ? behind.length : end).flatMap((u) => u.words)
    return [{ role, which: title.slice(0, -1), bearers: [...names, ...joined] }]
  })
}

/** Where the names of a phrase begin: behind the last small letter, or with the last two of three names or more ("Chief Justice Ana Holt"). */
function nameFrom({ words }: Unit): number {
  const from = words.findLastIndex((w) => !w.capital) + 1
  return from === 0 && words.length > 3 ? words.length - 2 : from
}
const isName = (unit: Unit): boolean =>
  unit.kind === 'noun' && !isTime(unit) && unit.words.every((w) => w.capital)
const isApposed = (unit: Unit): boolean => unit.comma && !unit.link && !unit.opens
