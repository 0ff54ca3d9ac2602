import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { typeOfNoun, type AnswerType } from '../question/answer-type.ts'
import { fateAsked } from '../kinds/fate-asked.ts'
import { holdsLike, LIKE } from '../ranking/likeness.ts'
import { isOwnCountryAsked } from '../question/relation.ts'
import { measureAsked } from '../question/measures.ts'
import { NUMBER, NUMBER_WORD } from '../question/numbers-written.ts'
import type { Passage } from '../ranking/passages.ts'
import { placeShare } from './place-share.ts'
import type { Question } from '../question/question.ts'

/** Between a subject and its verb: an apposition, helping verbs. */
const TO_VERB =
  /^(?:,[^,]{1,60},)?(?:\s(?:who|has|had|have|was|were|is|are|will|would|also|expected|due|set|to)){0,4}\s$/
/** From a verb to the one who did it: "called off by the minister". */
const BY = /^(?:\s(?:off|out|up|down))?\sby\s(?:\S+\s){0,5}$/

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

/** "Ona Kessi of Reuel", "Ona Kessi (Reuel)": where somebody is from stands beside the name. */
const isOrigin = (before: string): boolean =>
  /\p{Lu}[\p{L}’'-]+,?\s(?:(?:of|from)\s(?:the\s)?|\()$/u.test(before)

/** "Called off Friday's vote": the day of the vote, not of the deed. */
function isOfThing(after: string, { predicate }: Question): boolean {
  const thing = /^['’]s?\s(?:\p{L}+-)?(\p{L}+)/u.exec(after)?.[1]
  return thing !== undefined && predicate !== null && termOf(thing) !== predicate
}

/** How much of its fit an answer keeps at its place: who did it, of the noun or the age asked for; in [0, 1]. */
export function fitting(span: Range, passage: Passage, question: Question, type: AnswerType): number {
  const { text } = passage.article
  const before = text.slice(Math.max(passage.range.start, span.start - 90), span.start)
  const after = text.slice(span.end, Math.min(passage.range.end, span.end + 90))
  if (REPORTED.has(type) && isReporter(before, after) && !SAYS.test(question.text)) return 0.3
  if (question.relation?.asks === 'done-to' && isAttribution(before, after)) return 0.1
  if (isOwnCountryAsked(question.asking) && !isOrigin(before)) return 0
  if (type === 'time' && isOfAnotherYear(text.slice(span.start, span.end), question)) return 0
  if (isOneOfTwo(before)) return 0
  if (type === 'organisation' && HOLDS_NOW.test(question.asking) && WAS_WITH.test(before)) return 0.1
  if (type === 'reason' && isHoldUp(passage, question)) return 0
  if (type === 'place') return placeShare(span, passage, question)
  if (measureAsked(question.asking)) return 1
  if ((type === 'number' || (type === 'duration' && !/\bfor\s$/i.test(before))) && OFFSET.test(after))
    return 0
  if (type === 'number' && isOfOtherFate(before, after, question)) return 0
  if (type === 'number' && DIFFERS.test(after) && !/\b(?:fewer|more|less)\b/i.test(question.asking)) return 0
  if (type === 'money' && EACH.test(after) && !EACH_ASKED.test(question.asking)) return 0.2
  if (type === 'number' && isOutcounted(span, passage, question)) return 0
  if (type === 'number' && countsOther(text.slice(span.start, span.end) + after, question))
    return isOfPeople(span, passage) ? 1 : 0
  if (type === 'time' && (isPastDay(span, passage, question) || isBeforeIt(span, passage, question))) return 0
  if (type === 'time' && SET_FOR.test(before) && /^\s(?:will|was|were|is|are|has|have|had)\b/.test(after))
    return 0.3
  if (type === 'time' && (isDayThatWas(before, after) || isOfThing(after, question))) return 0.3
  if (type !== 'person') return 1
  if (NAMES_BODY.test(after)) return 0.1
  if (isBygone(before, after) && NOW.test(question.asking)) return 0
  if (isOfWhom(after) && !isPerson(span, passage)) return 0.1
  if (isHolder(question)) {
    if (!isPerson(span, passage)) return 0.2
    if (!isNear(span, passage, question)) return 0.3
  }
  if (!bearsTitle(question, before, after)) return 0.3
  if (question.predicate === null) return 1
  const verbs = passage.words.filter(
    (w) => w.term === question.predicate || LIKE.get(question.predicate!)?.has(w.term),
  )
  const acts = (verb: Range): boolean =>
    span.end <= verb.start
      ? TO_VERB.test(text.slice(span.end, verb.start))
      : verb.end < span.start && BY.test(text.slice(verb.end, span.start))
  return verbs.some(acts) ? 1 : 0.8
}

/** "Biden administration officials": a body is named after somebody, who need not be there. */
const NAMES_BODY =
  /^\s(?:administration|government|cabinet|campaign|regime|presidency|era|camp|family|foundation|institute|trial|case|affair)\b/
const isPerson = ({ start, end }: Range, { article }: Passage): boolean =>
  article.facts.mentions.some((m) => m.type === 'PER' && m.start <= start && m.end >= end)

/** "The Harwell teacher": a name before whoever is of it. */
const WHOM = /^\s(\p{Ll}[\p{L}-]*)/u
const DOES = /(?:ator|itor|utor|ctor|ssor|eer|ician|ologist)$/
function isOfWhom(after: string): boolean {
  const noun = WHOM.exec(after)?.[1]
  return noun !== undefined && (typeOfNoun(noun) === 'person' || DOES.test(noun))
}

/** "Two days before the vote": when, and not for how long. */
const OFFSET =
  /^(?:-?\s?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))?\s(?:before|after|ago|later|earlier)\b/i
/** "Nine fewer than a year ago": by how many, and not how many. */
const DIFFERS = /^\s(?:\p{Ll}+\s)?(?:fewer|more|less)\sthan\b/iu
/** "Talks set for Monday will be held in June": the day that something had been set for is its day no more. */
const SET_FOR = /\b(?:set|scheduled|planned|due)\s(?:for|on)\s$/i
/** What begins an hour late is put off to no other day. */
const TO_ANOTHER_DAY =
  /\b(?:postpon\p{L}*|put\soff|push(?:ed|ing)?\sback|call(?:ed)?\soff|cancel\p{L}*|reschedul\p{L}*)\b/iu
const HOURS =
  /\b(?:minutes?|hours?)(?:['’]s?)?\s(?:late|delay)\b|\bdelay\p{L}*\s(?:by|of|for)\s(?:\S+\s){1,3}(?:minutes?|hours?)\b/iu
const isHoldUp = ({ article, range }: Passage, { text }: Question): boolean =>
  TO_ANOTHER_DAY.test(text) && HOURS.test(article.text.slice(range.start, range.end))

/** A number, and the noun that it counts. */
const COUNTED =
  /^\D{0,20}?(?:\d[\d.,]*|\p{L}+)(?:\s(?:hundred|thousand|million|billion))?\s((?:\p{Ll}[\p{L}-]*\s){0,2}?\p{Ll}[\p{L}-]*s)\b/u
const ANYBODY = new Set(['peopl', 'person', 'other'])

const isOfPeople = (span: Range, { article, index }: Passage): boolean =>
  article.facts.figures.some(
    (f) => f.sentence === index && f.unit === 'people' && f.start < span.end && span.start < f.end,
  )

/** "Two sides", where it is asked how many pilots: what is counted is something else. Of people, any group may be. */
function countsOther(told: string, { asking, head }: Question): boolean {
  if (head === null || ANYBODY.has(head) || !/\bhow many\b/i.test(asking)) return false
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
  if (head === null || !/\bhow many\b/i.test(asking)) return false
  if (countsJust(article.text.slice(span.end, range.end), head)) return false
  const sentence = article.text.slice(range.start, range.end)
  return [...sentence.matchAll(ANY_NUMBER)].some(
    (m) =>
      (range.start + m.index >= span.end || range.start + m.index + m[0].length <= span.start) &&
      countsJust(sentence.slice(m.index + m[0].length), head),
  )
}

/** "Two were killed and seventeen hurt": the seventeen did not die. */
const BEFALLS =
  /^\s(?:others?\s|more\s|people\s|of\sthem\s)?(?:were\s|was\s|have\sbeen\s|had\sbeen\s)?(killed|injured|hurt|wounded|missing|dead|arrested|rescued|unhurt)\b/iu

const NUMBER_OF = /\b(?:number\sof\s(?:the\s)?|the\s)(dead|killed|injured|wounded|missing)\b[^.;,]{0,30}$/iu

function isOfOtherFate(before: string, after: string, question: Question): boolean {
  const told = termOf((BEFALLS.exec(after) ?? NUMBER_OF.exec(before))?.[1] ?? '')
  const asked = fateAsked(question)
  return told !== null && asked !== null && told !== asked && !LIKE.get(asked)?.has(told)
}

/** What one costs is not what they all cost. */
const A_PIECE = String.raw`an?\s(?:share|head|piece|ticket|night|day|week|month|year|barrel|litre|tonne|ton|kilo)`
const EACH = new RegExp(String.raw`^\s(?:apiece|each|per\s|for\s(?:each|every)\b|${A_PIECE}\b)`, 'i')
const EACH_ASKED = new RegExp(String.raw`\b(?:per|each|apiece|every|${A_PIECE})\b`, 'i')

const PLANNED_FOR =
  /\b(?:planned|scheduled|due|set|slated|meant|was to|were to)\b[^,;.]{0,40}\b(?:for|on|at|in)\s(?:the\s)?$/i
const PUT_OFF =
  /\b(?:put off|postponed|delayed|rescheduled|moved|pushed back)\s(?:\S+\s){0,3}?(?:to|until|till)\s/i
/** "Planned for Monday, has been put off to May 3": the day that it was meant for, and is no longer. */
const isDayThatWas = (before: string, after: string): boolean =>
  PLANNED_FOR.test(before) && PUT_OFF.test(after)

/** "They met on Monday, a week after she had called it off": the day of the meeting. */
const HAD_BEFORE = /\b(?:after|before|since|because|when|once)\b[^;.]*\bhad\s(?:\p{L}+ly\s)?$/iu
const isBeforeIt = (span: Range, { article, words }: Passage, { predicate }: Question): boolean =>
  words.some(
    (w) =>
      w.term === predicate && w.start > span.end && HAD_BEFORE.test(article.text.slice(span.end, w.start)),
  )

const WILL = /^\W*when\s+(?:will|(?:is|are)\s.*\b(?:due|going|to|set|expected|planned|scheduled)\b)/i
const BEHIND = /^(?:last|yesterday|earlier)\b|\bago$/i
/** Asked when something will be, a day that was over when the report was written is that of something else. */
function isPastDay(span: Range, { article }: Passage, { asking }: Question): boolean {
  if (!WILL.test(asking) || !article.published) return false
  if (BEHIND.test(article.text.slice(span.start, span.end))) return true
  const value = article.facts.times.find((t) => t.start === span.start && t.end === span.end)?.value
  return (
    value !== undefined &&
    /^\d{4}(?:-\d\d){0,2}(?!-)/.test(value) &&
    value.slice(0, 10) < article.published.slice(0, Math.min(10, value.length))
  )
}

const TITLED = new Set(['judge', 'justice', 'governor', 'mayor', 'senator', 'minister', 'president', 'coach'])

/** "Which judge": somebody whom the text calls one, before the name or right after it. */
function bearsTitle({ head, terms, asking }: Question, before: string, after: string): boolean {
  const title = terms.find((t) => t.term === head)?.form
  if (!title || !TITLED.has(title) || /^\W*who/i.test(asking)) return true
  return (
    new RegExp(`\\b${title}\\s$|\\b${title}\\s(?:\\p{Lu}\\S+\\s)?$`, 'iu').test(before) ||
    new RegExp(`^,[^,]{0,40}\\b${title}\\b`, 'iu').test(after)
  )
}

/** "Who is the director of …": somebody beside the word for the post. */
const HOLDER = /^\W*who(?:['’]s|\s+(?:is|are|was|were))\s+the\s+(?:\p{Ll}+\s+){0,2}?\p{L}+\s+of\b/iu
const BESIDE = 60

const isHolder = ({ asking }: Question): boolean => HOLDER.test(asking)

/** Does it stand near a word of the question that is no name, or near what means the same? */
function isNear({ start, end }: Range, { words }: Passage, { terms }: Question): boolean {
  const posts = terms.filter((t) => !t.isName).flatMap((t) => [t.term, ...(LIKE.get(t.term) ?? [])])
  return words.some(
    (w) => posts.includes(w.term) && (w.start >= end ? w.start - end : start - w.end) < BESIDE,
  )
}

function isOfAnotherYear(time: string, { years }: Question): boolean {
  const told = /\b(?:1[89]|20)\d\d\b/.exec(time)?.[0]
  return told !== undefined && years.length > 0 && !years.includes(told)
}

/** Who somebody is today, or will be. */
const NOW =
  /^\W*who(?:['’]s|\s+(?:is|are|will|leads|heads|runs|chairs|coaches))\b(?!.*\b(?:former|late|first)\b)/i

/** "Former president Ann Lee", "Ann Lee, then president", "Ann Lee stepped down": who it was. */
const isBygone = (before: string, after: string): boolean =>
  /\b(?:former|ex|late|then|outgoing|ousted)[\s-](?:\S+\s){0,4}$/iu.test(before) ||
  /^,\s(?:the|a|its|his|her|their)?\s?(?:former|late|then|outgoing|ousted)\b/iu.test(after) ||
  /\b(?:dismissed|sacked|fired|ousted|removed)\s(?:[^\s.;]+\s){0,4}$/iu.test(before) ||
  /^(?:,\s[^,;.]{1,60},)?\s(?:has\s|had\s)?(?:resigned|quit|step(?:s|ped)\sdown|stood\sdown|was\s(?:dismissed|sacked|fired|ousted|removed))\b/iu.test(
    after,
  )

/** "Which club does she play for?" asks for today's; "while she was with the Reds" tells another. */
const HOLDS_NOW = /\b(?:does|do|is|are)\b/i
const WAS_WITH =
  /\b(?:(?:while|when)\s(?:he|she|they)\s(?:was|were|played|worked)\s(?:with|at|in|on|for)|former|ex-)\s?(?:the\s)?$/i

/** "Between Lee and Ray": neither of them alone. */
const isOneOfTwo = (before: string): boolean =>
  /\bbetween\s(?:\S+\s){0,2}(?:and\s(?:\S+\s)?)?$/iu.test(before)
