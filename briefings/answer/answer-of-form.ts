import type { AskResult } from '../results.ts'
import { abstention } from './abstain.ts'
import { aheadOf } from './kinds/ahead.ts'
import { comparisonOf } from './kinds/comparison.ts'
import { courseAnswer, isOfNoReport } from './kinds/course-answer.ts'
import { everBefore } from './kinds/ever-before.ts'
import { excludedFrom } from './kinds/excluded.ts'
import { asksKinship, kinshipOf } from './kinds/kinship.ts'
import type { Question } from './question/question.ts'
import { responseTo } from './kinds/response.ts'
import type { Retrieved } from './ranking/retrieve.ts'
import { successionAnswer } from './kinds/succession.ts'
import { whereStands } from './kinds/where-stands.ts'
import { whoSaid } from './kinds/who-said.ts'
import type { ReadWords } from './ranking/read-words.ts'

/** The answer to a question of a form that is read from what was found without ranking it; null for any other. */
export function answerOfForm(question: Question, found: Retrieved, readWords: ReadWords): AskResult | null {
  const { asking } = question
  const read =
    courseAnswer(question, found) ??
    successionAnswer(question, found) ??
    excludedFrom(question, found, readWords) ??
    kinshipOf(asking, found) ??
    whoSaid(asking, found) ??
    responseTo(asking, found, readWords) ??
    comparisonOf(asking, found, readWords) ??
    whereStands(question, found) ??
    everBefore(question, found, readWords)
  if (read) return read
  if (asksKinship(asking) || isOfNoReport(question, found)) return abstention(question, found, readWords)
  return aheadOf(question, found, readWords)
}
