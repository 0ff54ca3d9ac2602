import type { Claim } from '../model.ts'
import type { ArticleWithFacts } from '../ports.ts'
import { claimFrom } from './claim.ts'
import { dateNotes } from './date-notes.ts'
import { toldRange } from './told-range.ts'

/**
 * A sentence of an article as a claim that is read away from it: as it stands, with the whole of a quotation that it is a part of
 * (`toldRange`), but for bare dates, which are worked out in brackets ("on Monday [1 April]"; docs/adr/026-bare-dates.md).
 *
 * @param naming the sentence that names whom it speaks of as "he" or "the firm", which is cited besides
 */
export function claimOfSentence(article: ArticleWithFacts, index: number, naming?: number): Claim {
  const { text, facts } = article
  const range = toldRange(article, index)
  const within = [...facts.sentences.entries()].filter(
    ([, s]) => s.start >= range.start && s.end <= range.end,
  )
  let wording = ''
  let at = range.start
  for (const note of within.flatMap(([i]) => dateNotes(article, i, facts))) {
    wording += `${text.slice(at, note.at)} ${note.text}`
    at = note.at
  }
  const named = naming === undefined ? undefined : facts.sentences[naming]
  const beside =
    named === undefined || (named.start < range.end && range.start < named.end)
      ? []
      : [{ article, range: named }]
  return claimFrom([{ article, range }, ...beside], wording + text.slice(at, range.end))
}
