import type { ArticleWithFacts } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { asksEarlier, correctedIn, digitsOf } from '../evidence/superseded.ts'
import { isOfOneStory } from '../of-one-story.ts'
import { publishedAt } from '../published-at.ts'
import type { Question } from '../question/question.ts'

/**
 * An answer that is a figure which a report of the same story, of that day or later, puts right: the figure that holds, and both sentences.
 * Unchanged where nobody corrects it.
 *
 * @param own the report that the answer's sentence is from
 */
export function withCorrection(
  question: Question,
  told: AskResult,
  own: ArticleWithFacts,
  articles: readonly ArticleWithFacts[],
): AskResult {
  const value = digitsOf(told.short ?? '')
  if (value.length < 2 || asksEarlier(question.asking)) return told
  const later = articles
    .filter((a) => isOfOneStory(a, own) && publishedAt(a) >= publishedAt(own))
    .toSorted((a, b) => publishedAt(b) - publishedAt(a))
  for (const article of later)
    for (const [index, { start, end }] of article.facts.sentences.entries()) {
      const sentence = article.text.slice(start, end)
      const corrected = correctedIn(sentence)
      if (corrected?.old !== value) continue
      const short = withUnit(sentence.slice(corrected.start, corrected.end), told.short!)
      const claim = claimOfSentence(article, index)
      const claims = [claim, ...told.claims.filter((c) => c.text !== claim.text)]
      return { ...told, short, answer: `${short}: ${claim.text}`, claims }
    }
  return told
}

/** "30,000 homes", put right to 34,000: "34,000 homes". */
const withUnit = (figure: string, old: string): string => {
  const unit = /\d[\d,.]*(?:\s(?:hundred|thousand|million|billion|trillion))?(\s.*)$/su.exec(old)?.[1] ?? ''
  return `${figure}${unit}`
}
