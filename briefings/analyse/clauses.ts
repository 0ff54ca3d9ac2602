import { chunkedText, type FullPhrase } from './clauses/chunked-text.ts'
import { clauseAt } from './clauses/clause-at.ts'
import { phraseBefore } from './clauses/phrase-before.ts'
import { phraseFrom } from './clauses/phrase-from.ts'
import type { Phrases } from './phrases.ts'
import type { AnalysedText } from './text.ts'

// How phrases hang together in a clause, as far as order and tags tell. Ranges are token indices, half-open.

export interface Clauses {
  /**
   * The noun phrase that ends just before token `at`, not reaching back beyond `floor`: with the prepositional phrases,
   * appositions and relative clauses between its head and `at` ("Jones, a teacher who left Ohio, | said").
   */
  phraseBefore(at: number, floor: number): FullPhrase | null
  /** The noun phrase that begins at token `at`, with what follows and belongs to it, not beyond `limit`. */
  phraseFrom(at: number, limit: number): FullPhrase | null
  /** Does a clause with a finite verb begin at token `at` ("the tax would rise")? Gives the verb's index, else -1. */
  clauseAt(at: number, limit: number): number
}

export function createClauses(
  doc: AnalysedText,
  phrases: Phrases,
  takesClause: (word: string) => boolean,
): Clauses {
  const text = chunkedText(doc, phrases)
  return {
    phraseBefore: (at, floor) => phraseBefore(text, at, floor, takesClause),
    phraseFrom: (at, limit) => phraseFrom(text, at, limit),
    clauseAt: (at, limit) => clauseAt(text, at, limit),
  }
}
