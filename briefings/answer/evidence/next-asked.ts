import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'

const NEXT = /^\W*when(?:['’]s|\s+(?:is|are|will|does|do))\s.*\bnext\s(?!week|month|year|day)\p{L}/iu

/** "When is the next draw?": one that the asker's clock has passed is none. */
export const isNextAsked = ({ type, asking }: Question): boolean => type === 'time' && NEXT.test(asking)

/**
 * Is the day that an answer gives still to come, as far as it is told?
 *
 * @param now ISO 8601 moment of the asker's clock
 */
export function isAhead(
  { passage: { article }, short }: Pick<Answer, 'passage' | 'short'>,
  now: string,
): boolean {
  const time = article.facts.times.find((t) => t.start === short?.start && t.end === short.end)
  if (time === undefined || !/^\d{4}/.test(time.value)) return false
  const day = time.value.slice(0, now.indexOf('T') < 0 ? now.length : now.indexOf('T'))
  return day >= now.slice(0, day.length)
}
