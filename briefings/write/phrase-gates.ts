import type { PhraseToCheck } from './phrase-check.ts'
import { verify } from './verify.ts'

/** What the sentence says beyond its spans. */
export function unsupported({ text, spans }: PhraseToCheck): string | null {
  return verify(text, spans.join('\n')).supported ? null : 'it does not follow from the spans that it cites'
}
