import { FIGURES } from '../question/answer-type.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from './answer-features.ts'
import { doubtOf } from '../evidence/doubt.ts'

/** "How big is the fire?", "how many cases are there?", "what is the rate now?": what grows or falls from report to report. */
const PRESENT = /^\W*(?:how|what)\b.*\b(?:is|are|now|currently|so far)\b/i
/** A sentence has to hold as much of the question as the best one. */
const AS_MUCH = 0.95

/**
 * Of sentences that tell alike how much or how many there are, that of the newest report first: a fire of 500 acres last week is one of
 * 4,000 today. Unchanged where another than the figure of now is asked for.
 *
 * @param best the answers that come near the best one
 */
export function newestFigure(question: Question, best: readonly Answer[], reach: number): readonly Answer[] {
  const [first] = best
  if (!first || !FIGURES.has(question.type) || !PRESENT.test(question.asking) || question.years.length > 0)
    return best
  const day = (a: Answer): string => a.passage.article.published?.slice(0, 10) ?? ''
  const holds = (a: Answer): number => (question.head === null ? 0 : (a.passage.met.get(question.head) ?? 0))
  const newest = best
    .filter(
      (a) =>
        a.score >= first.score - reach &&
        a.short !== null &&
        a.features.fit >= first.features.fit &&
        holds(a) >= holds(first) &&
        a.features.inside >= AS_MUCH * first.features.inside &&
        doubtOf(question, a) === null,
    )
    .reduce((a, b) => (day(b) > day(a) ? b : a), first)
  return newest === first ? best : [newest, ...best.filter((a) => a !== newest)]
}
