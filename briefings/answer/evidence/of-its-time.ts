import type { Question } from '../question/question.ts'
import type { Passage } from '../ranking/passages.ts'
import type { AnswerFeatures } from '../ranking/answer-features.ts'

/** Freshness of five to six weeks before the newest that comes near. */
export const STALE = 0.15

const THESE_DAYS =
  /\b(?:this\s(?:past\s)?(?:week|weekend|month)|recently|yesterday|today|(?:past|last)\s(?:week|weekend|few\sdays))\b/i
/** "Is investigating", "has raised": a deed that goes on or has just been done, not how something is. */
const GOING_ON =
  /\b(?:is|are)\s(?:\S+\s){0,4}?\p{L}{2,}ing\b|\b(?:has|have)\s(?!been\b|never\b|ever\b|always\b)/iu

/** Does it ask for a deed of these days? Who somebody is today may well be told by an old report. */
const asksOfTheseDays = ({ text, asking, predicate, isRecent, years }: Question): boolean =>
  years.length === 0 && (THESE_DAYS.test(text) || (predicate !== null && (isRecent || GOING_ON.test(asking))))

/** A report of weeks before the newest that comes near tells another happening than one of these days. */
export const isOfAnotherTime = (question: Question, { fresh }: AnswerFeatures): boolean =>
  fresh < STALE && asksOfTheseDays(question)

/** Which of all that ever were. */
const OF_ALL =
  /\b(?:first|last|previous|previously|ever|earlier|original|record|before|former|once|used\sto|history|born)\b/i

/** "When Lee won it in 2010", in a report of these days, to whoever asks who won: a deed of years ago is not the one of the news. */
export function isOfOtherYears(
  { asking, years, predicate, type }: Question,
  { article, index }: Passage,
): boolean {
  const published = Number(article.published?.slice(0, 4))
  if (predicate === null || type === 'yes-no' || years.length > 0 || OF_ALL.test(asking) || !published)
    return false
  const told = article.facts.times.flatMap((t) =>
    t.sentence === index && /^\d{4}/.test(t.value) ? [Number(t.value.slice(0, 4))] : [],
  )
  return told.length > 0 && told.every((year) => year < published - 1)
}
