import type { Token } from '../../analyse/text.ts'

/** "It's time to", "it has been a long time". */
const TIME_IT_IS =
  /^(?:is|was|has|will|['’]s) (?:been |be )?(?:(?:an?|about|almost|\p{N}+|two|three|four|five|six|seven|eight|nine|ten|nearly|high|long|\p{L}+ly) ){0,3}(?:time|years?|months?|weeks?|days?)\b/u

/** "It is clear that", "it takes years to", "it emerged that": nobody and nothing is meant. */
export function impersonal(tokens: readonly Token[], k: number): boolean {
  if (tokens[k - 1]?.lower === 'when' && tokens[k + 1]?.lower === 'comes') return true
  const adverb = tokens[k + 1]?.pos === 'ADV' ? 1 : 0
  const next = tokens[k + 1 + adverb]?.lower ?? ''
  if (/^(?:cost|costs|emerged|appears|appeared|seems|seemed|turned|rained|snowed|took|takes)$/.test(next))
    return true
  if (!/^(?:is|was|has|will|would|'s|’s)$/.test(next)) return false
  if (TIME_IT_IS.test(tokens.slice(k + 1, k + 8).map((t) => t.lower).join(' '))) return true // prettier-ignore
  // "It was not quite eight a.m."
  if (tokens.slice(k + 2, k + 7).some((t) => /^(?:[ap]\.?m\.?|o['’]clock|midnight|noon|dawn)$/.test(t.lower)))
    return true
  // "It has not yet been officially confirmed that"
  let after = k + 2
  while (/^(?:be|been|not|n['’]t)$/.test(tokens[after]?.lower ?? '') || (tokens[after]?.pos === 'ADV' && tokens[after + 1]?.lower === 'been') || (after > k + 2 && /ly$/.test(tokens[after]?.lower ?? ''))) after++ // prettier-ignore
  const then = tokens.slice(after, after + 5)
  // "It is thought that", but not "It is a take on how".
  const told = then.findIndex((t) => /^(?:that|who|how|whether|if|when)$/.test(t.lower))
  if (told > 0 && then[told - 1]!.pos !== 'ADP' && /ADJ|VERB|ADV|AUX|NOUN|DET/.test(then[0]!.pos)) return true
  // "It is hard to say", but "It was sent to the board", "It is the first clinic to offer".
  if (then[0]?.pos === 'ADJ' && /^(?:to|for)$/.test(then[1]?.lower ?? '')) return true
  return /^(?:believed|understood|thought|hoped|claimed|reported|alleged|confirmed)$/.test(
    then[0]?.lower ?? '',
  )
}
