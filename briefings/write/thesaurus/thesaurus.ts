import { stemmer } from 'stemmer'
import { formsOf } from './inflect.ts'
import { singleWords, type SameSet } from './parse-sets.ts'
import { createPlainPhrases, type PhraseLists, type Wishes } from './plain-phrases.ts'

/** Words and phrases of news that say the same, or of which one entails the other. */
export interface Thesaurus {
  /** A text with its phrases in plain words. Linear in the text. */
  plain(text: string): string
  /**
   * Two texts with their phrases in plain words, but for a phrase whose own words the other text has too, and not the plain one: "taken to
   * hospital" stays as it is beside "taken to the General Hospital".
   */
  plainBoth(texts: readonly [string, string]): [string, string]
  /** May the one stem stand for the other, whichever a source has? */
  same(a: string, b: string): boolean
  /** Does what is said of `given` hold of `own` as well: "stab" of "attack", "ferry" of "ship"? */
  entails(given: string, own: string): boolean
  /** Does what is said of `given` hold of the denial of `own`: who refused did not accept? */
  excludes(given: string, own: string): boolean
  /** Is a word the plain form of a deed, and no name of a thing or a manner? */
  isDeed(word: string): boolean
  /** Is a stem one of a deed? */
  isDoing(stem: string): boolean
  /** Is a stem one of a thing or a person, and of no deed? */
  isThing(stem: string): boolean
  /** Is the one the noun of what the other does: "walkout" of "strike"? */
  isNominal(a: string, b: string): boolean
  /** Does the denial of `given` say `own`: what is not open is closed? */
  leaves(given: string, own: string): boolean
}

export interface ThesaurusLists extends PhraseLists {
  /** Verbs, each with the nouns of what is done. */
  readonly nominals: readonly SameSet[]
  readonly complements: readonly SameSet[]
  readonly contraries: readonly SameSet[]
}

/** A thesaurus of these lists. Words are compared by their Porter stems, irregular forms under their verb. */
export function createThesaurus(lists: ThesaurusLists): Thesaurus {
  const sets = new Map<string, Set<number>>()
  const above = new Map<string, Set<string>>()
  const take = (list: readonly SameSet[], stemsOf: (word: string) => readonly string[]): void => {
    for (const set of list) {
      const words = (items: readonly (readonly string[])[]): string[] => singleWords(items).flatMap(stemsOf)
      if (set.above.length)
        for (const stem of words(set.items))
          above.set(stem, new Set([...(above.get(stem) ?? []), ...words(set.above)]))
      else {
        const id = size++
        for (const stem of words(set.items)) sets.set(stem, (sets.get(stem) ?? new Set()).add(id))
      }
    }
  }
  let size = 0
  const nominal = new Set<string>()
  take(lists.verbs, (verb) => [...new Set(Object.values(formsOf(verb)).map((form) => stemmer(form)))])
  take([...lists.nouns, ...lists.manners], (word) => [stemmer(word)])
  for (const { items } of lists.nominals) {
    const [verb, ...nouns] = singleWords(items)
    const forms = Object.values(formsOf(verb!)).map((form) => stemmer(form))
    const stems = [...forms, ...nouns.map((noun) => stemmer(noun))]
    for (const noun of nouns)
      for (const form of forms) nominal.add(`${stemmer(noun)} ${form}`).add(`${form} ${stemmer(noun)}`)
    const id = size++
    for (const stem of stems) sets.set(stem, (sets.get(stem) ?? new Set()).add(id))
  }
  const same = (a: string, b: string): boolean => {
    if (a === b) return true
    const [x, y] = [sets.get(a), sets.get(b)]
    return x !== undefined && y !== undefined && !x.isDisjointFrom(y)
  }
  const single = (list: readonly SameSet[]): string[] =>
    list.flatMap(({ items, above }) => singleWords([...items, ...above]))
  const plain = createPlainPhrases(lists)
  const things = new Set(single(lists.nouns).map((word) => stemmer(word)))
  const others = new Set([...things, ...single(lists.manners).map((word) => stemmer(word))])
  const bare = new Set(single(lists.verbs))
  const deeds = new Set(single(lists.verbs).map((word) => stemmer(word)))
  const pairs = (list: readonly SameSet[]): [string, string][] =>
    list.map(({ items }) => [stemmer(items[0]![0]!), stemmer(items[1]![0]!)])
  const complements = pairs(lists.complements)
  const contraries = [...complements, ...pairs(lists.contraries)]
  const isPair = (list: readonly [string, string][], a: string, b: string): boolean =>
    list.some(([x, y]) => (same(a, x) && same(b, y)) || (same(a, y) && same(b, x)))
  return {
    excludes: (given, own) => !same(given, own) && isPair(contraries, given, own),
    leaves: (given, own) => !same(given, own) && isPair(complements, given, own),
    isNominal: (a, b) => nominal.has(`${a} ${b}`),
    isDeed: (word) => bare.has(word) && !others.has(stemmer(word)),
    isDoing: (stem) => deeds.has(stem),
    isThing: (stem) => things.has(stem) && !deeds.has(stem),
    plain,
    plainBoth([a, b]) {
      const [x, y] = [stemsIn(plain(a)), stemsIn(plain(b))]
      const wishesFor = (stems: ReadonlySet<string>): Wishes => {
        const has = (word: string): boolean =>
          [...stemsIn(word)].every((w) => stems.has(w) || [...stems].some((s) => same(w, s)))
        return {
          isWanted: (word, phrase) => has(word) || !stemsIn(phrase).isSubsetOf(stems),
          isMeant: has,
        }
      }
      return [plain(a, wishesFor(stemsIn(b).union(y))), plain(b, wishesFor(stemsIn(a).union(x)))]
    },
    same,
    entails: (given, own) => [...(above.get(given) ?? [])].some((stem) => same(stem, own)),
  }
}

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => stemmer(word)))
