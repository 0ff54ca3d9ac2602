import { isPerson } from '../../analyse/figures/units.ts'
import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { NUMBER, NUMBER_WORD } from '../question/numbers-written.ts'
import type { Question } from '../question/question.ts'
import { holdsLike, isLike } from '../ranking/likeness.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import { isOfOtherFate } from './counted-as.ts'
import { asksEarlier, isSuperseded } from './superseded.ts'
import { asksPresent } from './present.ts'
import type { PlaceOfAnswer } from './place-of-answer.ts'

/**
 * How much of its fit a number, a span of time or a sum keeps where it stands: "nine fewer than" is no count, and "two sides" counts no
 * pilots. In [0, 1].
 */
export function countShare(
  { span, passage, before, after }: PlaceOfAnswer,
  question: Question,
  type: 'number' | 'duration' | 'money',
): number {
  if (!asksEarlier(question.asking) && isSuperseded(before, after)) return 0
  if (type === 'money') return isOfEach(after, question.asking) ? 0.2 : 1
  if (type === 'duration') return OFFSET.test(after) ? 0 : 1
  if (isOffset(after) || isOfOtherFate(before, question)) return 0
  if (DIFFERS.test(after) && !/\b(?:fewer|more|less)\b/i.test(question.asking)) return 0
  const told = passage.article.text.slice(span.start, span.end) + after
  if (addsTo(before, told) || OF_THEM.test(told) || isOutcounted(span, passage, question)) return 0
  // "Two radar sets" were aboard as well.
  const isOfAnybody = question.head !== null && ANYBODY.has(question.head)
  if (isOfAnybody && asksPresent(question.asking) && !isOfPeople(span, passage)) return 0
  if (question.head !== null && UNITS.has(question.head) && HOW_MANY.test(question.asking))
    return countsJust(after, question.head) ? 1 : 0
  if (isOfOtherNoun(before, told, question) || isOfNamedGroup(told, question, passage)) return 0
  return countsOther(told, question) && !mayBeThem(span, passage, question) ? 0 : 1
}

/** "200 people", where it is asked how many protesters; but no pupils where it is asked how many posts. */
const mayBeThem = (span: Range, passage: Passage, { asking }: Question): boolean =>
  isPerson(ASKED_NOUN.exec(asking)?.[1] ?? '') && isOfPeople(span, passage)
const ASKED_NOUN =
  /\bhow\smany\s(?:of\s(?:the|its|his|her|their)\s)?(?:\p{L}[\p{L}-]*\s){0,2}?(\p{L}[\p{L}-]*s|people|men|women|children|crew|staff|police)\b/iu

/** "Thousands of Swedes", where it is asked how many hostages, and the sentence speaks of none. */
const isOfNamedGroup = (told: string, { head }: Question, { met }: Passage): boolean =>
  head !== null && !ANYBODY.has(head) && (met.get(head) ?? 0) < HERE && NAMED_GROUP.test(told)
const NAMED_GROUP =
  /^\D{0,20}?(?:\d[\d.,]*|\p{L}+)(?:\s(?:hundred|thousand|million|billion))?\s(?:of\s)?\p{Lu}\p{L}+s\b/u

/** "The number of occupiers had dwindled to 60", where it is asked how many posts: a bare number is of the noun before it. */
function isOfOtherNoun(before: string, told: string, { head, asking }: Question): boolean {
  if (head === null || ANYBODY.has(head) || !HOW_MANY.test(asking) || COUNTED.test(told)) return false
  const noun = termOf(NUMBER_OF.exec(before)?.[1] ?? '')
  return noun !== null && !isLike(noun, head)
}
const NUMBER_OF = /\bnumber\sof\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(\p{Ll}[\p{L}-]*s)\b[^.;,]*$/iu

/** "Two days before the vote": when, and not for how long. */
const OFFSET =
  /^(?:-?\s?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))?\s(?:before|after|ago|later|earlier)\b/i
/** "Rose to nine after two had died": a bare number before or after something is none. */
const isOffset = (after: string): boolean => OFFSET.test(after) && !/^\s(?:before|after)\b/i.test(after)
/** "Nine fewer than a year ago": by how many, and not how many. */
const DIFFERS = /^\s(?:\p{Ll}+\s)?(?:fewer|more|less)\sthan\b/iu
/** "Rose to seven after three of the injured died": who was added is no count of them all. */
const addsTo = (before: string, told: string): boolean => ROSE_TO.test(before) && PART_OF.test(told)
const ROSE_TO =
  /\b(?:rose|risen|rises|climbed|climbs|increased|went up|gone up|brings?|brought)\b[^.;]{0,40}\sto\s[^.;]{0,60}\b(?:after|when|as)\s$/i
const PART_OF = /^\S+\s(?:(?:more|others?|further)\s|of\s(?:the|them|those)\b)/i
/** "Nineteen were hurt, two of them badly": a part of those who were counted. */
const OF_THEM = /^\S+\sof\s(?:them|whom|which)\b/i
/** A number, and the noun that it counts. */
const COUNTED =
  /^\D{0,20}?(?:\d[\d.,]*|\p{L}+)(?:\s(?:hundred|thousand|million|billion))?\s((?:\p{Ll}[\p{L}-]*\s){0,2}?\p{Ll}[\p{L}-]*s)\b/u
const HOW_MANY = /\bhow many\b/i
/** Of how many days it was, only a number of days tells. */
const UNITS = new Set('second minute hour day night week month year decade'.split(' ').map((w) => termOf(w)!))
const ANYBODY = new Set(['peopl', 'person', 'other'])

const isOfPeople = (span: Range, { article, index }: Passage): boolean =>
  article.facts.figures.some(
    (f) => f.sentence === index && f.unit === 'people' && f.start < span.end && span.start < f.end,
  )

/** "Two sides", where it is asked how many pilots: what is counted is something else. Of people, any group may be. */
function countsOther(told: string, { asking, head, terms }: Question): boolean {
  if (head === null || !HOW_MANY.test(asking)) return false
  // "12 homes", where it is asked how many people left their homes.
  if (ANYBODY.has(head))
    return terms.some((t) => t.term !== head && !t.isName && countsJust(told.replace(/^\S+/, ''), t.term))
  const counted = COUNTED.exec(told)?.[1]
  if (counted === undefined) return false
  const words = told.slice(0, told.indexOf(counted) + counted.length + 24).split(/[^\p{L}]+/u)
  return !holdsLike(new Set(words.flatMap((w) => termOf(w) ?? [])), head)
}

/** Words that may stand between a number and what it counts: "40 silver coins". */
const COUNTS = /^\D{0,3}?(?:\s(?:hundred|thousand|million|billion|more|other))?((?:\s[\p{L}-]+){1,3})/u
const ANY_NUMBER = new RegExp(String.raw`\b(?:${NUMBER}|${NUMBER_WORD})\b`, 'giu')

/** Is what follows a number the noun of this term, alone or after words for it: "40 silver coins"? */
export const countsJust = (after: string, head: string): boolean =>
  (COUNTS.exec(after)?.[1]?.split(' ') ?? []).some((w) => termOf(w) === head)

/** "Two men took 40 coins", asked how many coins: another number of the sentence counts just these. */
function isOutcounted(span: Range, { article, range }: Passage, { asking, head }: Question): boolean {
  if (head === null || !HOW_MANY.test(asking)) return false
  if (countsJust(article.text.slice(span.end, range.end), head)) return false
  const sentence = article.text.slice(range.start, range.end)
  return [...sentence.matchAll(ANY_NUMBER)].some(
    (m) =>
      (range.start + m.index >= span.end || range.start + m.index + m[0].length <= span.start) &&
      countsJust(sentence.slice(m.index + m[0].length), head),
  )
}

/** What one costs is not what they all cost. */
const A_PIECE = String.raw`an?\s(?:share|head|piece|ticket|night|day|week|month|year|barrel|litre|tonne|ton|kilo)`
const EACH = new RegExp(String.raw`^\s(?:apiece|each|per\s|for\s(?:each|every)\b|${A_PIECE}\b)`, 'i')
const isOfEach = (after: string, asking: string): boolean => EACH.test(after) && !EACH_ASKED.test(asking)
const EACH_ASKED = new RegExp(String.raw`\b(?:per|each|apiece|every|${A_PIECE})\b`, 'i')
