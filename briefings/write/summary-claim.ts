import type { Claim, Range, SummarySentence } from '../model.ts'
import { claimFrom, type CitedArticle, type Evidence } from './claim.ts'

/** A summary's sentence as a claim that cites every sentence it rests on, those that resolve its pronouns too; null for none. */
export function claimOfSummary(
  article: CitedArticle,
  sentences: readonly Range[],
  summary: SummarySentence,
): Claim | null {
  const evidence = summary.sentences.flatMap((i): Evidence[] => {
    const range = sentences[i]
    return range ? [{ article, range }] : []
  })
  const [first, ...rest] = evidence
  return first ? claimFrom([first, ...rest], summary.text) : null
}
