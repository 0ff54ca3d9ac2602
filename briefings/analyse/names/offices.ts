import type { AnalysedText } from '../text.ts'
import { bitsOf, FIRST_NAME, type Gazetteer } from './gazetteer.ts'
import type { TokenSpan } from './spans.ts'

/** What only a country, a region or a town has. A person may have a government, an army or a prime minister of their own. */
const OF_A_PLACE =
  /^(?:president|premier|king|queen|mayor|governor|parliament|capital|constitution|electorate|airspace|coast|coastline)$/
/** Before it: "new", "deputy", "largest". */
const MOST_BETWEEN = 2

/** "Veldania's president": a country that no list knows is no person. One whose full name the article has is. */
export function asOwnerOfOffice(
  { tokens }: AnalysedText,
  span: TokenSpan,
  spans: readonly TokenSpan[],
  gazetteer: Gazetteer,
): TokenSpan {
  const { first, end, type } = span
  if (type !== 'PER' || end - first !== 1 || !/^['’]s$/.test(tokens[end]?.lower ?? '')) return span
  let head = end + 1
  while (head <= end + MOST_BETWEEN && tokens[head]?.pos === 'ADJ') head++
  const name = tokens[first]!.lower
  if (!OF_A_PLACE.test(tokens[head]?.lower ?? '') || bitsOf(gazetteer, name) & FIRST_NAME) return span
  const isSurname = spans.some(
    (s) => s.type === 'PER' && s.end - s.first > 1 && tokens[s.end - 1]!.lower === name,
  )
  return isSurname ? span : { first, end, type: 'LOC' }
}
