import type { Meanings } from '../meanings.ts'
import type { PhraseToCheck } from './to-check.ts'
import { refusedChange, type Change } from './changes.ts'
import { unfitCharacters } from './characters.ts'
import { falseQuotation } from './quotes.ts'
import { unsupported } from './gates.ts'
import { mistranslated } from './translation.ts'

export type PhraseVerdict =
  | { readonly passed: true }
  | {
      readonly passed: false
      /** For the model, and for the metrics; it quotes nothing of a source. */
      readonly reason: string
      /** Which of the claim's words it is refused for, where that can be told. For the model alone. */
      readonly change: Change | null
    }

/** Characters of all spans together beyond which nothing is compared: the reading of a sentence of several thousand words is quadratic in them. */
const LONGEST = 5_000

/**
 * May a sentence that a language model wrote be told? The gate of the writer: characters, length, quotations, then what the
 * sentence says against its spans and nothing else. Pure; its cost is bounded by the lengths that are checked first; strict, since the core's own claim stands in for it.
 */
export function checkPhrase(phrase: PhraseToCheck, meanings: Meanings | null = null): PhraseVerdict {
  if (phrase.spans.reduce((sum, span) => sum + span.length, 0) > LONGEST)
    return { passed: false, reason: 'its spans are too long to be compared', change: null }
  const own = /^en(?:-|$)/i.test(phrase.language)
  const reasonOf = (text: string): string | null => {
    const one = { ...phrase, text }
    return (
      unfitCharacters(one) ?? falseQuotation(one) ?? (own ? unsupported(one, meanings) : mistranslated(one))
    )
  }
  const reason = reasonOf(phrase.text)
  if (reason === null) return { passed: true }
  const change = own ? refusedChange(phrase.claim, phrase.text, (text) => reasonOf(text) === null) : null
  return { passed: false, reason, change }
}
