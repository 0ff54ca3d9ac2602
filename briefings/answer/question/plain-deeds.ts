import type { SameSet } from '../../write/thesaurus/parse-sets.ts'
import { createPlainPhrases } from '../../write/thesaurus/plain-phrases.ts'
import { DEED_SETS } from './deed-sets.ts'
import { TALKED_DEEDS } from './talked-deeds.ts'

/** Phrases of many meanings: whoever takes up running accepts nothing. */
const OF_MANY =
  /^(?:take|put|set|turn|go|come|make|bring|pick|hold|get|give|stand) (?:_ )?(?:up|on|out|in|for)$/

/** What no single verb says stays as it is, and so does what has that verb in it ("go on strike"); neither is read as another phrase in it ("go on"). */
function isKept(item: readonly string[], [plain, ...more]: readonly string[]): boolean {
  return plain === 'be' || more.length > 1 || item.slice(1).includes(plain!) || OF_MANY.test(item.join(' '))
}

const asItIs = (item: readonly string[]): SameSet => ({
  items: [item.filter((w) => w !== '_'), item],
  above: [],
})

/**
 * A question with its deeds of several words in the one verb that tells the same: "who stood in for her" as "who deputised for her".
 * A report may tell it in either.
 */
export const inPlainDeeds = (question: string): string =>
  question.replace(STRETCH, (stretch) => plainOf(stretch))

/** "Voted in Brell", "checked in Lund": a place stands behind, and no "vote in" before it. */
const STRETCH = /.+?(?:\b\p{Ll}+(?=\sin\s\p{Lu})|$)/gsu

const plainOf: (question: string) => string = createPlainPhrases({
  verbs: [...DEED_SETS, ...TALKED_DEEDS].flatMap(({ items, above }) =>
    above.length
      ? []
      : items.map((item) => (isKept(item, items[0]!) ? asItIs(item) : { items: [items[0]!, item], above })),
  ),
  nouns: [],
  manners: [],
  fixed: [],
})
