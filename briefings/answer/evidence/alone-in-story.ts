import type { AnswerType } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'
import { NEAR } from '../ranking/matching.ts'
import { HERE } from '../ranking/passages.ts'
import type { Ranking } from '../ranking/rank.ts'

/** Kinds of answer that a story has few of, so that one far ahead of every other may be meant though its sentence says little else. */
const FEW: ReadonlySet<AnswerType> = new Set(['time', 'number', 'money', 'percent', 'duration', 'place'])
/** It stands in the sentence, beside it, or in the title or lead of its report. */
const NAMED = 0.35
/** Kinds that every sentence of a story might seem to answer: only one that says nearly all of the question again does. */
const LOOSE: ReadonlySet<AnswerType> = new Set(['clause', 'thing'])
const SAYS_IT = 0.75
const OF_KIND = 0.8
/** "Who" is answered by somebody, not by the prize. */
const A_NAME = 0.5
/** How far ahead of the next answer, in the ranking's score. */
const AHEAD = 1
const LEAST = 0.25

/**
 * Does the best sentence of the one story that a question is about answer it? As elsewhere where nothing is held against it; besides, of
 * kinds that it has few of, where it is far ahead of every other answer and only says little of the question itself.
 */
export function standsInStory(question: Question, { answers, best, doubt, confidence }: Ranking): boolean {
  const [first, ...rest] = best
  // What only speaks of the same settles no yes or no.
  if (!first || question.type === 'yes-no') return false
  const least = answers ? NEAR.article : NAMED
  if (question.terms.some((t) => t.isName && (first.passage.met.get(t.term) ?? 0) < least)) return false
  if (answers && LOOSE.has(question.type)) return first.features.inside >= SAYS_IT
  if (answers) return question.type !== 'person' || first.features.fit >= A_NAME
  if (!first.short || first.short.fit < OF_KIND) return false
  const isThin = FEW.has(question.type) && doubt === 'thin' && saysMoreThanNames(question, first)
  const isTold = doubt === 'unstated' && givesCause(question, first)
  if (!isThin && !isTold) return false
  const rival = rest.find((a) => a.short !== null && a.short.key !== first.short!.key)
  return confidence.value >= LEAST && (!rival || first.score - rival.score >= AHEAD)
}

/** A sentence that only has the names tells anything of them. */
const saysMoreThanNames = ({ terms }: Question, { passage }: Answer): boolean =>
  terms.some((t) => !t.isName && (passage.met.get(t.term) ?? 0) >= HERE)

/** "Set on purpose", beside what burnt: the word "cause" need not stand there, nor the mishap beside whoever it befell. */
const givesCause = ({ type, predicate, terms }: Question, { passage: { met } }: Answer): boolean => {
  const rest = terms.filter((t) => t.term !== predicate && t.weight >= 1)
  return (
    type === 'reason' &&
    /^caus/.test(predicate ?? '') &&
    (rest.some((t) => !t.isName && (met.get(t.term) ?? 0) >= HERE) ||
      rest.every((t) => (met.get(t.term) ?? 0) >= (t.isName ? HERE : NEAR.lead)))
  )
}
