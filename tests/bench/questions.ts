import { createRandom } from './random.ts'
import type { Cast } from './cast.ts'
import { DEEDS, NOUNS } from './vocabulary.ts'

export interface Requests {
  readonly ask: readonly string[]
  /** Of nothing but words that stand in a large share of all articles. */
  readonly common: readonly string[]
  readonly actor: readonly string[]
  readonly event: readonly string[]
  readonly timeline: readonly string[]
}

/**
 * What is asked: of people from the best known to the hardly known, of places, of common words only, of names that are
 * misspelt or not held.
 *
 * @param names full names that stored articles are about, in the order in which they were stored
 */
export function requestsFor(names: readonly string[], cast: Cast, each: number): Requests {
  const random = createRandom(77)
  const famous = cast.persons.slice(0, 12).map((p) => `${p.first} ${p.last}`)
  const noun = (): string => NOUNS[random.int(60)]!
  const name = (i: number): string => (i % 3 === 0 ? random.pick(famous) : random.pick(names))
  const ask = [
    (i: number) => `What did ${name(i)} say about the ${noun()}?`,
    (i: number) => `When did ${name(i)} ${random.pick(DEEDS)[1]} the ${noun()}?`,
    (_: number) => `How many people were injured in ${cast.place(random)}?`,
    (_: number) => `Who ${random.pick(DEEDS)[0]} the ${noun()} in ${cast.place(random)}?`,
    (i: number) =>
      `Why was the ${random.pick(cast.oddWords.slice(0, 3_000))} ${random.pick(DEEDS)[0]} by ${name(i)}?`,
  ]
  const list = (make: (i: number) => string): string[] => Array.from({ length: each }, (_, i) => make(i))
  return {
    ask: list((i) => ask[i % ask.length]!(i)),
    common: list(() => `What did the ${noun()} and the ${noun()} say about the ${noun()} and the people?`),
    actor: list((i) => (i % 9 === 8 ? misspelt(name(i)) : name(i))),
    event: list((i) =>
      i % 2 ? `${cast.place(random)} ${noun()}` : `${random.pick(names).split(' ')[1]!} ${noun()}`,
    ),
    timeline: list((i) => name(i)).slice(0, Math.ceil(each / 4)),
  }
}

const misspelt = (name: string): string => `${name.slice(0, -3)}${name.at(-2)!}${name.at(-3)!}${name.at(-1)!}`
