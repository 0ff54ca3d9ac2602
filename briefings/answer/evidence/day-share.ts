import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import type { Question } from '../question/question.ts'
import { isLike } from '../ranking/likeness.ts'
import type { Passage } from '../ranking/passages.ts'
import type { PlaceOfAnswer } from './place-of-answer.ts'
import { timeAt } from './time-at.ts'

/** How much of its fit a day or an hour keeps where it stands: the day that something had been set for is its day no more. In [0, 1]. */
export function dayShare({ span, passage, before, after }: PlaceOfAnswer, question: Question): number {
  const told = passage.article.text.slice(span.start, span.end)
  // How long a film beside the text is.
  if (/^\d\d:\d\d$/.test(told) && !/\p{L}/u.test(after)) return 0
  if (isOfAnotherYear(told, question) || isYearOfThing(told, before, after)) return 0
  if (isYearOfReport(span, passage, question) || isYetToCome(span, passage, question)) return 0
  if (isPastDay(span, passage, question) || isBeforeIt(span, passage, question)) return 0
  if (isOfOtherSide(span, passage, question) || DENIED.test(before)) return 0
  return isDayThatWas(before, after) || isOfThing(before, after, question) ? 0 : 1
}

function isOfAnotherYear(time: string, { years }: Question): boolean {
  const told = /\b(?:1[89]|20)\d\d\b/.exec(time)?.[0]
  return told !== undefined && years.length > 0 && !years.includes(told)
}

/** "The 2031 race", "a full list of 2031 nominees": a year that only says which one. */
const isYearOfThing = (told: string, before: string, after: string): boolean =>
  YEAR.test(told) && !LEADS_YEAR.test(before) && /^\s\p{L}{2,}/u.test(after)
const YEAR = /^(?:1[89]|20)\d\d$/
const LEADS_YEAR =
  /(?:^|,\s|\b(?:in|since|by|until|till|from|to|during|before|after|around|circa|early|late|mid|and|or|through|between|spring|summer|autumn|fall|winter|year)[\s-])$/i

const AHEAD = /^\W*when\s+(?:will|do|does|is|are)\b/i
/** Asked of what is to come, the year of the report says nothing; of a wider question it does ("in 2031" of a year hence). */
const isYearOfReport = (span: Range, { article }: Passage, { asking }: Question): boolean =>
  AHEAD.test(asking) && timeAt(article.facts, span)?.value === article.published?.slice(0, 4)

const BEHIND_ASKED = /^\W*when\s+(?:was|were|did|has|have|had)\b/i
/** Asked when something was, a day after its report is that of something else. */
function isYetToCome(span: Range, { article }: Passage, { asking }: Question): boolean {
  const value = timeAt(article.facts, span)?.value
  return (
    BEHIND_ASKED.test(asking) &&
    !!article.published &&
    /^\d{4}-\d\d-\d\d/.test(value ?? '') &&
    value!.slice(0, 10) > article.published.slice(0, 10)
  )
}

/** "Called off Friday's vote", "since the March 7 flood": the day of the vote or the flood, not of the deed. */
function isOfThing(before: string, after: string, { predicate, terms }: Question): boolean {
  const owned = /^['’]s?\s(?:\p{L}+-)?(\p{L}+)/u.exec(after)?.[1]
  if (owned !== undefined) return predicate !== null && termOf(owned) !== predicate
  const dated = /\b(?:the|this|that)\s$/iu.test(before) ? /^\s(\p{Ll}{3,})/u.exec(after)?.[1] : undefined
  const thing = dated === undefined ? null : termOf(dated)
  return thing !== null && !terms.some((t) => isLike(thing, t.term))
}

const PLANNED_FOR =
  /\b(?:planned|scheduled|due|set|slated|meant|was to|were to)\b[^,;.]{0,40}\b(?:for|on|at|in)\s(?:the\s)?$/i
const PUT_OFF =
  /\b(?:put off|postponed|delayed|rescheduled|moved|pushed back)\s(?:\S+\s){0,3}?(?:to|until|till)\s/i
/** "Planned for Monday, has been put off to May 3": the day that it was meant for, and is no longer. */
const isDayThatWas = (before: string, after: string): boolean =>
  PLANNED_FOR.test(before) && PUT_OFF.test(after)

/** "They met on Monday, a week after she had called it off", "since her arrest": the day of the meeting. */
const HAD_BEFORE =
  /\b(?:after|before|since|because|when|once)\b(?:[^;.]*\bhad\s(?:\p{L}+ly\s)?|\s(?:the|his|her|its|their)\s(?:\p{Ll}+\s)?)$/iu
/** Characters that a day's clause and the next take at the most. */
const LONGEST = 400
const isBeforeIt = (span: Range, { article, words }: Passage, { predicate }: Question): boolean =>
  words.some(
    (w) =>
      w.term === predicate &&
      w.start > span.end &&
      w.start - span.end <= LONGEST &&
      HAD_BEFORE.test(article.text.slice(span.end, w.start)),
  )

/** "Parliament will not vote on Wednesday": a day on which it is not; "did not vote until Wednesday" tells when it did. */
const DENIED =
  /(?:\b(?:will|would|did|does|do|has|have|had|could|can|wo|ca)\s?(?:not|n['’]t)|\bno longer)\b(?:(?!\b(?:until|till|before|but|only|just)\b)[^,;:])*$/iu

/** "It was put into orbit on Monday, but only one panel has unfolded": the day of what stands on its side of the turn. */
const TURN = /,\s(?:but|whereas|while|although|though)\s|[:;]\s/u
const isOfOtherSide = (span: Range, { article, words }: Passage, { predicate }: Question): boolean => {
  const told = predicate === null ? [] : words.filter((w) => isLike(w.term, predicate))
  return (
    told.length > 0 &&
    told.every((w) => TURN.test(article.text.slice(Math.min(w.end, span.end), Math.max(w.start, span.start))))
  )
}

const WILL = /^\W*when\s+(?:will|(?:is|are)\s.*\b(?:due|going|to|set|expected|planned|scheduled)\b)/i
const BEHIND = /^(?:last|yesterday|earlier)\b|\bago$/i
/** Asked when something will be, a day that was over when the report was written is that of something else. */
function isPastDay(span: Range, { article }: Passage, { asking }: Question): boolean {
  if (!WILL.test(asking) || !article.published) return false
  if (BEHIND.test(article.text.slice(span.start, span.end))) return true
  const value = timeAt(article.facts, span)?.value
  return (
    value !== undefined &&
    /^\d{4}(?:-\d\d){0,2}(?!-)/.test(value) &&
    value.slice(0, 10) < article.published.slice(0, Math.min(10, value.length))
  )
}
