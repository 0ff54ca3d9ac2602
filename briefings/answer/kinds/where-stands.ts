import type { AskResult } from '../../results.ts'
import { termsOf } from '../../read/terms.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { answeredBy } from '../answered.ts'
import type { Question } from '../question/question.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { termsOfArticle } from '../ranking/terms-of-article.ts'

/** "Where is the training ground of Ardle Town?", "where's Ardle's training ground?": the thing, and whose. */
const OF_WHOM =
  /^\W*where(?:['’]s|\s+(?:is|are|was|were))\s+(?:(?:the|an?)\s+((?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*)\s+(?:of|owned\s+by|run\s+by|belonging\s+to)\s+([^?,;]+?)|([^?,;]+?)['’]s?\s+((?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*))(?:\s+(?:based|located|situated|built))?\W*$/iu
const PLACE = String.raw`((?:\p{Lu}[\p{L}\p{M}’'-]*)(?:\s(?:(?:of|on|the|upon)\s)?\p{Lu}[\p{L}\p{M}’'-]*)*)`

/**
 * Where something of somebody's is, by a sentence that says "its … in …" in a report that has them. Null for any other question, and
 * where reports put it in several places. Linear in what was found.
 */
export function whereStands({ type, asking }: Question, { articles }: Retrieved): AskResult | null {
  const asked = type === 'place' ? OF_WHOM.exec(asking) : null
  const thing = asked?.[1] ?? asked?.[4]
  if (thing === undefined) return null
  const owner = termsOf((asked![2] ?? asked![3])!)
  const at = new RegExp(
    String.raw`(?<!\p{L})${thing.replace(/\s+/g, String.raw`\s+`)},?\s(?:(?:is|stands|lies)\s)?(?:in|at|near|outside|on)\s(?:the\s(?:town|city|village|port|suburb|district)\sof\s)?${PLACE}`,
    'u',
  )
  const told = articles
    .filter((a) => !a.duplicateOf)
    .flatMap((article) => {
      const held = termsOfArticle(article)
      if (!owner.length || !owner.every((t) => held.has(t))) return []
      return article.facts.sentences.flatMap(({ start, end }, index) => {
        const place = at.exec(article.text.slice(start, end))?.[1]
        return place === undefined ? [] : [{ article, index, place }]
      })
    })
  const [first] = told
  if (!first || told.some((t) => t.place !== first.place)) return null
  return answeredBy([claimOfSentence(first.article, first.index)], first.place, articles)
}
