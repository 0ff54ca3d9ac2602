import type { Answer } from '../ranking/answer-features.ts'
import type { AnswerType } from '../question/answer-type.ts'
import { confidenceOf } from '../ranking/confidence.ts'
import { isAnotherOfKind } from './another-of-kind.ts'
import { doubtOf } from './doubt.ts'
import { goesOn, isOfAnotherOccasion } from './of-the-deed.ts'
import { objectOf } from './object-of.ts'
import { isOfOneStory } from '../of-one-story.ts'
import { speaks } from './speaks.ts'
import { HERE } from '../ranking/passages.ts'
import { isTerse, type Question } from '../question/question.ts'
import type { Ranking } from '../ranking/rank.ts'
import type { Retrieved } from '../ranking/retrieve.ts'

/** It states the deed or the post, with an answer of the kind asked for in its part. */
const STATED = 0.7
const OF_KIND = 0.3
/** The verb itself, or what nearly means it. */
const VERB = 0.75
/** Share of the question that the sentence and its surroundings meet. */
const ABOUT = 0.45
const SURE = 0.5
/** It stands in the title, in the lead or beside the sentence: a word elsewhere in the report is of another matter. */
const NAMED = 0.3

/**
 * A report's lead names all that is asked about and ranks first; who did it, where or how many often stands farther on, in a
 * sentence that need not name it all again. Where the best sentence does not state what is asked, the first that does takes its
 * place, if its title, its lead or what stands beside it holds every word of the question, and it is of the same story.
 */
export function statedFartherOn(question: Question, ranking: Ranking, found: Retrieved): Ranking {
  const [lead] = ranking.best
  if (ranking.answers || !lead || question.relation === null) return ranking
  if (!isTerse(question) || !(KINDS.has(question.type) || MEASURED.has(question.type))) return ranking
  // Of a row of years or of weeks, each has such a sentence.
  if (question.years.length > 0 || question.isRecent) return ranking
  const object = objectOf(question)
  const holds = (a: Answer): boolean =>
    (tells(question, a, object) ||
      (givesReasonApart(question, a) && !isAnotherOfKind(question, a.passage))) &&
    (KINDS.has(question.type) ? isOfStory(a, lead) : goesOnAbout(a, lead))
  const told = ranking.best.find(holds)
  if (!told) return ranking
  return ledBy([told, ...ranking.best.filter((a) => a !== told && holds(a))], question, found)
}

/** The ranking with these answers, whose first is in no doubt: it is given where it is sure enough. */
export function ledBy(best: readonly Answer[], question: Question, found: Retrieved): Ranking {
  const confidence = confidenceOf(question, best, found)
  return { best, confidence, doubt: null, answers: confidence.value >= SURE }
}

/** What somebody did, where and why is told of a story by the way; its dates and sums each belong to a thing of their own. */
const KINDS: ReadonlySet<AnswerType> = new Set([
  'person',
  'organisation',
  'thing',
  'place',
  'number',
  'percent',
  'reason',
])

/** Save where the sentence goes on about what the lead tells: "Its next meeting is on 30 March." */
const MEASURED: ReadonlySet<AnswerType> = new Set(['time', 'duration', 'money'])
const GOES_ON = /^(?:it|its|he|his|she|her|they|their|both|the|this|that)\b/i
const goesOnAbout = ({ passage: { article, range } }: Answer, lead: Answer): boolean =>
  article === lead.passage.article && GOES_ON.test(article.text.slice(range.start, range.end))

/** Does the sentence have the question's verb, and beside it what the deed was done to? */
export const holdsDeed = ({ features, passage }: Answer, object: readonly string[]): boolean =>
  features.verb >= VERB && object.every((t) => (passage.met.get(t) ?? 0) >= HERE)

function tells(question: Question, answer: Answer, object: readonly string[]): boolean {
  const { features, passage, short } = answer
  const doubt = doubtOf(question, answer)
  return (
    (doubt === null || doubt === 'thin') &&
    short !== null &&
    features.fit >= OF_KIND &&
    features.stated >= STATED &&
    features.about >= ABOUT &&
    (holdsDeed(answer, object) || isDoerOfIt(question, answer, object)) &&
    question.terms.every((t) => t.weight < 1 || (passage.met.get(t.term) ?? 0) >= NAMED)
  )
}

const OF_IT = /^(?:its|his|her|their|the)\s/i
const DOER = /(?:er|or)s?$/i

/** "The owner, …", "its director, …": a doer of what the title or the lead names. */
function isDoerOfIt({ relation }: Question, { passage }: Answer, object: readonly string[]): boolean {
  const { words, article, range, met } = passage
  return (
    OF_IT.test(article.text.slice(range.start, range.end)) &&
    object.every((t) => (met.get(t) ?? 0) >= NAMED) &&
    words.some((w) => relation!.terms.has(w.term) && DOER.test(article.text.slice(w.start, w.end)))
  )
}

/** A cue that gives a reason wherever it stands; "after" and "over" do only beside the deed. */
const SURE_CUE = /^(?:because|citing|due|owing|thanks|so that|(?:want|need|wish|had)\p{L}*\sto)\b/iu

/** The deed is told in the lead or right before, and the reason in a sentence of its own: "She said that she wanted to …". */
function givesReasonApart(question: Question, { passage, short, features }: Answer): boolean {
  if (question.type !== 'reason' || short === null || question.predicate === null) return false
  const { met, article } = passage
  // "They had hired her for her patience", of why she was fired: it tells a deed of its own, or of another occasion.
  const isOwnDeed = features.verb < VERB && !goesOn(passage) && !speaks(passage, question)
  if (isOwnDeed || isOfAnotherOccasion(question, passage)) return false
  return (
    SURE_CUE.test(article.text.slice(short.start, short.end)) &&
    question.terms.every((t) => t.weight < 1 || (met.get(t.term) ?? 0) >= NAMED)
  )
}

export const isOfStory = (a: Answer, lead: Answer): boolean =>
  isOfOneStory(a.passage.article, lead.passage.article)
