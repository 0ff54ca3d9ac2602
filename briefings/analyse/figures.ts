import type { Figure, Mention, Quote, TimeExpression } from '../model.ts'
import type { AnalysedText } from './text.ts'

export function findFigures(
  _doc: AnalysedText,
  _context: { mentions: readonly Mention[]; times: readonly TimeExpression[]; quotes: readonly Quote[] },
): Figure[] {
  return []
}
