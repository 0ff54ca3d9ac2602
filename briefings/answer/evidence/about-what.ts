import { termsOf } from '../../read/terms.ts'
import { asksAboutWhat } from '../question/relation.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { isLike } from '../ranking/likeness.ts'

/** What leads to the matter of something held or said. */
const TO_MATTER =
  /\s(?:to\s(?:discuss|debate|consider|review|talk\s(?:about|over)|decide)|on\sthe|about|over|concerning)\s/gu
/** Characters before it in which that stands: "a meeting on Monday to discuss". */
const REACH = 40

/** "What was the meeting about?": does the sentence give the matter of what is asked about? */
export const saysAboutWhat = (
  { asking, terms }: Question,
  { passage: { article, range } }: Answer,
): boolean => {
  if (!asksAboutWhat(asking)) return false
  const sentence = article.text.slice(range.start, range.end)
  const nouns = terms.filter((t) => !t.isName)
  return [...sentence.matchAll(TO_MATTER)].some(({ index }) =>
    termsOf(sentence.slice(Math.max(0, index - REACH), index)).some((told) =>
      nouns.some((t) => isLike(told, t.term)),
    ),
  )
}
