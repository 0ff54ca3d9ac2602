import type { Range } from '../../model.ts'
import { termOf, termsOf } from '../../read/terms.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { MEASURED, PLACED, type AnswerType } from '../question/answer-type.ts'
import { SURE } from './stated-worth.ts'
import { objectOf } from './object-of.ts'
import { isScoreAsked, measureAsked } from '../question/measures.ts'
import { isEmptyWord } from '../question/empty-words.ts'
import { NEAR } from '../ranking/matching.ts'
import { HERE, holdsName, type Passage } from '../ranking/passages.ts'
import { THEIR_OWN } from '../ranking/quotation-spans.ts'
import { isAtAnotherOccasion } from './another-occasion.ts'
import { isOfAnotherDoer } from './another-doer.ts'
import { isAnotherOfKind } from './another-of-kind.ts'
import { isOfThen } from './figure-of-then.ts'
import { isForAnotherSide } from './for-another-side.ts'
import { goesOnAboutAnother } from './goes-on-about-another.ts'
import { isOfAnotherDeed } from './of-the-deed.ts'
import { isOfAnotherTime } from './of-its-time.ts'
import { isOtherCategory } from './other-category.ts'
import { isTerse, TERSE, type Question } from '../question/question.ts'
import type { Relation } from '../question/relation.ts'
import { isVerbOfOtherThings } from './verb-of-other-things.ts'

/**
 * Why the best sentence is no evidence, however near it comes: it does not state what is asked (`unstated`), is about another of
 * a row (`another`), has nothing of the kind asked for (`untyped`), or little of a question that says little (`thin`).
 */
export type Doubt = 'unstated' | 'another' | 'untyped' | 'thin'

const STATED = 0.35
const NUMBERED = 0.5
const OF_KIND = 0.15
const HELD = 0.5
/** Of a long question the report tells parts here and there; a sentence with next to nothing of it is of something else. */
const HELD_OF_LONG = 0.25
const NAMES = 0.3
/** From there on a sentence surely states what is asked. */
export const SURELY = 0.7
const FEW = 3

/** "Which film won": the film is known by nothing else. */
const turnsOnIt = (type: AnswerType, { asks }: Relation): boolean =>
  PLACED.has(type) || MEASURED.has(type) || type === 'reason' || (type === 'thing' && asks === 'doer')

/** "The damage is 12 million": the sum of what is asked about, in a report whose title or lead has all the rest. */
function isItsMeasure({ type, terms }: Question, { met, words, article }: Passage, short: Range): boolean {
  if (!MEASURED.has(type) || terms.some((t) => t.weight >= 1 && (met.get(t.term) ?? 0) < NEAR.lead))
    return false
  const own = words.filter((w) => w.end <= short.start && terms.some((t) => !t.isName && t.term === w.term))
  return own.some((w) => AMOUNTS.test(article.text.slice(w.end, short.start)))
}
const AMOUNTS =
  /^\s(?:is|was|are|were|will be|would be|stands at|stood at|comes to|came to|amounts? to|amounted to|totals?|totalled|reached|(?:is|was|has been|were|are) (?:put|estimated|set|valued) at)\s(?:now\s)?(?:(?:about|around|some|nearly|at least|more than|over|almost)\s)?$/i

/** Null where nothing speaks against the sentence. */
export function doubtOf(question: Question, answer: Answer): Doubt | null {
  const { features, short, passage } = answer
  const { type, relation } = question
  const isShort = isTerse(question)
  if (features.other > 0 || features.numbers < NUMBERED || isAnotherOfKind(question, passage))
    return 'another'
  if (isOfAnotherTime(question, features) || isOfAnotherDoer(question, passage)) return 'another'
  if (MEASURED.has(type) && goesOnAboutAnother(question, passage)) return 'another'
  if (isOtherCategory(question, passage) || isOfThen(question, passage)) return 'another'
  if (isForAnotherSide(question, passage) || isOfAnotherWeekday(question, passage)) return 'another'
  if (isOfAnotherDeed(question, passage) || (type === 'reason' && features.caption > 0)) return 'another'
  if (isShort && relation && turnsOnIt(type, relation) && features.stated < STATED) return 'unstated'
  if (isShort && relation?.asks === 'done-to' && isWithoutDoer(question, passage)) return 'unstated'
  if (isShort && relation?.asks === 'doer' && lacksObject(question, passage)) return 'unstated'
  if (isShort && lacksKindAndDeed(question, passage)) return 'unstated'
  if (isVerbOfOtherThings(question, answer)) return 'unstated'
  if (type === 'time' && lacksHappening(question, passage)) return 'unstated'
  if (isInTheRunning(question, passage)) return 'unstated'
  if (PLACED.has(type) && (!short || features.fit < OF_KIND) && !isToldWhole(question, features))
    return 'untyped'
  // What it asks of somebody of whom the article says nothing, it does not settle.
  if (type === 'yes-no' && lacksSomebody(question, passage)) return 'thin'
  if (type === 'words' && lacksMatter(question, passage, features.fit < THEIR_OWN)) return 'thin'
  if (type === 'words' && isAtAnotherOccasion(question, passage)) return 'another'
  // Nothing of those whom it names, neither here nor in the whole article.
  if (isShort && features.names < NAMES) return 'thin'
  // "The ship is 17 metres long": a measure of the kind asked for states itself.
  const isStated =
    features.stated >= SURELY ||
    (short !== null && (!!measureAsked(question.asking)?.adjective || isItsMeasure(question, passage, short)))
  const isSure = isStated && features.about >= HELD
  // A score is that of just these sides.
  const isEachNeeded =
    question.terms.length <= FEW ||
    isScoreAsked(question.asking) ||
    BETWEEN_TWO.test(question.asking) ||
    (type === 'yes-no' && question.terms.length <= TERSE)
  if (isEachNeeded && !holdsEach(question, features, passage)) return 'thin'
  if (isShort && holdsItsVerbAlone(question, passage)) return 'thin'
  return features.inside < (isShort ? HELD : HELD_OF_LONG) && !isSure ? 'thin' : null
}

/** "The match between Teal and Brell" is of both. */
const BETWEEN_TWO = /\bbetween\s\p{Lu}.*\sand\s\p{Lu}/u
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi
/** "On Wednesday", where the sentence tells of Tuesday. */
function isOfAnotherWeekday({ asking, type }: Question, { article, range }: Passage): boolean {
  const days = (text: string): string[] => (text.match(WEEKDAY) ?? []).map((d) => d.toLowerCase())
  const asked = days(asking)
  const told = asked.length === 1 && type !== 'time' ? days(article.text.slice(range.start, range.end)) : []
  return told.length > 0 && !told.includes(asked[0]!)
}

/** "A boy was found by a dog called Brio", of whom it found: the deed and all that is asked about it stand there, and no name does. */
const isToldWhole = ({ relation, asking }: Question, { inside, verb }: Answer['features']): boolean =>
  inside >= WHOLE &&
  verb === 1 &&
  (relation?.asks === 'doer' || relation?.asks === 'done-to') &&
  !NEXT_TO.test(asking)
/** "Who coached it before Lee?": somebody else, whom it has to name. */
const NEXT_TO = /\b(?:before|after)\s\p{Lu}/u
const WHOLE = 0.95

/** "Who did Lee meet?": a meeting that Lee is named nowhere near was another's. */
function isWithoutDoer(question: Question, passage: Passage): boolean {
  const { terms, type } = question
  const { met } = passage
  const names = terms.filter((t) => t.isName)
  if (type !== 'person' || !names.length) return false
  return names.every((t) => (met.get(t.term) ?? 0) < NEAR.lead) || isDoneByOther(question, passage)
}

/** "Who did Lee sign?", of what somebody else signed: the sentence has a doer of its own, and does not name whoever is asked about. */
function isDoneByOther(question: Question, passage: Passage): boolean {
  const { words, article, index, range } = passage
  if (!/\bdid\b/i.test(question.asking) || holdsName(question, passage)) return false
  const verb = words.find((w) => question.relation!.terms.has(w.term))
  const opens = article.facts.mentions.find((m) => m.sentence === index)
  return (
    verb !== undefined &&
    opens !== undefined &&
    opens.end <= verb.start &&
    opens.start - range.start < OPENING
  )
}
/** Characters from the beginning of a sentence to a subject: a title or an article comes first. */
const OPENING = 25

/** "Which of its plants is it closing?": the report tells of neither plants nor of anything closed. */
const lacksKindAndDeed = ({ type, head, predicate }: Question, { met }: Passage): boolean =>
  (type === 'thing' || type === 'organisation') &&
  head !== null &&
  predicate !== null &&
  head !== predicate &&
  (met.get(head) ?? 0) === 0 &&
  (met.get(predicate) ?? 0) < NEAR.lead

/** "When is the final vote on the bill?": somebody resigned over the bill that day, and the sentence tells of no vote, nor goes on about one. */
function lacksHappening({ asking, predicate, terms }: Question, { met, article, range }: Passage): boolean {
  const noun = predicate === null ? termOf(HAPPENING.exec(asking)?.[1] ?? '') : null
  if (noun === null || !terms.some((t) => t.term === noun && !t.isName)) return false
  const goesOn = /^(?:it|this|that|they)\s/i.test(article.text.slice(range.start, range.end))
  return (met.get(noun) ?? 0) < (goesOn ? NEAR.before : HERE)
}
const HAPPENING =
  /^\W*when(?:['’]s|\s+(?:is|are|was|were))\s+(?:the|an?|its|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(\p{L}+)(?=\s+(?:on|of|in|at|for|between|with|to|about|over)\b|\W*$)/iu

/** "Two of the contenders for the title", where it is asked whose it is. */
const isInTheRunning = ({ type, predicate, asking }: Question, { article, range }: Passage): boolean =>
  predicate === null &&
  (type === 'thing' || type === 'person') &&
  RUNNING.test(article.text.slice(range.start, range.end)) &&
  !RUNNING.test(asking)
const RUNNING =
  /\b(?:contenders?|hopefuls?|nominees?|nominated|in\sthe\srunning|in\scontention|(?:shot|chance|bid)\s(?:at|for)|vying\sfor|tipped\s(?:for|as|to))\b/i

/** "What did she say about her wrist?": neither the sentence nor the one before it nor its title has the very word. */
function lacksMatter({ asking, terms }: Question, { met }: Passage, isOfOthers: boolean): boolean {
  const matter = termsOf(/\b(?:about|regarding|concerning|on)\s(.+)$/is.exec(asking)?.[1] ?? '')
  const own = terms.filter((t) => !t.isName && matter.includes(t.term))
  // What their office or side says is on it only where it names it.
  const least = isOfOthers ? NEAR.phrase : NEAR.before
  const holds = (worth: number): boolean => worth >= least && worth !== NEAR.like
  return own.length > 0 && !own.some((t) => holds(met.get(t.term) ?? 0))
}

/**
 * "Who attended the fair?": whoever attended something else, in a report that names the fair farther down. And "who led the protests?": who
 * runs a television company, since neither the verb nor its object stands there.
 */
function lacksObject(question: Question, { met, words, article, range }: Passage): boolean {
  const { relation, predicate, terms } = question
  const whole = objectOf(question)
  // "The protests in Norland": the protests.
  const common = whole.filter((t) => terms.some((x) => x.term === t && !x.isName))
  const object = common.length > 0 ? common : whole
  if (!object.length || predicate === null) return false
  const most = Math.max(...object.map((t) => met.get(t) ?? 0))
  if (most < NEAR.lead) return true
  const isVeryDeed = words.some((w) => (relation?.terms.get(w.term) ?? 0) >= SURE)
  return most < HERE && !isVeryDeed && !THEM.test(article.text.slice(range.start, range.end))
}
/** What was told of before. */
const THEM = /\b(?:it|them|him|her|this|these|that|its|their)\b/i

/**
 * Somebody of whom the article says nothing; or of several ("Did Lee meet Ray?") one whom it names only farther down: that Lee met somebody
 * does not say so.
 */
const lacksSomebody = ({ names, terms }: Question, { met }: Passage): boolean =>
  names.some((name) => {
    const own = terms.filter((t) => t.isName && name.toLowerCase().includes(t.form))
    const most = Math.max(...own.map((t) => met.get(t.term) ?? 0))
    return own.length > 0 && (names.length > 1 ? most < NEAR.lead : most === 0)
  })

/**
 * "It cost 11 million", of what a ticket costs: of all that is asked about the verb alone stands there or in the title, and not all
 * the rest in the lead.
 */
function holdsItsVerbAlone({ terms, predicate, head, type }: Question, { met }: Passage): boolean {
  if (type !== 'money' && type !== 'yes-no') return false
  const others = terms.filter((t) => t.weight >= 1 && t.term !== predicate && t.term !== head)
  const most = others.map((t) => met.get(t.term) ?? 0)
  return most.length >= 2 && Math.max(...most) < NEAR.title && Math.min(...most) < NEAR.lead
}

/**
 * Of so few words each is needed: the tunnel that will open is no trial that opened. One may be told in other words ("if there is no
 * agreement") where the sentence states the deed and has two of the rest.
 */
function holdsEach(question: Question, { stated }: Answer['features'], { met }: Passage): boolean {
  const { terms, names, head, type, predicate, relation } = question
  // "What data were lost?": of no name, what it was says which.
  const isHeaded = names.length === 0 && (type === 'thing' || type === 'organisation')
  const needed = terms.filter((t) => (t.weight >= 1 || (isHeaded && t.term === head)) && !isEmptyWord(t.form))
  const missing = needed.filter((t) => !met.get(t.term))
  const here = needed.filter((t) => (met.get(t.term) ?? 0) >= HERE)
  if (missing.length === 0) return true
  // Why something else was called off, or whether others get theirs, is not what is asked.
  if (type === 'yes-no' || (type === 'reason' && missing.some((t) => t.term !== predicate))) return false
  // "Who won the world cup?": whoever won another cup, or something else in the world, did not win that.
  const what = relation?.asks === 'doer' ? objectOf(question) : []
  if (missing.some((t) => what.includes(t.term))) return false
  return missing.length === 1 && here.length >= 2 && stated >= SURELY
}
