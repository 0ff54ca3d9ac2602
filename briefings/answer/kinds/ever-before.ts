import { isFurniture } from '../../read/furniture.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { headOf } from '../evidence/head-of-report.ts'
import { answeredBy } from '../answered.ts'
import { holdsBearing } from '../question/bearing.ts'
import type { Question, QuestionTerm } from '../question/question.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { inOneStory } from '../ranking/one-story.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { termsWithin } from '../ranking/terms-held.ts'

/** "Has it ever been called off before?" */
const EVER = /^\W*(?:has|have|had|did|was|were)\b.*\b(?:ever\b|before\W*$)/iu
const FIRST =
  /\b(?:the\s+first\s+(?:time|such|\p{L}+\s+(?:to|ever|who|that))|for\s+the\s+first\s+time|never\s+before|(?:has|have|had)\s+never\s+(?:been|had|won|done|happened)|unprecedented)\b/iu
/** "For the first time in ten years": it was so before. */
const AGAIN =
  /\bfirst\s+(?:time|such\s+\p{L}+)\s+(?:in|for)\s+(?:\p{L}+\s+){0,3}?(?:[\d,]+|\p{L}+)\s+(?:years|decades|months|seasons)\b/iu
/** Share of what is asked that the sentence must say, or its report be about. */
const SAID = 0.5
/** What a word is worth on which only another of the sentence bears, or of which its report is. */
const BEARS = 0.5

/**
 * Whether something was ever so before, where a report of the one story that it is asked of says that this is the first time. Null for any
 * other question, and where no report says so. Linear in the story.
 */
export function everBefore(question: Question, found: Retrieved, readWords: ReadWords): AskResult | null {
  const { asking, type } = question
  if (type !== 'yes-no' || !EVER.test(asking)) return null
  const story = inOneStory(question, found, readWords)
  if (!story) return null
  const asked = question.terms
  const told = story.articles.flatMap((article) => {
    const head = termsWithin(headOf(article), readWords)
    return article.facts.sentences.flatMap((range, index) => {
      const text = article.text.slice(range.start, range.end)
      if (!FIRST.test(text) || isFurniture(text)) return []
      const own = termsWithin(text, readWords)
      const says = (t: QuestionTerm): number =>
        holdsLike(own, t.term) ? 1 : holdsBearing(own, t.term) || holdsLike(head, t.term) ? BEARS : 0
      const share = asked.reduce((n, t) => n + says(t), 0) / (asked.length || 1)
      return share >= SAID ? [{ article, index, text, share }] : []
    })
  })
  const [best] = told.toSorted((a, b) => b.share - a.share)
  if (!best) return null
  const short = AGAIN.test(best.text) ? 'yes' : 'no'
  return answeredBy([claimOfSentence(best.article, best.index)], short, story.articles)
}
