import type { ArticleActor, Mention, Quote } from '../model.ts'
import type { AnalysedText } from './text.ts'

export function findQuotes(
  _doc: AnalysedText,
  _who: { mentions: readonly Mention[]; actors: readonly ArticleActor[] },
): Quote[] {
  return []
}
