import type { Answer } from '../ranking/answer-features.ts'
import type { Question } from '../question/question.ts'
import type { Ranking } from '../ranking/rank.ts'
import type { Retrieved } from '../ranking/retrieve.ts'
import { isOfStory, ledBy } from '../evidence/stated-farther-on.ts'

/** "Who died in the blast?", "who was killed?", "who were the victims?" */
const ASKED = /^\W*who(?:m)?\s(?:.*\s)?(?:died|killed|dead|victims?|dies|drowned|perished)\b/i
/** "The dead man was named as …", "the victims, identified by police as …". */
const NAMES =
  /\b(?:dead|victims?|killed|died|deceased|bod(?:y|ies))\b.{0,60}\b(?:named|identified)\b.{0,40}\bas\s|\b(?:named|identified)\b.{0,40}\b(?:dead|victims?|deceased|those killed)\b.{0,20}\bas\s/isu

/**
 * Asked who died, the report's first sentence has "a man", and a later one the name: the sentence that names the dead of that very
 * story comes first, and "a man was killed" after it. Unchanged where nobody is named.
 */
export function withDeadNamed(question: Question, ranking: Ranking, found: Retrieved): Ranking {
  const [lead] = ranking.best
  if (!lead || question.type !== 'person' || !ASKED.test(question.asking)) return ranking
  const named = ranking.best.find((a) => isNamed(a) && isOfStory(a, lead))
  if (!named || named === lead) return ranking
  return ledBy([named, ...ranking.best.filter((a) => a !== named)], question, found)
}

/** It says what the dead are called, and its short answer is a name. */
const isNamed = ({ passage: { article, range }, short }: Answer): boolean =>
  short !== null &&
  NAMES.test(article.text.slice(range.start, range.end)) &&
  article.facts.mentions.some((m) => m.type === 'PER' && m.start === short.start)
