import type { Range } from '../../model.ts'
import type { Clauses } from '../clauses.ts'
import type { FullPhrase } from '../clauses/chunked-text.ts'
import type { Phrases } from '../phrases.ts'
import type { AnalysedText } from '../text.ts'
import type { Quotation } from './marks.ts'

/** Somebody's words or thoughts as found, before it is known who that is. All ranges are token indices, half-open. */
export interface Attribution {
  readonly content: Range
  readonly cue: Range | null
  readonly source: FullPhrase | null
  readonly direct: boolean
}

/** What every finder here looks at. */
export interface Reading {
  readonly doc: AnalysedText
  readonly phrases: Phrases
  readonly clauses: Clauses
  readonly quotations: readonly Quotation[]
  /** The quotation that holds a token, or undefined. */
  quotationAt(token: number): Quotation | undefined
}

/** A sentence while it is searched. */
export interface Scene {
  readonly reading: Reading
  /** Is the token somebody's words already? */
  readonly taken: (token: number) => boolean
  readonly sentence: Range
  /** First token of the sentence that belongs to nobody's words yet. */
  readonly free: number
}
