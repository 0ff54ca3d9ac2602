import type { Token } from '../text.ts'
import type { TokenSpan } from './spans.ts'

/** Last words of firms' names, whatever stands before: a works, a line, a yard are no places where somebody lives. */
const HEADS =
  /^(?:\p{Lu}\p{Ll}*works|Lines|Foods|Motors|Metals|Chemicals|Textiles|Logistics|Shipping|Utilities|Industries|Airways|Railways|Breweries|Shipyards|Holdings|Quays|Ferries|Savings)$/u
/** "The operator, Orm Quays," and "Orm Lines, the city's bus company,": what it is stands beside its name. */
const BODY =
  /^(?:company|firm|airline|operator|builder|maker|manufacturer|insurer|bank|retailer|carrier|brewery|utility|publisher|union|agency)$/

/**
 * Names of several words that were taken for places or people, and whose last word or apposition says that they are bodies: such in all
 * places where the article has them. A town that lends its name stays one: this comes after the names of an article have been made to agree.
 */
export function namedAsBodies(tokens: readonly Token[], spans: readonly TokenSpan[]): TokenSpan[] {
  const key = ({ first, end }: TokenSpan): string =>
    tokens
      .slice(first, end)
      .map((t) => t.lower)
      .join(' ')
  const bodies = new Set(spans.filter((s) => isBody(tokens, s)).map(key))
  if (bodies.size === 0) return [...spans]
  return spans.map((s) => (bodies.has(key(s)) ? { ...s, type: 'ORG' } : s))
}

function isBody(tokens: readonly Token[], { first, end, type }: TokenSpan): boolean {
  if (type === 'ORG' || type === 'MISC' || end - first < 2) return false
  if (HEADS.test(tokens[end - 1]!.text)) return true
  const word = (k: number): string => tokens[k]?.lower ?? ''
  if (word(first - 1) === ',' && BODY.test(word(first - 2)) && /^(?:the|its)$/.test(word(first - 3)))
    return true
  if (word(end) !== ',' || !/^(?:the|an?)$/.test(word(end + 1))) return false
  const close = tokens.findIndex((t, k) => k > end + 1 && k < end + 8 && t.text === ',')
  return close > 0 && BODY.test(word(close - 1))
}
