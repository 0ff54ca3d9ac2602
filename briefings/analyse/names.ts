import type { NameType, Range } from '../model.ts'
import type { AnalysedText } from './text.ts'

/** A name as the tagger finds it, before it is known whose it is. */
export interface NameSpan extends Range {
  readonly type: NameType
  readonly sentence: number
}

export type NameTagger = (doc: AnalysedText) => NameSpan[]

export function createNameTagger(_model: Uint8Array): NameTagger {
  return () => []
}
