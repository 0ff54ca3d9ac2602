import type { AskResult } from '../../results.ts'
import { compose } from '../compose.ts'
import { isPlanned } from '../evidence/well-founded.ts'
import type { Question } from '../question/question.ts'
import type { Ranking } from '../ranking/rank.ts'

/**
 * "Who led the delegation?", where the reports only say who was expected to: that is told, and that it is no more than a plan. Null
 * where the best sentence tells no plan of just what is asked.
 */
export function onlyPlanned(question: Question, ranking: Ranking): AskResult | null {
  const [first] = ranking.best
  if (!ranking.answers || !first || !isPlanned(question, first)) return null
  return {
    ...compose(question, { ...ranking, best: [first] }),
    short: null,
    note: 'This is what was planned or expected; I found nothing on whether it came to be.',
  }
}
