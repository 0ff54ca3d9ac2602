import { MEASURED, NAMED, PLACED, type AnswerType } from '../question/answer-type.ts'
import { isEmptyWord } from '../question/empty-words.ts'
import { isLightForm, type Question, type QuestionTerm } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { confidenceOf } from '../ranking/confidence.ts'
import { HERE } from '../ranking/passages.ts'
import type { Ranking } from '../ranking/rank.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { holdsLike } from '../ranking/likeness.ts'
import type { ReadWords } from '../ranking/read-words.ts'
import { termsWithin } from '../ranking/terms-held.ts'
import { doubtOf, SURELY } from './doubt.ts'
import { headOf } from './head-of-report.ts'

const OF_KIND = 0.8
/** Somebody whom no name tells, and who surely did it. */
const UNNAMED = 0.6
/** Kinds with a bare answer: of any other a sentence of the story may say anything. */
const hasBareAnswer = (type: AnswerType): boolean =>
  PLACED.has(type) || MEASURED.has(type) || type === 'reason'
/** "They were not insured", "In May the firm took …": a subject that stands for somebody told of before. */
const GOES_ON = /^(?:[^,;]{0,40},?\s)?(?:he|she|it|they|its|his|her|their|the\s\p{Ll}+)\s/iu

/** Sure enough that the report is of what is asked about. */
const LEAST = 0.25

/**
 * Within the one story that a question is about, its title and lead say what all of it is about; a sentence farther on says of that what is
 * asked, and need not name it again (what a report is about is given, what it says of it is new: Halliday 1967). The answers of such sentences
 * alone, which have the very deed that is asked about, or else some word of the question that is no name, an answer of the kind asked for in
 * its part, and in the title or the lead all the rest.
 */
export function toldOfTopic(
  question: Question,
  ranking: Ranking,
  found: Retrieved,
  readWords: ReadWords,
): Ranking {
  const best = ranking.best.filter(
    (a) => isToldOfTopic(question, a, readWords) && confidenceOf(question, [a], found).value >= LEAST,
  )
  return { ...ranking, best, answers: best.length > 0, doubt: null }
}

function isToldOfTopic(question: Question, answer: Answer, readWords: ReadWords): boolean {
  const { type, terms, predicate, relation } = question
  const { short, passage } = answer
  if (!hasBareAnswer(type) || short === null) return false
  // "Those two fires, same person?" says of nobody what they did.
  if (NAMED.has(type) && relation === null) return false
  if (short.fit < (NAMED.has(type) && answer.features.stated >= SURELY ? UNNAMED : OF_KIND)) return false
  const doubt = doubtOf(question, answer)
  if (doubt !== null && doubt !== 'thin') return false
  const given = termsWithin(headOf(passage.article), readWords)
  const isHere = ({ term }: QuestionTerm): boolean => (passage.met.get(term) ?? 0) >= HERE
  const asked = terms.filter((t) => t.weight >= 1 && !isLightForm(t.form) && !isEmptyWord(t.form))
  if (!asked.every((t) => isHere(t) || holdsLike(given, t.term))) return false
  // Of those asked about it speaks by name or goes on; who did it is told of them by name alone.
  const goesOn =
    !NAMED.has(type) && GOES_ON.test(passage.article.text.slice(passage.range.start, passage.range.end))
  if (!goesOn && !terms.every((t) => !t.isName || isHere(t))) return false
  const deed = asked.find((t) => t.term === predicate)
  return deed ? passage.met.get(deed.term) === 1 : asked.some((t) => !t.isName && isHere(t))
}
