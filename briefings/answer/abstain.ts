import type { AskResult } from '../results.ts'
import { lookedAt } from './looked.ts'
import type { Question } from './question.ts'
import type { Ranking } from './rank.ts'
import type { Retrieved } from './retrieve.ts'

/** Says what was looked at and what is not in it. Never guesses. */
export function abstention(_question: Question, found: Retrieved, _ranking: Ranking): AskResult {
  const looked = lookedAt(found.articles)
  return { abstained: true, answer: `I looked at ${looked.articles} articles and found no answer.`, short: null, claims: [], looked }
}
