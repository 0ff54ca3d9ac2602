import { FIGURES } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'
import type { Passage } from '../ranking/passages.ts'

const NOW = /\b(?:now|currently|at\s(?:the\s)?(?:moment|present))\b/i
const DAY = 86_400_000
const LONG_AGO = 21

/** "At the last meeting, of 21 March, the rate rose to 5%", in a report of May, where it is asked how high it is now. */
export const isOfThen = (
  { asking, type }: Question,
  { article: { facts, published }, index }: Passage,
): boolean => {
  if (!FIGURES.has(type) || !NOW.test(asking) || !published) return false
  const days = facts.times.flatMap((t) =>
    t.sentence === index && t.type === 'DATE' && /^\d{4}-\d\d-\d\d/.test(t.value)
      ? [Date.parse(t.value.slice(0, 10))]
      : [],
  )
  return days.length > 0 && days.every((d) => Date.parse(published) - d > LONG_AGO * DAY)
}
