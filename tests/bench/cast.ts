import { createZipf, type Random } from './random.ts'
import { FIRST_NAMES, inventedWords } from './vocabulary.ts'

export interface Person {
  readonly first: string
  readonly last: string
}

/** Everybody and every place that the articles may be about, the best known first. */
export interface Cast {
  readonly persons: readonly Person[]
  readonly places: readonly string[]
  readonly oddWords: readonly string[]
  person(random: Random): Person
  place(random: Random): string
  oddWord(random: Random): string
  /** Somebody whose names have as many letters, so that every range in a text stays where it is. */
  personLike(person: Person, random: Random): Person
  placeLike(place: string, random: Random): string
  oddWordLike(word: string, random: Random): string
}

const PERSONS = 20_000
const PLACES = 4_000
const ODD_WORDS = 60_000

export function createCast(): Cast {
  const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
  const persons = inventedWords(PERSONS, 11, ['ev', 'in', 'ara', 'ens', 'oum', 'ich', 'and', 'oli']).map(
    (last, i): Person => ({ first: FIRST_NAMES[i % FIRST_NAMES.length]!, last: capital(last) }),
  )
  const places = inventedWords(PLACES, 12, ['avia', 'ograd', 'eston', 'apur', 'ovar', 'ul']).map(capital)
  const oddWords = inventedWords(ODD_WORDS, 13, ['ing', 'er', 'ite', 'on', 'ance', 'el', 'ism', 'oid'])
  const byShape = pools(persons, (p) => `${p.first.length} ${p.last.length}`)
  const byLength = pools(places, (p) => p.length)
  const oddByLength = pools(oddWords, (w) => w.length)
  const anyPerson = byRank(persons)
  const anyPlace = byRank(places)
  const anyOddWord = byRank(oddWords)
  return {
    persons,
    places,
    oddWords,
    person: anyPerson,
    place: anyPlace,
    oddWord: anyOddWord,
    personLike: (p, random) => byShape.get(`${p.first.length} ${p.last.length}`)!(random),
    placeLike: (p, random) => byLength.get(p.length)!(random),
    oddWordLike: (w, random) => oddByLength.get(w.length)!(random),
  }
}

function byRank<T>(list: readonly T[]): (random: Random) => T {
  const rank = createZipf(list.length)
  return (random) => list[rank(random)]!
}

function pools<T, K>(list: readonly T[], shape: (item: T) => K): Map<K, (random: Random) => T> {
  return new Map([...Map.groupBy(list, shape)].map(([key, items]) => [key, byRank(items)]))
}
