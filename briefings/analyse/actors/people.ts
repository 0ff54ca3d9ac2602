import { FEMALE_NAMES, MALE_NAMES } from '../names/first-names.ts'
import { PARTICLES } from '../names/titles.ts'

const setOf = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/))
const FEMALE = setOf(FEMALE_NAMES)
const MALE = setOf(MALE_NAMES)
const PARTICLE = setOf(PARTICLES)
const GENERATION = setOf('jr sr ii iii iv junior senior')

export type Gender = 'f' | 'm' | null

/** A person's name in parts. Words are folded (`wordsOf`). */
export interface PersonName {
  readonly words: readonly string[]
  /** Words before the surname; initials are single letters. */
  readonly given: readonly string[]
  /** With its particles: "van der bellen"; without a leading "al-". */
  readonly surname: string
}

const bare = (word: string): string => word.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=.{3})/, '')

export function personName(folded: readonly string[]): PersonName {
  let end = folded.length
  while (end > 1 && GENERATION.has(folded[end - 1]!)) end--
  const words = folded.slice(0, end)
  let first = words.length - 1
  while (first > 1 && PARTICLE.has(words[first - 1]!)) first--
  return { words, given: words.slice(0, first), surname: words.slice(first).map(bare).join(' ') }
}

/** Of a full name, by its given name; of a short one, by the address before it ("Mrs."). */
export function genderOf(given: string | undefined): Gender {
  if (!given) return null
  if (FEMALE.has(given)) return MALE.has(given) ? null : 'f'
  return MALE.has(given) ? 'm' : null
}

export function genderOfAddress(word: string): Gender {
  if (/^(?:mrs|ms|miss|lady|madam|mme|queen|princess|sister)\.?$/i.test(word)) return 'f'
  return /^(?:mr|sir|lord|king|prince|father)\.?$/i.test(word) ? 'm' : null
}

/** May `short` be another wording of `full`? `short` has fewer words, or as many with initials. */
export function standsFor(short: PersonName, full: PersonName): boolean {
  if (short.words.length === 1) {
    const word = bare(short.words[0]!)
    return (
      word === full.surname ||
      word === full.surname.split(' ').at(-1) ||
      (full.words.length > 1 && short.words[0] === full.words[0])
    )
  }
  if (short.surname !== full.surname) {
    // "Van der Bellen" or "Kim Jong" inside a longer name.
    const joined = ` ${full.words.map(bare).join(' ')} `
    return joined.includes(` ${short.words.map(bare).join(' ')} `)
  }
  if (short.given.length === 0) return true
  let at = 0
  for (const word of short.given) {
    while (at < full.given.length && !alike(word, full.given[at]!)) at++
    if (at >= full.given.length) return false
    at++
  }
  return true
}

/** The same given name, or one is the other's initial. */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  return (a.length === 1 || b.length === 1) && a[0] === b[0]
}
