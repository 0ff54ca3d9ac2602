import type { ArticleEvent, Facts } from '../model.ts'
import type { AnalysedText } from './text.ts'

export function findEvents(_doc: AnalysedText, _facts: Omit<Facts, 'events' | 'summary'>): ArticleEvent[] {
  return []
}
