import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { isLike } from '../ranking/likeness.ts'
import type { Passage } from '../ranking/passages.ts'
import type { PlaceOfAnswer } from './place-of-answer.ts'
import { tellsWhereabouts } from './whereabouts.ts'
import type { Question } from '../question/question.ts'

const AT_A_PLACE =
  /(?i:\b(?:in|at|near|on|outside|off|around|inside|from|to|into|across|above|below|beside|along|aboard|(?:north|south|east|west) of|(?:city|town|village|port|island|state|province|district|region|suburb|capital) of))\s(?:the\s)?(?:\p{Ll}+\s){0,3}$/u
/** "The Harwell dam", "measured Lake Orne together": what it says is not where something is. */
const OF_PLACE = /^\s\p{Ll}/u
const OBJECT = /^\s(?:the\s)?(?:\p{Ll}+\s){0,3}$/u
/** "Shook the Harwell valley": where the deed was done to. */
const isStruck = ({ start }: Range, { words, article }: Passage, { predicate }: Question): boolean =>
  predicate !== null &&
  words.some(
    (w) => w.end < start && isLike(w.term, predicate) && OBJECT.test(article.text.slice(w.end, start)),
  )
/** Whose or by whom it is, also of several. */
const NO_PLACE = /\b(?:of|by|with|between)\s(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s){0,3}(?:(?:and|or)\s)?$/iu

/** "Found the painting stolen from the Teal Museum": where something else was done that only says which is meant. */
const PARTICIPLE =
  /\p{Ll}\s(stolen|taken|seized|missing|looted|(?:(?!\p{Ll}*(?:want|need)ed)\p{Ll}{2,}ed))\s(?:from|at|in)\s(?:the\s)?(?:\p{Ll}+\s){0,2}$/u
const ELSEWHERE = 0.4

/** "Moved from Teal to Brell": where it is no longer. */
const MOVED_FROM =
  /\b(?:moved?|moves|moving|relocat\p{L}+|shift\p{L}*|switch\p{L}*|transferr\p{L}+)\s(?:[^\s,;.]+\s){0,3}?from\s(?:the\s)?$/iu
const TO = /^(?:\s\p{Lu}[\p{L}’'-]*|,\s\p{Lu}[\p{L}’'-]*,?)?\sto\s/u

function isOfOtherDeed(before: string, { predicate }: Question): boolean {
  const deed = PARTICIPLE.exec(before)
  if (!deed || predicate === null) return false
  const term = termOf(deed[1]!)
  return term !== null && !isLike(term, predicate)
}

/**
 * How much of its fit a place keeps where "where" is asked: "signed by the presidents of Teal and Brell in Harwell" is where what stands
 * after "in" is. In [0, 1].
 */
export function placeShare({ span, passage, before, after }: PlaceOfAnswer, question: Question): number {
  if (!/^\W*where\b/i.test(question.asking)) return 1
  if (tellsWhereabouts(question, passage, span) === false) return 0.1
  if (isOfOtherDeed(before, question)) return ELSEWHERE
  if (MOVED_FROM.test(before) && TO.test(after) && !/\bfrom\b/i.test(question.asking)) return 0
  if (AT_A_PLACE.test(before)) return 1
  if (OF_PLACE.test(after) && !isStruck(span, passage, question)) return 0.1
  return NO_PLACE.test(before) ? 0.5 : 0.9
}
