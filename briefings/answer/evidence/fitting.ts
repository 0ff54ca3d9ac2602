import type { Range } from '../../model.ts'
import { FIGURES, NAMED, type AnswerType } from '../question/answer-type.ts'
import { measureAsked } from '../question/measures.ts'
import type { Passage } from '../ranking/passages.ts'
import { isOutnamed } from './counted-as.ts'
import { countShare } from './count-share.ts'
import { dayShare } from './day-share.ts'
import { personShare } from './person-share.ts'
import { placeShare } from './place-share.ts'
import type { PlaceOfAnswer } from './place-of-answer.ts'
import type { Question } from '../question/question.ts'

/** Kinds that whoever reported it is of too. */
const REPORTED: ReadonlySet<AnswerType> = new Set(['person', 'organisation', 'thing'])
const SAYS =
  /\b(?:sa(?:y|ys|id)|t(?:ell|ells|old)|report(?:s|ed)?|announc(?:e|es|ed)|claim(?:s|ed)?|publish(?:es|ed)?)\b/i
/** "The Gazette reported on Monday that …", "he told the Gazette", "according to the Gazette". */
const isReporter = (before: string, after: string): boolean =>
  /\b(?:told|according to)\s(?:the\s)?$/i.test(before) ||
  /^\s(?:(?:first|also)\s)?(?:reports|reported)\b/i.test(after)

/** "…, the Civil Protection Office said": whose words they are, not whom they are of. */
const isAttribution = (before: string, after: string): boolean =>
  /[,”"]\s(?:the\s)?(?:\p{L}[\p{L}’'-]*\s){0,3}$/u.test(before) &&
  /^,?\s(?:said|says|told|added|announced|confirmed)\b/.test(after)

/** Characters around an answer that say what it is there. */
const AROUND = 90

/** How much of its fit an answer keeps at its place: who did it, of the noun or the age asked for; in [0, 1]. */
export function fitting(span: Range, passage: Passage, question: Question, type: AnswerType): number {
  const { text } = passage.article
  const before = text.slice(Math.max(passage.range.start, span.start - AROUND), span.start)
  const after = text.slice(span.end, Math.min(passage.range.end, span.end + AROUND))
  if (REPORTED.has(type) && isReporter(before, after) && !SAYS.test(question.text)) return 0.1
  if (question.relation?.asks === 'done-to' && isAttribution(before, after)) return 0.1
  if (isOneOfTwo(before)) return 0
  if (NAMED.has(type) && isScene(span, passage, before)) return 0.1
  const at: PlaceOfAnswer = { span, passage, before, after }
  if (type === 'organisation') return HOLDS_NOW.test(question.asking) && WAS_WITH.test(before) ? 0.1 : 1
  if (type === 'reason') return isHoldUp(passage, question) || isOnlyIf(at, question) ? 0 : 1
  if (type === 'place') return placeShare(at, question)
  if (type === 'time') return dayShare(at, question)
  if (FIGURES.has(type) && isOutnamed(at, question)) return 0
  if (type === 'percent' && LEVEL_ASKED.test(question.asking))
    return isChange(text.slice(span.start, span.end), before) ? 0 : COMES_TO.test(before) ? 1 : UNTOLD
  if (COULD_BE.test(before) && DONE.test(question.asking)) return 0
  if (BY_HOW_MUCH.test(question.asking) && (OF_VOTES.test(after) || /^\s(?:after|before|ago)\b/.test(after)))
    return 0
  // "21 metres an hour" says how fast, and not how big.
  if (/^\s(?:per|an?)\s(?:second|minute|hour|day)\b/.test(after) && BIG.test(question.asking)) return 0
  if (type === 'duration' && /^[-\s]old\b/.test(after)) return 0
  if (measureAsked(question.asking)) return 1
  if (type === 'number' || type === 'duration' || type === 'money') return countShare(at, question, type)
  return type === 'person' ? personShare(at, question) : 1
}

/** "Rates went up by half a percentage point": by how much, where it is asked how high they are. */
const isChange = (told: string, before: string): boolean =>
  /\bpoints?\b/i.test(told) || /\bnot\s(?:an?\s)?$/i.test(before) || /\bby\s(?:\p{Ll}+\s)?$/iu.test(before)
/** What it is, or has come to. */
const COMES_TO =
  /(?<!\bmax\s|\bmaximum\s|\bpeak\s)\b(?:to|at|is|are|was|were|of|stands?|stood|reach(?:ed|es)?|hit|rates?|now)\s(?:(?:now|about|around|nearly|just|a|an|the|over|under|target|range|of|between|more|less|than)\s){0,4}$/i
/** What nothing says that it has come to. */
const UNTOLD = 0.1
const LEVEL_ASKED = /\bwhat\spercentage\s(?:is|are|was|were)\b/i

/** "If it grew too strong, it would hurt, because …", where it is asked why it is strong. */
const isOnlyIf = ({ before }: PlaceOfAnswer, { asking }: Question): boolean =>
  /(?:^|[\s“"])if\s/i.test(before) &&
  /\b(?:would|could|may|might)\b/i.test(before) &&
  !/\b(?:if|would|could|may|might)\b/i.test(asking)

/** "Faces up to ten years", where it is asked how many she got. */
const COULD_BE = /\b(?:faces?|facing|could|may|might|maximum)\s[^,;.]*$/i
const DONE = /\b(?:was|were|did|got|has|have)\b/i
/** "51% of the vote" is what somebody won, and not by how much. */
const BY_HOW_MUCH = /^\W*by\show\smuch\b/i
const OF_VOTES = /^\sof\s(?:the\s)?(?:\p{Ll}+\s)?(?:votes?|ballots?)\b/iu

const BIG = /\bhow\s(?:big|large|high|tall|far|long|wide|deep)\b/i

/** What begins an hour late is put off to no other day. */
const TO_ANOTHER_DAY =
  /\b(?:postpon\p{L}*|put\soff|push(?:ed|ing)?\sback|call(?:ed)?\soff|cancel\p{L}*|reschedul\p{L}*)\b/iu
const HOURS =
  /\b(?:minutes?|hours?)(?:['’]s?)?\s(?:late|delay)\b|\bdelay\p{L}*\s(?:by|of|for)\s(?:\S+\s){1,3}(?:minutes?|hours?)\b/iu
const isHoldUp = ({ article, range }: Passage, { text }: Question): boolean =>
  TO_ANOTHER_DAY.test(text) && HOURS.test(article.text.slice(range.start, range.end))

/** "Which club does she play for?" asks for today's; "while she was with the Reds" tells another. */
const HOLDS_NOW = /\b(?:does|do|is|are)\b/i
const WAS_WITH =
  /\b(?:(?:while|when)\s(?:he|she|they)\s(?:was|were|played|worked)\s(?:with|at|in|on|for)|former|ex-)\s?(?:the\s)?$/i

/** "An attack in Teal": where it was, and not who did it. */
const isScene = ({ start, end }: Range, { article }: Passage, before: string): boolean =>
  /\b(?:in|at|near|outside|across|throughout)\s(?:(?:the|his|her|its|their|an?)\s)?$/i.test(before) &&
  article.facts.mentions.some((m) => m.type === 'LOC' && m.start <= start && m.end >= end)

/** "Between Lee and Ray": neither of them alone. */
const isOneOfTwo = (before: string): boolean =>
  /\bbetween\s(?:\S+\s){0,2}(?:and\s(?:\S+\s)?)?$/iu.test(before)
