import { putFirst } from '../put-first.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../ranking/answer-features.ts'

const IN_ALL = /\b(?:in\sall|altogether|all\stold|in\stotal|overall|a\stotal\sof)\b/i

/** How much of what the best one is about, the whole report counted, the sentence with the total must be. */
const ABOUT = 0.6

/** "How many fell ill in all?": a number that is told as that of all comes first, where its report is about what is asked. */
export function withTotal({ type, typed }: Question, best: readonly Answer[]): readonly Answer[] {
  if (type !== 'number' || !IN_ALL.test(typed)) return best
  const total = best.find(
    ({ short, features, passage: { article, range } }) =>
      short !== null &&
      features.about >= ABOUT * best[0]!.features.about &&
      IN_ALL.test(article.text.slice(range.start, range.end)),
  )
  return total === undefined ? best : putFirst(best, total)
}
