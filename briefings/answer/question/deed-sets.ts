import { termOf } from '../../read/terms.ts'
import { DEALINGS } from '../../write/thesaurus/dealings.ts'
import { DEEDS } from '../../write/thesaurus/deeds.ts'
import { formsOf } from '../../write/thesaurus/inflect.ts'
import { parseSets, singleWords, type SameSet } from '../../write/thesaurus/parse-sets.ts'

/** The sets of deeds of the thesaurus of news: verbs and phrases that tell the same. */
export const DEED_SETS: readonly SameSet[] = [...parseSets(DEEDS), ...parseSets(DEALINGS)]

const TAKES_OBJECT = /\s_\s|\s(?:for|of|from|to|on|in|at|with|by|over|against|through|behind)$/

/**
 * What stands in a text's terms for a phrase of a set: no word has such a term. Of deeds that are done to nothing ("walk out") it is
 * another than of the rest.
 */
export const markOf = ({ items }: SameSet, set: number): string =>
  `${items.some((item) => TAKES_OBJECT.test(item.join(' '))) ? '=' : '-'}${set}`

export const isMark = (term: string): boolean => /^[=-]/.test(term)

/** Whoever strikes a town does not walk out: a deed done to something is told by no phrase that takes no object. */
export const mayTell = (term: string, hasObject: boolean): boolean => !hasObject || !term.startsWith('-')

/** Terms of a verb in all its forms. */
const termsOfVerb = (verb: string): readonly string[] => [
  ...new Set(Object.values(formsOf(verb)).flatMap((form) => termOf(form) ?? [])),
]

/**
 * For a term of a verb, the terms of verbs that tell the same deed or one that entails it ("murder" of "kill"), and the marks of phrases
 * that do.
 */
export function readDeeds(): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>()
  const add = (term: string, others: Iterable<string>): void => {
    const all = out.get(term) ?? new Set()
    for (const other of others) if (other !== term) all.add(other)
    out.set(term, all)
  }
  DEED_SETS.forEach((own, set) => {
    const { items, above } = own
    const verbs = singleWords(items).flatMap(termsOfVerb)
    const told = items.some((item) => item.length > 1) ? [...verbs, markOf(own, set)] : verbs
    for (const term of above.length ? singleWords(above).flatMap(termsOfVerb) : verbs) add(term, told)
  })
  return out
}
