import type { Cast, Person } from './cast.ts'
import type { Random } from './random.ts'
import { BODIES, DEEDS, NOUNS, TITLES } from './vocabulary.ts'

/** What several articles are about: a few people, places and bodies, and a happening with its words. */
export interface Storyline {
  readonly id: number
  readonly persons: readonly Person[]
  readonly titles: readonly string[]
  readonly places: readonly string[]
  readonly body: string
  readonly deed: readonly [string, string]
  readonly subject: string
  readonly oddWords: readonly string[]
  /** Day that it begins on, counted from the first of all. */
  readonly day: number
}

const PERSONS = 4
const PLACES = 2
const ODD_WORDS = 10

export function createStoryline(id: number, day: number, cast: Cast, random: Random): Storyline {
  const persons = distinct(
    PERSONS,
    () => cast.person(random),
    (p) => [p.first, p.last],
  )
  const places = distinct(
    PLACES,
    () => cast.place(random),
    (p) => [p],
  )
  return {
    id,
    persons,
    titles: persons.map(() => random.pick(TITLES)),
    places,
    body: `${places[0]!} ${random.pick(BODIES)}`,
    deed: random.pick(DEEDS),
    subject: random.pick(NOUNS.slice(20)),
    oddWords: distinct(
      ODD_WORDS,
      () => cast.oddWord(random),
      (w) => [w],
    ),
    day,
  }
}

/**
 * Draws until there are so many that share no word: what stands for a name must stand for it alone.
 *
 * @param taken words that none may have; grows.
 */
export function distinct<T>(
  count: number,
  draw: () => T,
  wordsOf: (item: T) => readonly string[],
  taken = new Set<string>(),
): T[] {
  const out: T[] = []
  for (let tries = 0; out.length < count; tries++) {
    const item = draw()
    if (tries < 1_000 && wordsOf(item).some((w) => taken.has(w))) continue
    for (const w of wordsOf(item)) taken.add(w)
    out.push(item)
  }
  return out
}
