import type { Facts } from '../../briefings/model.ts'
import type { ReadArticle } from '../../briefings/read/read.ts'
import type { Cast } from './cast.ts'
import type { Dispatch } from './newsroom.ts'
import { createRandom } from './random.ts'
import { distinct, type Storyline } from './storyline.ts'

export interface Analysed extends Dispatch {
  readonly facts: Facts
}

export interface Filed {
  readonly article: ReadArticle
  readonly facts: Facts
  /** Who it is about. */
  readonly names: readonly string[]
}

/**
 * As many articles with their facts as asked for, from a few that were analysed: round after round every storyline gets other
 * people, places and odd words of the same length, and other days. Every range stays true, so that what is stored has
 * the rows, terms and postings of as many analysed articles, without the hours that analysing them would take.
 */
export function* variants(
  base: readonly Analysed[],
  from: number,
  count: number,
  cast: Cast,
): Generator<Filed> {
  for (let i = from; i < from + count; i++) {
    const round = Math.floor(i / base.length)
    const { article, storyline, facts } = base[i % base.length]!
    const id = `bench-${i}`
    const named = { id, url: `https://news.example/${i}` }
    if (round === 0) {
      yield { article: { ...article, ...named }, facts, names: fullNames(storyline.persons) }
      continue
    }
    const { words, persons } = otherWords(storyline, round, cast)
    const vary = (text: string): string => text.replace(/\p{L}+/gu, (w) => words.get(w) ?? w)
    const days = (round * 29) % 700
    const varied: ReadArticle = {
      ...article,
      ...named,
      title: article.title && vary(article.title),
      text: vary(article.text),
      published: article.published && later(article.published, days),
    }
    const json = vary(JSON.stringify(facts)).replace(/\b\d{4}-\d\d-\d\d\b/g, (d) => later(d, days))
    yield { article: varied, facts: JSON.parse(json) as Facts, names: fullNames(persons) }
  }
}

const fullNames = (persons: Storyline['persons']): string[] => persons.map((p) => `${p.first} ${p.last}`)

/** Which word stands for which in this round of a storyline: the same in all its articles. */
function otherWords(
  line: Storyline,
  round: number,
  cast: Cast,
): { words: Map<string, string>; persons: Storyline['persons'] } {
  const random = createRandom(round * 1_000_003 + line.id)
  const words = new Map<string, string>()
  const taken = new Set<string>()
  const persons = line.persons.map((person) => {
    const [other] = distinct(
      1,
      () => cast.personLike(person, random),
      (p) => [p.first, p.last],
      taken,
    )
    words.set(person.first, other!.first).set(person.last, other!.last)
    return other!
  })
  for (const place of line.places) {
    const [other] = distinct(
      1,
      () => cast.placeLike(place, random),
      (p) => [p],
      taken,
    )
    words.set(place, other!)
  }
  for (const word of line.oddWords) {
    const [other] = distinct(
      1,
      () => cast.oddWordLike(word, random),
      (w) => [w],
      taken,
    )
    words.set(word, other!)
  }
  return { words, persons }
}

function later(day: string, days: number): string {
  try {
    return Temporal.PlainDate.from(day).add({ days }).toString()
  } catch {
    return day
  }
}
