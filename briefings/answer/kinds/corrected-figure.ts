import type { ArticleWithFacts } from '../../ports.ts'
import type { AskResult } from '../../results.ts'
import { claimOfSentence } from '../../write/sentence-claim.ts'
import { asksEarlier, correctedIn, digitsOf } from '../evidence/superseded.ts'
import { isOfOneStory } from '../of-one-story.ts'
import { publishedAt } from '../published-at.ts'
import { holdsLike } from '../ranking/likeness.ts'
import { termsOfArticle } from '../ranking/terms-of-article.ts'
import type { Question } from '../question/question.ts'

/**
 * An answer that is a figure which a report of the same story, or for a score of the same matter, of that day or later, puts right: the figure that holds, and both sentences.
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
    .filter(
      (a) =>
        (isOfOneStory(a, own) || (isScore(value) && holdsMost(a, question))) &&
        publishedAt(a) >= publishedAt(own),
    )
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

/** Two numbers that are both the same are hardly those of another vote. */
const isScore = (value: string): boolean => value.includes('-')

/** Share of the question's words that a report of another story has to hold. */
const MOST = 0.6
function holdsMost(article: ArticleWithFacts, { terms }: Question): boolean {
  const held = termsOfArticle(article)
  const asked = terms.filter((t) => t.weight >= 1)
  const found = asked.filter((t) => holdsLike(held, t.term))
  return found.length >= 2 && found.length >= MOST * asked.length
}

/** "30,000 homes", put right to 34,000: "34,000 homes". */
const withUnit = (figure: string, old: string): string => {
  if (isScore(digitsOf(old))) return figure
  const unit = /\d[\d,.]*(?:\s(?:hundred|thousand|million|billion|trillion))?(\s.*)$/su.exec(old)?.[1] ?? ''
  return `${figure}${unit}`
}
