import { createPlainPhrases } from '../write/thesaurus/plain-phrases.ts'
import { deedSets } from './deed-sets.ts'

/**
 * A question with its deeds of several words in the one verb that tells the same: "who stood in for her" as "who deputised for her".
 * A report may tell it in either.
 */
export const inPlainDeeds: (question: string) => string = createPlainPhrases({
  // What no single verb says stays as it is, and "go on trial" is not read as "go on".
  verbs: deedSets().flatMap((set) =>
    set.items[0]!.length === 1 ? set : set.items.map((item) => ({ items: [item], above: set.above })),
  ),
  nouns: [],
  manners: [],
  fixed: [],
})
