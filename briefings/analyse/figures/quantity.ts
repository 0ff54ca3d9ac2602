import { MONTH_WORDS, WEEKDAY_WORDS } from '../../read/calendar-words.ts'
import { termsOf } from '../../read/terms.ts'
import type { Comparable } from './compare.ts'
import { FATES, isPerson, isPlainPerson } from './units.ts'

/** Share of the shorter wording's terms that both must have, where no kind of fate says what is counted. */
const ALIKE = 0.6

/**
 * Are two figures, of one article or of two, about the same quantity? Only then may they be set against each other. Meant
 * to be sound rather than complete: the unit must be the same; of people the same must be told (killed, injured, displaced
 * …), of the same group (children are not people at large), in no two different places and over the same span ("since
 * October 7" is not a day's toll). Other figures must be told in nearly the same words.
 */
export const sameQuantity = (
  a: Pick<Comparable, 'unit' | 'what'>,
  b: Pick<Comparable, 'unit' | 'what'>,
): boolean => a.unit === b.unit && areSame(quantityOf(a), quantityOf(b))

/** As `sameQuantity`, of figures whose words have been read. */
export function areSame(x: Quantity, y: Quantity): boolean {
  if (x.unit !== y.unit) return false
  if (x.fates.size > 0 || y.fates.size > 0) {
    if (!intersects(x.fates, y.fates)) return false
    if (x.unit === 'people') return samePeople(x, y)
  }
  return told(x, y)
}

/** Two figures about the same quantity have at least one of these in common, so that only those need be compared. */
export const keysOf = ({ unit, fates, terms }: Quantity): string[] =>
  [...(fates.size > 0 ? fates : terms)].map((word) => `${unit} ${word}`)

/** Where the dead and the injured were brought is not where they came to harm. */
export const CARRIED_TO = /\s(?:brought|taken|carried|moved|flown|admitted) (?:in)?to (?!safety).*$/i

/** What a figure counts, as its words tell it. */
export interface Quantity {
  readonly unit: string
  readonly fates: ReadonlySet<string>
  readonly group: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly since: string | null
  readonly terms: ReadonlySet<string>
}

const DATED = new Set([...WEEKDAY_WORDS, ...MONTH_WORDS])

/** "Hospital officials put the death toll": they say so, and are not among those counted. */
const WHO_PUTS = /^.*\b(?:puts?|gave|gives|sets?) (?=.*\b(?:toll|deaths|fatalities)\b)/i

const WHERE = /^(?:in|at|near|of|from|around|outside|to)$/i
/** People told by what they do there, not by who they are. */
const MARCHING = /^(?:protest[eo]rs?|demonstrators?|marchers?|marching)$/i
/** Other words for people who were made to go. */
const LEFT_HOME =
  /\b(?:(?:taken|brought|moved) to safety|(?:leave|left|leaving|flee|fled) (?:their|his|her) (?:homes?|houses?|flats?))\b/gi

const LOST_LIFE = /\b(?:los[et]|losing|loses) (?:their|his|her) (?:lives|life)\b/gi

/** What happened to them in one word, where it is said in several: "lost their lives", "were brought to safety". */
export const inOneWord = (what: string): string =>
  what.replace(LEFT_HOME, 'evacuated').replace(LOST_LIFE, 'died')

/** Reads a figure's words once, for comparing it with many others. */
export function quantityOf({ unit, what }: Pick<Comparable, 'unit' | 'what'>): Quantity {
  const words =
    inOneWord(what.replace(WHO_PUTS, ''))
      .replace(CARRIED_TO, '')
      .match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const fates = new Set<string>()
  const group = new Set<string>()
  const places = new Set<string>()
  for (const [i, w] of words.entries()) {
    const fate = FATES.get(w.toLowerCase())
    if (fate) fates.add(fate)
    else if (MARCHING.test(w)) fates.add('protesting')
    // "In Ormen" is a place, however much it ends like "women".
    else if (isPerson(w) && !isPlainPerson(w) && !(/^\p{Lu}/u.test(w) && WHERE.test(words[i - 1] ?? '')))
      group.add(termsOf(w)[0] ?? w)
    else if (/^\p{Lu}/u.test(w) && !DATED.has(w.toLowerCase()) && i > 0) places.add(w.toLowerCase())
  }
  const since = /\bsince (.+)$/i.exec(what)?.[1] ?? null
  return { unit, fates, group, places, since: since?.toLowerCase() ?? null, terms: new Set(termsOf(what)) }
}

function samePeople(x: Quantity, y: Quantity): boolean {
  if (x.group.size !== y.group.size || [...x.group].some((g) => !y.group.has(g))) return false
  if (x.places.size > 0 && y.places.size > 0 && !intersects(x.places, y.places)) return false
  return (x.since === null) === (y.since === null)
}

function told(x: Quantity, y: Quantity): boolean {
  const smaller = Math.min(x.terms.size, y.terms.size)
  if (smaller === 0) return false
  let shared = 0
  for (const t of x.terms) if (y.terms.has(t)) shared++
  return shared / smaller >= ALIKE && shared >= Math.min(2, smaller)
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a) if (b.has(x)) return true
  return false
}
