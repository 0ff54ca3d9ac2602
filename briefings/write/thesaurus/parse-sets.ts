/** Words and phrases that say the same: an item is its words; `_` stands for an object between them. */
export interface SameSet {
  readonly items: readonly (readonly string[])[]
  /** What each item is a kind of, where the line says so; the items then say not the same as one another. */
  readonly above: readonly (readonly string[])[]
}

/** Those of a line's items that are one word each. */
export const singleWords = (items: SameSet['items']): string[] =>
  items.flatMap((item) => (item.length === 1 ? item : []))

/** Reads a list of the thesaurus: a set a line, items between commas, what they entail behind `>`. */
export function parseSets(list: string): SameSet[] {
  const itemsOf = (part: string): string[][] => part.split(',').map((item) => item.trim().split(' '))
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [items, above] = line.split('>')
      return { items: itemsOf(items!), above: above === undefined ? [] : itemsOf(above) }
    })
}
