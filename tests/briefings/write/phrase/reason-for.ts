import { checkPhrase } from '../../../../briefings/write/phrase/check.ts'
import { meanings } from '../../../shipped-meanings.ts'

/** Why a sentence is refused beside spans of articles of these days; null where it passes. */
export const reasonOn = (published: readonly string[], text: string, ...spans: string[]): string | null => {
  const verdict = checkPhrase({ text, claim: spans.join(' '), spans, published, language: 'en' }, meanings)
  return verdict.passed ? null : verdict.reason
}

export const reasonFor = (text: string, ...spans: string[]): string | null => reasonOn([], text, ...spans)
