import { isFurniture } from '../../read/furniture.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { isQuotedAt } from '../evidence/quoted-at.ts'
import { headOf } from '../evidence/head-of-report.ts'
import { answeredBy } from '../answered.ts'
import { holdsBearing } from '../question/bearing.ts'
import { isEmptyWord } from '../question/empty-words.ts'
import { isLightForm, type Question, type QuestionTerm } from '../question/question.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { inOneStory } from '../ranking/one-story.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { termsWithin } from '../ranking/terms-held.ts'

/** "Has it ever been called off before?", "is she the first woman to win it?" */
const EVER =
  /^\W*(?:has|have|had|did|was|were)\b.*\b(?:ever\b|before\W*$)|^\W*(?:is|was)\b.*\bthe\s+first\b/iu
const IS_FIRST = /\bthe\s+first\b/i
const FIRST =
  /\b(?:the\s+first\s+(?:time|such|\p{L}+\s+(?:to|ever|who|that))|for\s+the\s+first\s+time|never\s+before|(?:has|have|had)\s+never\s+(?:been|had|won|done|happened)|unprecedented)\b/iu
/** "For the first time in ten years": it was so before. */
const AGAIN =
  /\bfirst\s+(?:time|such\s+\p{L}+)\s+(?:in|for)\s+(?:\p{L}+\s+){0,3}?(?:[\d,]+|\p{L}+)\s+(?:years|decades|months|seasons)\b/iu
/** "Since 1990" may be since it began or since it last was so. */
const SINCE =
  /\bfirst\s+(?:time|\p{L}+)\b[^.;]{0,30}\bsince\b(?![^.;]{0,40}\b(?:founded|began|begun|started|created|opened|built|established)\b)/iu
/** Share of what is asked that the sentence must say, or its report be about. */
const SAID = 0.5
/** What a word is worth on which only another of the sentence bears, or of which its report is. */
const BEARS = 0.5
/** What says that it is asked whether it was so before, and nothing of what. */
const ONLY_ASKS = /^(?:before|first|time)$/

/**
 * Whether something was ever so before, where a report of the one story that it is asked of says that this is the first time. Null for any
 * other question, and where no report says so. Linear in the story.
 */
export function everBefore(question: Question, found: Retrieved, readWords: ReadWords): AskResult | null {
  const { asking, type } = question
  if (type !== 'yes-no' || !EVER.test(asking)) return null
  const story = inOneStory(question, found, readWords)
  if (!story) return null
  const asked = question.terms.filter(
    (t) => !isLightForm(t.form) && !isEmptyWord(t.form) && !ONLY_ASKS.test(t.form),
  )
  const told = story.articles.flatMap((article) => {
    const head = termsWithin(headOf(article), readWords)
    return article.facts.sentences.flatMap((range, index) => {
      const text = article.text.slice(range.start, range.end)
      const at = FIRST.exec(text)
      if (!at || isFurniture(text) || isQuotedAt(article, range.start + at.index)) return []
      const own = termsWithin(text, readWords)
      const says = (t: QuestionTerm): number =>
        holdsLike(own, t.term) ? 1 : holdsBearing(own, t.term) || holdsLike(head, t.term) ? BEARS : 0
      const share = asked.reduce((n, t) => n + says(t), 0) / (asked.length || 1)
      return share >= SAID ? [{ article, index, text, share }] : []
    })
  })
  const [best] = told.toSorted((a, b) => b.share - a.share)
  if (!best) return null
  const wasBefore = AGAIN.test(best.text)
  const isOpen = !wasBefore && SINCE.test(best.text)
  const short = isOpen ? null : wasBefore !== IS_FIRST.test(asking) ? 'yes' : 'no'
  return answeredBy([claimOfSentence(best.article, best.index)], short, story.articles)
}
