import { holdsName, type Passage } from '../ranking/passages.ts'
import type { Question } from '../question/question.ts'

/** For whom something was done: "who scored for Dunmore". */
const FOR_SIDE = /^\W*who\b.*\b(?:scored?|played?|won|signed|netted|equalised)\s(?:\S+\s){0,3}?for\s\S/i

/** Asked who scored for one side, told who did in a sentence that names another and not that one. */
export function isForAnotherSide(question: Question, passage: Passage): boolean {
  const { article, index } = passage
  if (!FOR_SIDE.test(question.asking) || !question.terms.some((t) => t.isName)) return false
  if (holdsName(question, passage)) return false
  return article.facts.mentions.some((m) => m.sentence === index && m.type === 'ORG')
}
