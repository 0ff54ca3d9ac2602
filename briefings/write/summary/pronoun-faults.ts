import type { Token } from '../../analyse/text.ts'
import type { Mention } from '../../model.ts'
import { isBound, kindOfPronoun } from './bound.ts'
import { impersonal } from './impersonal.ts'

const SPEECH =
  /^(?:said|says|say|added|adds|told|wrote|writes|tweeted|explained|insisted|warned|claimed|claims|asked|admitted|continued|concluded|noted|recalled|argued|joked)$/

/** "Hopes so", "did so". */
const HELD =
  /^(?:hop(?:e[sd]?|ing)|think(?:s|ing)?|thought|sa(?:y|ys|id)|do(?:es|ing|ne)?|did|believed?|believes)$/

/** Tokens after a colon that say what "this is". */
const SAID = 6

const HELD_THAT =
  /^(?:suggests?|suggested|sa(?:y|ys|id)|thinks?|thought|believes?|shows?|hopes?|know|knew|knows|guess|suppose)$/

/** As in `Fault`. */
export type PronounFault = 'pronoun' | 'it' | 'possessive'

/** What a pronoun at `k` leaves open for whoever reads the sentence alone; null where it says itself whom or what it means. */
export function pronounFault(
  tokens: readonly Token[],
  k: number,
  mentions: readonly Mention[],
  quoted: readonly boolean[],
): PronounFault | null {
  const { lower } = tokens[k]!
  if (/^(?:this|that|these|those|such)$/.test(lower)) {
    const next = tokens[k + 1]
    const stands = next?.pos === 'AUX' || next?.pos === 'VERB' || lower === 'such'
    // "Figures suggest that’s the case": "that" before a verb of its own opens no clause.
    if (lower === 'that' && next?.pos === 'AUX' && HELD_THAT.test(tokens[k - 1]?.lower ?? ''))
      return 'pronoun'
    // "They find this very hard.", but not "this very hard winter"
    if (lower === 'this' && k > 0 && /^(?:VERB|ADP)$/.test(tokens[k - 1]!.pos) && standsAlone(tokens, k))
      return 'it'
    // "This, the board says, makes it official."
    if (k === 0 && next?.text === ',' && lower !== 'such') return 'pronoun'
    // "Millers scoff at that.", "worse than that: the flood"
    if (/^th[ai][ts]$/.test(lower) && /^[.:;!]$/.test(next?.text ?? '') && k > 0) return 'it'
    const before = tokens[k - 1]?.pos
    // "asked whether that would help"
    if (lower === 'that' && /^(?:whether|if)$/.test(tokens[k - 1]?.lower ?? '') && stands) return 'pronoun'
    // "This is the moment a gull took the bread", "For bakers, this is the season to rest" tell of the moment.
    if (lower === 'this' && tokens.slice(k + 2, k + 6).some((t) => /^(?:moment|season)$/.test(t.lower))) return null // prettier-ignore
    const clause = lower === 'that' && k > 0 && before !== 'ADP' && !(before === 'ADV' && next?.pos === 'AUX')
    // What the sentence before has just told.
    if (k > 2 && stands && !clause && lower !== 'such' && isAfterOpening(tokens, k)) return 'it'
    // "Such is the new ferry: it has …"
    const said = tokens.findIndex((t) => t.text === ':')
    if (k === 0 && /^(?:is|was)$/.test(next?.lower ?? '') && said > 0 && tokens.length - said > SAID)
      return null
    return k <= 2 && stands && !clause ? (links(next, tokens[k + 2]) ? 'it' : 'pronoun') : null
  }
  // "One would hope so, since …": what, stands in the sentence before.
  if (lower === 'so' && HELD.test(tokens[k - 1]?.lower ?? '') && /^[,.;]$/.test(tokens[k + 1]?.text ?? ''))
    return 'pronoun'
  if (!kindOfPronoun(lower) || isStyled(tokens, k)) return null
  if (lower === 'it' && impersonal(tokens, k)) return null
  if (
    /^(?:he|she|they|it)$/.test(lower) && speaks(tokens, k)
      ? names(tokens, k, mentions, quoted)
      : isBound(tokens, k, mentions, quoted)
  )
    return null
  if (/^(?:his|its|their)$/.test(lower) || (lower === 'her' && owns(tokens, k))) return 'possessive' // prettier-ignore
  return lower === 'it' && links(tokens[k + 1]) ? 'it' : 'pronoun'
}

/** "this to the board", "this.", "this particularly hard to do"; not "this early in May", "this very hard winter". */
function standsAlone(tokens: readonly Token[], k: number): boolean {
  const manner = /ly$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 2]?.pos === 'ADJ'
  const next = tokens[manner ? k + 3 : k + 1]
  return /^(?:ADP|SCONJ|PUNCT|CCONJ|PART)$/.test(next?.pos ?? '') || (manner && next?.pos === 'ADV')
}

/** "Her Majesty", "Their Royal Highnesses". */
const isStyled = (tokens: readonly Token[], k: number): boolean =>
  tokens
    .slice(k + 1, k + 4)
    .some((t) => /^(?:Majest|Highness|Excellenc|Holiness|Eminence|Grace$)/.test(t.text)) &&
  /^\p{Lu}/u.test(tokens[k + 1]!.text)

/** "Of all the ports, this was the safest": what comes before has no verb of its own. */
const isAfterOpening = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.text === ',' && tokens.slice(0, k).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')

/** "Her mill", "her resting place"; "brought her back" has it as an object. */
const owns = (tokens: readonly Token[], k: number): boolean => {
  const [next, then] = [tokens[k + 1], tokens[k + 2]]
  if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next?.pos ?? '')) return true
  return next?.pos === 'VERB' && /(?:ing|ed)$/.test(next.lower) && then?.pos === 'NOUN'
}

/** "…, it said", but not "those who found it said": whoever speaks must be told by name or as somebody, not just any noun. */
const speaks = (tokens: readonly Token[], k: number): boolean =>
  SPEECH.test(tokens[k + 1]?.lower ?? '') && !/^(?:VERB|ADP)$/.test(tokens[k - 1]?.pos ?? '')

function names(
  tokens: readonly Token[],
  k: number,
  mentions: readonly Mention[],
  quoted: readonly boolean[],
): boolean {
  const at = tokens[k]!.start
  if (kindOfPronoun(tokens[k]!.lower) === 'person') return isBound(tokens, k, mentions, quoted)
  if (mentions.some((m) => m.end <= at && m.type === 'ORG')) return true
  // "Scientists have revived a virus, they say": the subject speaks.
  const verb = tokens.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const subject = tokens.slice(0, Math.max(0, verb))
  return (
    tokens[k]!.lower === 'they' &&
    verb < k &&
    subject.some((t) => /^(?:NOUN|PROPN)$/.test(t.pos) && /[^s]s$/.test(t.lower)) &&
    !subject.some((t) => t.pos === 'ADP' || t.pos === 'SCONJ')
  )
}

/** "It comes after …", "This follows …", "That is why …" tell of the report's own event, which stands before. */
const links = (next: Token | undefined, then?: Token): boolean =>
  /^(?:why|because|when|where|how)$/.test(then?.lower ?? '') ||
  /^(?:comes|came|follows|followed|means|meant|marks|marked)$/.test(next?.lower ?? '')
