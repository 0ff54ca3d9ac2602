import { isPast } from '../../analyse/times/tense.ts'
import type { Token } from '../../analyse/text.ts'

/** "Start with the real issues.", "Don't be deceived.": an order, and nobody says whose. */
export const isImperative = (first: Token | undefined, second: Token | undefined): boolean =>
  (first?.lower === 'let' && /^(?:['’]s|us|me)$/.test(second?.lower ?? '')) ||
  (first?.lower === 'do' && /^(?:n['’]t|not)$/.test(second?.lower ?? '')) ||
  (first?.pos === 'VERB' &&
    !/(?:ing|ed|en)$/.test(first.lower) &&
    (!isPast(first.lower) || /^(?:put|set|hit|beat|become)$/.test(first.lower)))

/** "Twelve percent said", "Another was found", "Both were released": the noun they count stands elsewhere. */
export function isElliptic(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (!first || !second) return false
  // "Ada Lind has come up with one.": one of what?
  const end = tokens.findLastIndex((t) => /\p{L}/u.test(t.text))
  if (tokens[end]?.lower === 'one' && tokens[end - 1]?.pos !== 'NUM') return true
  // "If it rains, the answer is no.": to a question that was asked before.
  if (tokens.some((t, k) => t.lower === 'answer' && tokens[k - 1]?.lower === 'the' && /^(?:is|was)$/.test(tokens[k + 1]?.lower ?? ''))) return true // prettier-ignore
  // "“Two,” Ada Lind replied.": to what?
  if (/^["“]|^``$/.test(first.text) && /^(?:replied|answered|responded)$/.test(tokens[end]?.lower ?? '')) return true // prettier-ignore
  // "Is the first to sail.": who?
  if (/^(?:is|are|was|has|does)$/.test(first.lower)) return true
  // "Not from Norland, which …": the verb stands in the sentence before.
  if (/^(?:not|nor|or)$/.test(first.lower) && (second.pos === 'ADP' || second.lower === 'according'))
    return true
  const verb = (t: Token | undefined): boolean => t?.pos === 'VERB' || t?.pos === 'AUX'
  if (/^(?:another|both|others|some|most|many|neither|either|all|few|several|each)$/.test(first.lower))
    return verb(second) || /^(?:another|others)$/.test(first.lower)
  // "Even the mill closed", "In Teal too, …": one more of what stands before.
  if (first.lower === 'even' && !/^(?:if|though|when|as|before|after|so|with|without)$/.test(second.lower))
    return true
  const also = tokens.findIndex((t) => t.lower === 'too')
  if (also > 0 && also < 5 && tokens[also + 1]?.text === ',') return true
  if (first.lower === 'the' && /^(?:two|three|four|pair|other|others)$/.test(second.lower)) return true
  // "The worst, in 1918, killed thousands.": the worst of what?
  if (first.lower === 'the' && /^(?:\p{Ll}+est|worst|best)$/u.test(second.text) && second.pos !== 'NOUN' && (third?.text === ',' || verb(third))) return true // prettier-ignore
  // "The former resigned.", not "The former mayor resigned."
  if (first.lower === 'the' && /^(?:latter|former)$/.test(second.lower) && !/^(?:NOUN|PROPN|ADJ)$/.test(third?.pos ?? '')) return true // prettier-ignore
  return first.pos === 'NUM' && (verb(second) || (/^(?:percent|per|%)$/.test(second.lower) && verb(third)))
}
