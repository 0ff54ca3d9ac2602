import { HERE, type Passage } from '../ranking/passages.ts'
import type { Question } from '../question/question.ts'

/** For whom something was done: "who scored for Dunmore". */
const FOR_SIDE = /^\W*who\b.*\b(?:scored?|played?|won|signed|netted|equalised)\s(?:\S+\s){0,3}?for\s\S/i

/** Asked who scored for one side, told who did in a sentence that names another and not that one. */
export function isForAnotherSide({ asking, terms }: Question, { article, index, met }: Passage): boolean {
  const names = terms.filter((t) => t.isName)
  if (!FOR_SIDE.test(asking) || !names.length) return false
  if (names.some((t) => (met.get(t.term) ?? 0) >= HERE)) return false
  return article.facts.mentions.some((m) => m.sentence === index && m.type === 'ORG')
}
