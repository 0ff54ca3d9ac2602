import type { ArticleActor, Mention } from '../model.ts'
import type { NameSpan } from './names.ts'
import type { AnalysedText } from './text.ts'

export function groupActors(
  _doc: AnalysedText,
  _names: readonly NameSpan[],
): { mentions: Mention[]; actors: ArticleActor[] } {
  return { mentions: [], actors: [] }
}
