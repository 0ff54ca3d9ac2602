import type { TimeExpression } from '../model.ts'
import type { AnalysedText } from './text.ts'

export function findTimes(_doc: AnalysedText): TimeExpression[] {
  return []
}
