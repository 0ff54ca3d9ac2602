import { stemmer } from 'stemmer'
import { formsOf } from './inflect.ts'
import type { SameSet } from './parse-sets.ts'
import { createPlainPhrases, type PhraseLists } from './plain-phrases.ts'

/** Words and phrases of news that say the same, or of which one entails the other. */
export interface Thesaurus {
  /** A text with its phrases in plain words. Linear in the text. */
  plain(text: string): string
  /** May the one stem stand for the other, whichever a source has? */
  same(a: string, b: string): boolean
  /** Does what is said of `given` hold of `own` as well: "stab" of "attack", "ferry" of "ship"? */
  entails(given: string, own: string): boolean
}

/** A thesaurus of these lists. Words are compared by their Porter stems, irregular forms under their verb. */
export function createThesaurus(lists: PhraseLists): Thesaurus {
  const sets = new Map<string, Set<number>>()
  const above = new Map<string, Set<string>>()
  const take = (list: readonly SameSet[], stemsOf: (word: string) => readonly string[]): void => {
    for (const set of list) {
      const words = (items: readonly (readonly string[])[]): string[] =>
        items.flatMap((item) => (item.length === 1 ? stemsOf(item[0]!) : []))
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
  take(lists.verbs, (verb) => [...new Set(Object.values(formsOf(verb)).map((form) => stemmer(form)))])
  take([...lists.nouns, ...lists.manners], (word) => [stemmer(word)])
  const same = (a: string, b: string): boolean => {
    if (a === b) return true
    const [x, y] = [sets.get(a), sets.get(b)]
    return x !== undefined && y !== undefined && !x.isDisjointFrom(y)
  }
  return {
    plain: createPlainPhrases(lists),
    same,
    entails: (given, own) => [...(above.get(given) ?? [])].some((stem) => same(stem, own)),
  }
}
