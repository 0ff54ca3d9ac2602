import { FATES, isPerson } from '../../analyse/figures/units.ts'
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
  const led = passage.article.text.slice(Math.max(passage.range.start, span.start - LONGEST_LEAD), span.start)
  if (!asksEarlier(question.asking) && (isSuperseded(before, after) || EARLIER_TOLD.test(led))) return 0
  if (type === 'money')
    return isOtherSum(after, question.asking) ? 0 : isOfEach(after, question.asking) ? 0.2 : 1
  if (type === 'duration') return OFFSET.test(after) ? 0 : 1
  if (isOffset(after) || isOfOtherFate(before, after, question)) return 0
  if (DIFFERS.test(after) && !/\b(?:fewer|more|less)\b/i.test(question.asking)) return 0
  const number = passage.article.text.slice(span.start, span.end)
  const told = number + after
  if (isNoCount(number, before, after, question) || SOURCES.test(told)) return 0
  if (IF.test(before) && !/\b(?:if|would|could|need)\b/i.test(question.asking)) return 0
  if (addsTo(before, told) || OF_THEM.test(told) || isOutcounted(span, passage, question)) return 0
  // "Two radar sets" were aboard as well.
  const isOfAnybody = question.head !== null && ANYBODY.has(question.head)
  if (isOfAnybody && asksPresent(question.asking) && !isOfPeople(span, passage)) return 0
  if (question.head !== null && UNITS.has(question.head) && HOW_MANY.test(question.asking))
    return countsJust(after, question.head) ? 1 : 0
  if (isOfOtherNoun(before, told, question) || isOfNamedGroup(told, question, passage)) return 0
  return countsOther(told, question) && !mayBeThem(span, passage, question) ? 0 : 1
}

/** Characters before a figure in which it may be said to be an earlier one. */
const LONGEST_LEAD = 600
/** "Had previously reported that 40 were there": the figure that was told before. */
const EARLIER_TOLD =
  /\b(?:previously|initially|originally)\s(?:reported|said|estimated|announced|thought|put|counted)\b[^;]*$|\bprevious\s[^;,.]{0,60}$|\b(?:after|despite|following)\s(?:\p{Ll}+\s)?reports\sof\b[^;,]*$/iu

/** "A break-up fee", "3 million in loans", where it is asked what somebody paid for the house. */
function isOtherSum(after: string, asking: string): boolean {
  const sum = SUM_FOR.exec(after)
  const noun = (sum?.[1] ?? sum?.[2])?.toLowerCase()
  return noun !== undefined && !asking.toLowerCase().includes(noun)
}
const SUM_FOR =
  /^\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(fee|fine|deposit|bonus|loan)s?\b|^\s(?:of|in)\s(?:\p{Ll}[\p{L}-]*\s)?(financing|funding|deposit|debt|loan|saving)s?\b/iu

/** "200 people", where it is asked how many protesters, but not how many children; and no pupils where it is asked how many posts. */
function mayBeThem(span: Range, passage: Passage, { asking }: Question): boolean {
  const asked = ASKED_NOUN.exec(asking)?.[1] ?? ''
  return isPerson(asked) && !SOME_ONLY.test(asked) && isOfPeople(span, passage)
}
const SOME_ONLY = /^(?:children|women|men|girls|boys)$/i

/** "A town of 4,000": how many live there. */
const SETTLED =
  /\b(?:town|city|village|county|country|island|community|nation)\sof\s(?:(?:about|around|some|nearly)\s)?$/i

/** "The first six games": of a row only its beginning or end. */
const PART_BEFORE = /\b(first|last|next|final|past|previous)\s$/i

/** "Two people familiar with the plan": whoever told it counts nobody of whom it is told. */
const SOURCES =
  /^\D{0,12}\S+\s(?:people|persons|officials|sources|executives|employees)\s(?:familiar|briefed|close\sto|with\s(?:direct\s)?knowledge)\b/i

/** "The chief and two other managers", "a town of 4,000", "Order 17", "1-800-HELP", "0.4 behind": the number of a thing, of a telephone or of a measure counts nobody. */
function isNoCount(number: string, before: string, after: string, { asking, head }: Question): boolean {
  if (!HOW_MANY.test(asking) || (head !== null && countsJust(after, head))) return false
  if (
    /^\d+\.\d+\b(?!\s(?:hundred|thousand|million|billion))|^(?:once|twice)$/i.test(number) &&
    !/\btimes\b/i.test(asking)
  )
    return true
  if (/^(?:19|20)\d\d$/.test(number) && !COUNTED.test(number + after)) return true
  // "Covid-19", "F-16".
  if (/\p{L}-$/u.test(before)) return true
  // "One of ten members who voted": how many there are of a kind.
  if (/\bone\sof\s(?:the\s|its\s|their\s)?$/i.test(before)) return true
  if (SETTLED.test(before) || (/\band\s$/i.test(before) && /^\S+\sother\b/i.test(number + after))) return true
  const part = PART_BEFORE.exec(before)?.[1]
  if (part !== undefined && !asking.toLowerCase().includes(part.toLowerCase())) return true
  if (
    SOME_ONLY.test(ASKED_NOUN.exec(asking)?.[1] ?? '') &&
    /^\D{0,12}\S+\s(?:\p{Ll}+\s)?(?:people|persons)\b/u.test(number + after)
  )
    return true
  if (/^1-?\d{3}\b/.test(number + after) && /^(?:-?\d{3})?-\w/.test(after.replace(/^-\d{3}/, ''))) return true
  return /^\d+$/.test(number) && /\p{L}\s\p{Lu}\p{Ll}+\s$/u.test(before) && !COUNTED.test(number + after)
}
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
/** "If they end with 62 seats": nothing that is so. */
const IF = /\bif\s[^,;]*$/i
const ROSE_TO =
  /\b(?:rose|risen|rises|climbed|climbs|increased|went up|gone up|brings?|brought)\b[^.;]{0,40}\sto\s[^.;]{0,60}\b(?:after|when|as)\s$/i
const PART_OF = /^\S+\s(?:(?:more|others?|further)\s|of\s(?:the|them|those)\b)/i
/** "Nineteen were hurt, two of them badly", "three teachers also died": a part of those who were counted. */
const OF_THEM = /^\S+\sof\s(?:them|whom|which)\b|^\S+\sother\b|^\S+\s\p{Ll}+\salso\b/iu
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
function countsOther(told: string, { asking, head, terms, predicate }: Question): boolean {
  if (head === null || !HOW_MANY.test(asking)) return false
  // "12 homes", where it is asked how many people left their homes.
  if (ANYBODY.has(head))
    return (
      countsThings(told) ||
      terms.some(
        (t) =>
          t.term !== head &&
          t.term !== predicate &&
          !t.isName &&
          countsJust(told.replace(/^\S+/, ''), t.term),
      )
    )
  const counted = COUNTED.exec(told)?.[1]
  if (counted === undefined) return false
  const words = told.slice(0, told.indexOf(counted) + counted.length + 24).split(/[^\p{L}]+/u)
  return !holdsLike(new Set(words.flatMap((w) => termOf(w) ?? [])), head)
}

/** "Two major parties", "five of nine samples", where it is asked how many people. */
function countsThings(told: string): boolean {
  const noun = RIGHT_BEHIND.exec(told.replace(OWN_NUMBER, ''))?.[1]?.split(' ').at(-1)
  return noun !== undefined && !isPerson(noun) && !FATES.has(noun) && !MAY_BE_PEOPLE.test(noun)
}
const OWN_NUMBER = new RegExp(String.raw`^\D{0,20}?\b(?:${NUMBER}|${NUMBER_WORD})\b`, 'iu')
const RIGHT_BEHIND = /^\s?(?:of\s)?((?:\p{Ll}[\p{L}-]*\s){0,2}?\p{Ll}[\p{L}-]*s)\b/u
/** Nouns of whoever does or is something, and what people are counted by. */
const MAY_BE_PEOPLE =
  /(?:ers|ors|eers|ists|ants|ents|ees|ians|mates|cates|egates|uates|idates|men|women|kins|homes|households|families|customers|lives|heads|kids|teens|us|ss)$/

/** Words that may stand between a number and what it counts: "40 silver coins". */
const COUNTS = /^\D{0,3}?(?:\s(?:hundred|thousand|million|billion|more|other))?((?:\s[\p{L}\d-]*\p{L}){1,3})/u
const ANY_NUMBER = new RegExp(String.raw`(?<!-)\b(?:${NUMBER}|${NUMBER_WORD})\b(?!-\p{Lu})`, 'giu')

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
      !SOURCES.test(sentence.slice(m.index)) &&
      countsJust(sentence.slice(m.index + m[0].length), head),
  )
}

/** What one costs is not what they all cost. */
const A_PIECE = String.raw`an?\s(?:share|head|piece|ticket|night|day|week|month|year|barrel|litre|tonne|ton|kilo)`
const EACH = new RegExp(String.raw`^\s(?:apiece|each|per\s|for\s(?:each|every)\b|${A_PIECE}\b)`, 'i')
const isOfEach = (after: string, asking: string): boolean => EACH.test(after) && !EACH_ASKED.test(asking)
const EACH_ASKED = new RegExp(String.raw`\b(?:per|each|apiece|every|${A_PIECE})\b`, 'i')
