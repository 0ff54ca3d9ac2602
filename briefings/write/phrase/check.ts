import type { Meanings } from '../meanings.ts'
import type { PhraseToCheck } from './to-check.ts'
import { unfitCharacters } from './characters.ts'
import { falseQuotation } from './quotes.ts'
import { unsupported } from './gates.ts'
import { mistranslated } from './translation.ts'

export type PhraseVerdict =
  | { readonly passed: true }
  /** A sentence for the model, and for the metrics; it quotes nothing of a source. */
  | { readonly passed: false; readonly reason: string }

/**
 * May a sentence that a language model wrote be told? The gate of the writer: characters, length, quotations, then what the
 * sentence says against its spans and nothing else. Pure; its cost is bounded by the length that is checked first; strict, since the core's own claim stands in for it.
 */
export function checkPhrase(phrase: PhraseToCheck, meanings: Meanings | null = null): PhraseVerdict {
  const own = /^en(?:-|$)/i.test(phrase.language)
  const reason =
    unfitCharacters(phrase) ??
    falseQuotation(phrase) ??
    (own ? unsupported(phrase, meanings) : mistranslated(phrase))
  return reason === null ? { passed: true } : { passed: false, reason }
}
