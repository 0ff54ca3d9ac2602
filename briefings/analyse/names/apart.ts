import type { NameType } from '../../model.ts'
import type { AnalysedText } from '../text.ts'
import type { TokenSpan } from './spans.ts'

/**
 * "Brandt and Silva", where the article or the lists know both apart, are two names and no firm.
 * `typeOf`: the type of a wording that is known by itself, else null; `isListed`: do the lists know it whole?
 */
export function apart(
  doc: AnalysedText,
  span: TokenSpan,
  typeOf: (wording: string) => NameType | null,
  isListed: (wording: string) => boolean,
): TokenSpan[] {
  if (span.end - span.first < 3 || isListed(wordingOf(doc, span.first, span.end))) return [span]
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (doc.tokens[i]!.lower !== 'and') continue
    const [left, right] = [wordingOf(doc, span.first, i), wordingOf(doc, i + 1, span.end)]
    const [one, other] = [typeOf(left), typeOf(right)]
    if (one && other && left !== right)
      return [
        { first: span.first, end: i, type: one },
        { first: i + 1, end: span.end, type: other },
      ]
  }
  return [span]
}

const wordingOf = (doc: AnalysedText, first: number, end: number): string =>
  doc.tokens
    .slice(first, end)
    .map((t) => t.lower)
    .join(' ')
