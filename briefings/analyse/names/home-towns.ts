import type { AnalysedText } from '../text.ts'
import { isCapitals } from './case.ts'
import { bitsOf, FIRST_NAME, type Gazetteer, ORG_HEAD, ORG_SUFFIX, TEAM } from './gazetteer.ts'
import type { TokenSpan } from './spans.ts'

/** Whoever is told of by these is from a place; officials, experts and players may be from a firm or a club. */
const SOMEBODY =
  /^(?:(?:.*-)?old|man|men|woman|women|boy|girl|teenagers?|couple|pensioners?|mother|father|farmers?|famil(?:y|ies)|tourists?|refugees?|migrants?|native)$/
const ORGANISED = ORG_HEAD | ORG_SUFFIX | TEAM

/** "The 24-year-old from Lower Ebbing", "a man, 34, from Dunmore": a village that no list knows is no person, and no firm. */
export function asHomeTown({ tokens }: AnalysedText, span: TokenSpan, gazetteer: Gazetteer): TokenSpan {
  const { first, end, type } = span
  if (type === 'LOC' || tokens[first - 1]?.lower !== 'from') return span
  const isAged =
    tokens[first - 2]?.text === ',' &&
    /^\d{1,2}$/.test(tokens[first - 3]?.text ?? '') &&
    tokens[first - 4]?.text === ','
  if (!isAged && !SOMEBODY.test(tokens[first - 2]?.lower ?? '')) return span
  const bits = (at: number): number => bitsOf(gazetteer, tokens[at]!.lower)
  if (isCapitals(tokens[first]!.text) || bits(first) & FIRST_NAME || bits(end - 1) & ORGANISED) return span
  return { first, end, type: 'LOC' }
}
