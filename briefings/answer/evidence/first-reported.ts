import { claimOfSentence } from '../../write/sentence-claim.ts'
import type { AskResult } from '../../results.ts'
import { dayInWords } from '../../write/dates-in-words.ts'
import { lookedAt } from '../looked.ts'
import { HERE, type Passage } from '../ranking/passages.ts'
import { isTerse, type Question } from '../question/question.ts'

const ASKED = /^\W*when\s+(?:did|was|were|has|have)\b/i
/** The hot-news perfect (McCawley 1971): whoever says that a dam has burst says that it is news today. */
const HAS = /\b(?:has|have)\s(?:(?:just|now|also|been|finally|today)\s){0,2}$/i

/**
 * "When did the dam burst?", where no report has the day: the day of the first that has it as its news, said to be that. Null where the
 * question is another, or none has.
 */
export function firstReported(question: Question, read: readonly Passage[]): AskResult | null {
  const { asking, predicate, type, terms } = question
  if (type !== 'time' || predicate === null || !ASKED.test(asking) || !isTerse(question)) return null
  const tells = ({ article, range, words, met }: Passage): boolean =>
    !article.duplicateOf &&
    article.published !== null &&
    terms.every((t) => (met.get(t.term) ?? 0) >= HERE) &&
    words.some((w) => w.term === predicate && HAS.test(article.text.slice(range.start, w.start)))
  const [first] = read.filter(tells).sort((a, b) => a.article.published!.localeCompare(b.article.published!))
  const day = first && dayInWords(first.article.published!.slice(0, 10))
  if (!first || !day) return null
  const claim = claimOfSentence(first.article, first.index)
  return {
    abstained: false,
    answer: `The day is not given; it was reported on ${day}: ${claim.text}`,
    short: `reported on ${day}`,
    claims: [claim],
    looked: lookedAt([first.article]),
  }
}
