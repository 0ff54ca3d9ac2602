import type { Claim } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { claimOf } from './claim.ts'
import { dateNotes } from './date-notes.ts'

/**
 * A sentence of an article as a claim that is read away from it: as it stands, but for bare dates, which are worked out in
 * brackets ("on Monday [1 April]"; docs/adr/026-bare-dates.md).
 */
export function claimOfSentence(article: ArticleWithFacts, index: number): Claim {
  const range = article.facts.sentences[index]!
  let wording = ''
  let at = range.start
  for (const note of dateNotes(article.text, index, article.facts, article.published)) {
    wording += `${article.text.slice(at, note.at)} ${note.text}`
    at = note.at
  }
  return claimOf(article, range, wording + article.text.slice(at, range.end))
}
