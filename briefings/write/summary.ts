import type { AnalysedText } from '../analyse/text.ts'
import type { Facts, SummarySentence } from '../model.ts'

export function summarise(_doc: AnalysedText, _facts: Omit<Facts, 'summary'>): SummarySentence[] {
  return []
}
