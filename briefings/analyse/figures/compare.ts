import { MONTH_WORDS, WEEKDAY_WORDS } from '../../read/calendar-words.ts'
import { termsOf } from '../../read/terms.ts'
import type { Figure } from '../../model.ts'
import { FATES, isPerson, isPlainPerson } from './units.ts'

/** What comparing needs of a figure: an article's own, or one that the store gives back. */
export type Comparable = Pick<Figure, 'value' | 'upTo' | 'unit' | 'bound' | 'what'>

/** "About" allows for so much either way. */
const ROUNDING = 0.1
/** Share of the shorter wording's terms that both must have, where no kind of fate says what is counted. */
const ALIKE = 0.6

/**
 * Are two figures, of one article or of two, about the same quantity? Only then may they be set against each other. Meant
 * to be sound rather than complete: the unit must be the same; of people the same must be told (killed, injured, displaced
 * …), of the same group (children are not people at large), in no two different places and over the same span ("since
 * October 7" is not a day's toll). Other figures must be told in nearly the same words.
 */
export function sameQuantity(a: Comparable, b: Comparable): boolean {
  if (a.unit !== b.unit) return false
  const [x, y] = [profile(a.what), profile(b.what)]
  if (x.fates.size > 0 || y.fates.size > 0) {
    if (a.unit === 'people') return samePeople(x, y)
    if (!intersects(x.fates, y.fates)) return false
  }
  return told(x, y)
}

/** Do two figures about the same quantity contradict each other, with their bounds and ranges taken into account? */
export function contradicts(a: Comparable, b: Comparable): boolean {
  // A part that is greater than the whole contradicts it; one that is smaller does not.
  const [x, y] = [PART.test(a.what), PART.test(b.what)]
  if (x !== y && (x ? a.value <= b.value : b.value <= a.value)) return false
  const [low, high] = extent(a)
  const [from, to] = extent(b)
  return low > to || from > high
}

/** "Thousands marched" is no count that another could contradict. */
export const isVague = (
  text: string,
  { bound, start, end }: Pick<Figure, 'bound' | 'start' | 'end'>,
): boolean => bound === 'more' && VAGUE.test(text.slice(start, end))
const VAGUE = /^(?:(?:many|several|tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions)\b/i

/** "In his province alone": of more than that the other may speak. */
const PART = /\b(?:alone|only)\b|\bin (?:his|her|their) (?:own )?\p{Ll}+/u

function extent({ value, upTo, bound }: Comparable): [number, number] {
  const top = upTo ?? value
  switch (bound) {
    case 'exact':
      return [value, top]
    case 'about':
      return [value * (1 - ROUNDING), top * (1 + ROUNDING)]
    case 'more':
      // "More than 32,000" is said of 32,400, not of 45,000: news keeps to the nearest round number below.
      return [value, Math.max(top * (1 + ROUNDING), nextRound(top))]
    case 'less':
      return [0, top]
  }
}

/** 32,000 -> 33,000; 100 -> 200; 1,200 -> 1,300: the next number with as many digits that are not zero. */
function nextRound(n: number): number {
  if (!(n > 0)) return n
  let step = 1
  while (n % (step * 10) === 0 && step < n) step *= 10
  return n + step
}

/** Where the dead and the injured were brought is not where they came to harm. */
export const CARRIED_TO = /\s(?:brought|taken|carried|moved|flown|admitted) (?:in)?to (?!safety).*$/i

interface Profile {
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

function profile(what: string): Profile {
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
  return { fates, group, places, since: since?.toLowerCase() ?? null, terms: new Set(termsOf(what)) }
}

function samePeople(x: Profile, y: Profile): boolean {
  if (!intersects(x.fates, y.fates)) return false
  if (x.group.size !== y.group.size || [...x.group].some((g) => !y.group.has(g))) return false
  if (x.places.size > 0 && y.places.size > 0 && !intersects(x.places, y.places)) return false
  return (x.since === null) === (y.since === null)
}

function told(x: Profile, y: Profile): boolean {
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
