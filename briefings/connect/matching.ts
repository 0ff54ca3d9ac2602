import type { ArticleActor, NameType } from '../model.ts'
import type { ActorRecord } from '../ports.ts'
import { otherNames } from './known-names.ts'
import { foldName } from './names.ts'
import { maySharePerson } from './person-names.ts'

/** A bare surname or short form goes to one of several bearers only if that one is so many times better known. */
const DOMINANCE = 4

/** Words that name a kind of body: alone they name whichever the article is about. */
const GENERIC = new Set(
  (
    'government ministry council commission congress parliament senate house court committee agency department bank party ' +
    'army police union federation league club university hospital church board cabinet bureau office force forces city ' +
    'state county district republic north south east west central company group'
  ).split(' '),
)

/** Is the name nothing but a word for a kind of body ("Union", "Police")? */
export const isKindOfBody = (name: string): boolean => GENERIC.has(foldName(name))

/** An actor's names as they are compared. */
export interface Names {
  readonly type: NameType
  readonly main: string
  readonly all: readonly string[]
  /** Names of two words and more, split. */
  readonly full: readonly (readonly string[])[]
}

export function namesOf(actor: Pick<ArticleActor, 'name' | 'type' | 'aliases'>): Names {
  return names(actor.type, actor.name, actor.aliases)
}

function namesOfRecord(record: ActorRecord): Names {
  return names(
    record.type,
    record.name,
    record.aliases.map((a) => a.alias),
  )
}

function names(type: NameType, name: string, aliases: readonly string[]): Names {
  const folded = [name, ...aliases].map(foldName).filter(Boolean)
  if (type !== 'PER') return { type, main: foldName(name), all: [...new Set(folded)], full: fullOf(folded) }
  const bare = folded.map(withoutPlace)
  return {
    type,
    main: withoutPlace(foldName(name)),
    all: [...new Set([...folded, ...bare])],
    full: fullOf(bare),
  }
}

const fullOf = (folded: readonly string[]): string[][] =>
  [...new Set(folded)].filter((n) => n.includes(' ')).map((n) => n.split(' '))

/** "ana holt of norland" is Ana Holt; who has one name only is known by the place ("margrethe of denmark"). */
const withoutPlace = (folded: string): string => /^(\S+ \S.*?) of \S/.exec(folded)?.[1] ?? folded

/** Keys under which the store may hold this actor. */
export function keysOf({ type, all }: Names): string[] {
  return type === 'PER' ? [...all] : [...new Set(all.flatMap((n) => [n, ...otherNames(n)]))]
}

/** How sure is it that both are one: 3 the same full name, 2 names that agree, 1 a short form, 0 not one. */
export function likeness(local: Names, held: Names): number {
  if ((local.type === 'PER') !== (held.type === 'PER')) return mistaken(local, held) ? 1 : 0
  return local.type === 'PER' ? personLikeness(local, held) : bodyLikeness(local, held)
}

/** A bare word taken for a surname in one report and for a body in another is most often one body; a place may be a namesake. */
const mistaken = (a: Names, b: Names): boolean => {
  const person = a.type === 'PER' ? a : b
  return a.main === b.main && !person.full.length && a.type !== 'LOC' && b.type !== 'LOC'
}

function personLikeness(a: Names, b: Names): number {
  if (a.full.length && b.full.length) {
    if (a.full.some((x) => b.full.some((y) => x.join(' ') === y.join(' ')))) return 3
    return a.full.some((x) => b.full.some((y) => maySharePerson(x, y))) ? 2 : 0
  }
  if (a.main === b.main) return 2
  const [bare, whole] = a.full.length ? [b, a] : [a, b]
  // What comes after "of" is a place and nobody's surname.
  return whole.full.some((w) => w.at(-1) === bare.main && !w.includes('of')) ? 1 : 0
}

function bodyLikeness(a: Names, b: Names): number {
  const known = new Set(otherNames(a.main))
  if (a.main === b.main) return a.full.length ? 3 : GENERIC.has(a.main) ? 1 : 2
  if (known.has(b.main) || b.all.some((n) => known.has(n))) return 3
  if (a.full.length && b.full.length) {
    if (a.full.some((x) => b.full.some((y) => x.join(' ') === y.join(' ')))) return 3
    return a.full.some((x) => b.full.some((y) => nearlySame(x, y))) ? 2 : 0
  }
  if (GENERIC.has(a.main) || GENERIC.has(b.main)) return 0
  return a.all.some((n) => b.all.includes(n)) ? 1 : 0
}

/** "Israeli Defense Force", "Israel Defense Forces": word by word the same beginning. */
function nearlySame(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length &&
    a.every((w, i) => {
      const v = b[i]!
      const shared = Math.max(4, Math.min(w.length, v.length) - 1)
      return w === v || (Math.abs(w.length - v.length) <= 2 && w.slice(0, shared) === v.slice(0, shared))
    })
  )
}

/**
 * The one among these that the local names mean, or null: the surest; of several equally sure ones only one that is
 * far better known than the others.
 */
export function choose(local: Names, records: readonly ActorRecord[]): ActorRecord | null {
  const rated = records
    .map((record) => ({ record, sure: likeness(local, namesOfRecord(record)) }))
    .filter((r) => r.sure > 0)
    .sort((a, b) => b.sure - a.sure || b.record.articles - a.record.articles || byId(a.record, b.record))
  const [best, next] = rated
  if (!best) return null
  if (!next || next.sure < best.sure || best.sure === 3) return best.record
  // Bearers of nothing but the same single word cannot be told apart by it.
  if (!local.full.length && foldName(best.record.name) === local.main && best.sure === 2) return best.record
  return best.record.articles >= DOMINANCE * next.record.articles ? best.record : null
}

const byId = (a: ActorRecord, b: ActorRecord): number => (a.id < b.id ? -1 : 1)
