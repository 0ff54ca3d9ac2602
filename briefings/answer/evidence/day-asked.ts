import { dayOf } from '../../write/article-days.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { timeAt } from './time-at.ts'

const NEXT = /^\W*when(?:['’]s|\s+(?:is|are|will|does|do))\s.*\bnext\s(?!week|month|year|day)\p{L}/iu

const TO_COME =
  /^\W*(?:when|on\s(?:what|which)\s(?:day|date))\s+(?:(?:will|shall)\b|(?:is|are)\s.*\b(?:to|due|expected|scheduled|supposed|planned|going)\b)/iu

/** "When was she arrested?": no day that its report still had before it. */
const DONE = /^\W*when\s+(?:was|were|did)\b/i

const AHEAD = /\b(?:will|(?:is|are)\s(?:to|due|expected|scheduled|set)|tonight|today)\b/i

/**
 * May an answer give the day that is asked for? Of the next of a row one that the asker's clock has not passed, of what will be one that its
 * report had not passed: the day of an election is none on which the winner will take office.
 *
 * @param now ISO 8601 moment of the asker's clock
 */
export function mayBeDayAsked(
  { type, asking }: Question,
  answer: Pick<Answer, 'passage' | 'short'>,
  now: string,
): boolean {
  if (type !== 'time') return true
  if (NEXT.test(asking)) return isFrom(answer, now, false)
  const { article, range } = answer.passage
  const published = dayOf(article.published ?? '')
  if (published === null) return true
  if (DONE.test(asking)) return !isFrom(answer, published.add({ days: 2 }).toString(), false)
  if (!TO_COME.test(asking)) return true
  // Of the report's own day only what is still to come on it.
  const isToday = AHEAD.test(article.text.slice(range.start, range.end))
  return isFrom(answer, published.add({ days: isToday ? 0 : 1 }).toString(), true)
}

/** Is the day that an answer gives one from a moment on? What the calendar does not know is so where `isOpen` says it. */
function isFrom(
  { passage: { article }, short }: Pick<Answer, 'passage' | 'short'>,
  moment: string,
  isOpen: boolean,
): boolean {
  const time = short ? timeAt(article.facts, short) : undefined
  if (time === undefined || !/^\d{4}(?:-\d\d){0,2}(?:T|$)/.test(time.value)) return isOpen
  const from = moment.slice(0, 10)
  const day = time.value.slice(0, 10)
  return day.slice(0, from.length) >= from.slice(0, day.length)
}
