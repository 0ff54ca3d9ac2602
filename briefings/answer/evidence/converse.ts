import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import type { Passage } from '../ranking/passages.ts'

/**
 * Verbs that tell one deed from its other side (converses: Lyons 1977, 9.1), each with the word that leads to whoever does the first: what is
 * sold to somebody they buy.
 */
const CONVERSES: readonly (readonly [string, string, string])[] = [
  ['buy bought purchase acquire', 'sell sells sold selling', 'to'],
  ['sell sold', 'buy buys bought purchased acquired', 'from'],
  ['win won beat', 'lose loses lost', 'to'],
  ['lend lent', 'borrow borrows borrowed', 'from'],
  ['borrow', 'lend lends lent', 'to'],
]
const BETWEEN = /^[^;:]*\s(to|from)\s(?:(?:the|an?|its|their|his|her)\s)?(?:[\p{Ll}-]+\s){0,3}$/u

/** Is it whoever stands at `span` that a sentence says to have done a deed, told from its other side: "the mill was sold to Ann Lee"? */
export function isConverse(
  { words, article }: Passage,
  span: Range,
  terms: ReadonlyMap<string, number>,
): boolean {
  return CONVERSES.some(([asked, told, leads]) => {
    if (!asked.split(' ').some((w) => (terms.get(termOf(w) ?? '') ?? 0) >= 0.95)) return false
    const verbs = new Set(told.split(' ').map((w) => termOf(w)))
    return words.some((w) => {
      if (!verbs.has(w.term) || w.end > span.start) return false
      return BETWEEN.exec(article.text.slice(w.end, span.start))?.[1] === leads
    })
  })
}
