import type { Answer } from '../ranking/answer-features.ts'
import { givesName, nounNamed } from '../ranking/name-given.ts'
import { putFirst } from '../put-first.ts'
import type { Question } from '../question/question.ts'

/** How far below the best one the sentence may stand that gives the name, in points; and how much of the question one of another report is about. */
const REACH = 3
const ABOUT = 0.5

/** Is nothing but a name asked for, and given neither in the best sentence nor near it: in its report, or in one that is about it too? */
export const isUnnamed = (question: Question, best: readonly Answer[]): boolean =>
  nounNamed(question) !== null && best[0] !== undefined && naming(question, best) === null

/**
 * Asked for nothing but a name, the sentence that gives it goes before one that tells again what is asked about. Unchanged for any other
 * question.
 *
 * @param best best first
 */
export function nameFirst(question: Question, best: readonly Answer[]): readonly Answer[] {
  const told = nounNamed(question) === null ? null : naming(question, best)
  if (!told || told.short?.key === best[0]!.short?.key) return best
  return putFirst(best, told)
}

function naming(question: Question, best: readonly Answer[]): Answer | null {
  const [first] = best
  if (!first) return null
  const given = best.filter((a) => a.score >= first.score - REACH && givesName(question, a))
  const isOfIt = ({ passage: { article, about } }: Answer): boolean =>
    article === first.passage.article || about >= ABOUT
  return given.find((a) => a.short?.key === first.short?.key) ?? given.find(isOfIt) ?? null
}
