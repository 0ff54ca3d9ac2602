import { termsOf } from '../../read/terms.ts'
import type { Question } from '../question/question.ts'
import { HERE, type Passage } from '../ranking/passages.ts'

/** "What did she say at the wedding?", "… after winning?": where or when it was said. */
const ASKED =
  /\b(?:say|said|tell|told|announce|announced|promise|promised)\s(?:.*\s)?(at|after|during|in|before)\s(.+)$/isu
/** "After a stop in Brell", "in an interview", "Holm begins the book": the occasion that a sentence tells. */
const TOLD =
  /\b(after|at|during|before|in|begins?|wrote)\s(?:(?:an?|the|his|her|their|its)\s)(?:[\p{L}'’-]+\s){0,3}?(?:interview|book|memoir|speech|stop|rally|conference|briefing|hearing|episode|podcast|documentary|letter|e-?mail|newsletter|debate|visit|meeting|ceremony|match|game|race|trial)\b/giu

/**
 * Was it said at another occasion than is asked about? What somebody said after a stop on the way is not what they said after winning,
 * and what they wrote in a book is not what they said at a wedding, though the report's title tells of that.
 */
export function isAtAnotherOccasion({ asking, terms }: Question, { met, article, range }: Passage): boolean {
  const asked = ASKED.exec(asking)
  if (!asked) return false
  const own = termsOf(asked[2]!)
  const told = [...article.text.slice(range.start, range.end).matchAll(TOLD)]
  // What follows after something may well be told in an interview.
  const isAfter = /^(?:after|before)$/i.test(asked[1]!)
  return told.some(
    (m) =>
      (!isAfter || m[1]!.toLowerCase() === asked[1]!.toLowerCase()) &&
      !termsOf(m[0]).some((t) => own.includes(t)) &&
      !(isAfter ? false : terms.some((t) => own.includes(t.term) && (met.get(t.term) ?? 0) >= HERE)),
  )
}
