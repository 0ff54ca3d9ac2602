import type { Token } from '../../analyse/text.ts'
import type { Mention, NameType, Quote, Range } from '../../model.ts'
import { isBound, kindOfPronoun } from './bound.ts'
import { definitesOf } from './definites.ts'
import { isElliptic, isImperative } from './elliptic.ts'

const CONNECTIVE = new Set(
  'but and or so yet however meanwhile moreover furthermore also therefore thus still nevertheless nonetheless instead otherwise then besides additionally consequently hence similarly likewise conversely accordingly'.split(
    ' ',
  ),
)
const SPEECH =
  /^(?:said|says|say|added|adds|told|wrote|writes|tweeted|explained|insisted|warned|claimed|claims|asked|admitted|continued|concluded|noted|recalled|argued|joked)$/

/** "Hopes so", "did so". */
const HELD =
  /^(?:hop(?:e[sd]?|ing)|think(?:s|ing)?|thought|sa(?:y|ys|id)|do(?:es|ing|ne)?|did|believed?|believes)$/

/**
 * What keeps a sentence from being understood alone. `it` is a pronoun that links to the report's own event, `then` a time told
 * before, `quoted` one that opens a quotation, `demonstrative` "those doctors", `definite` a thing as if it were known (`noun` says which), `aside` the same within the sentence,
 * `surname` somebody whose full name stands in another one.
 */
export interface Fault {
  readonly kind:
    | 'pronoun' | 'it' | 'quoted' | 'demonstrative' | 'possessive' | 'definite' | 'aside' | 'then' | 'connective' | 'quote' | 'first person' | 'second person' | 'order' | 'there' | 'here' | 'elliptic' | 'surname' // prettier-ignore
  readonly token: number
  readonly noun?: string
  /** The noun is one for a body ("the company") or a place ("the city"): any that was named may be it. */
  readonly by?: NameType
}

/** What keeps a sentence from being understood alone, in order of its kinds and words. */
export function faultsOf(
  tokens: readonly Token[],
  facts: { readonly quotes: readonly Quote[]; readonly mentions: readonly Mention[] },
  range: Range,
  text: string,
): Fault[] {
  const out: Fault[] = []
  if (CONNECTIVE.has(tokens[0]?.lower ?? '')) out.push({ kind: 'connective', token: 0 })
  const quoted = inMarks(tokens)
  tokens.forEach((t, k) => {
    // “They used the stump,” said Ada Lind: whoever they were.
    if (
      quoted[k] &&
      /^["“”]$|^``$/.test(tokens[k - 1]?.text ?? '') &&
      /^(?:it|they|he|she)$/.test(t.lower) &&
      !impersonal(tokens, k)
    )
      out.push({ kind: 'quoted', token: k })
    // “It agrees with that,” said Ada Lind.
    if (quoted[k] && /^th(?:is|at)$/.test(t.lower) && /^[,.;!]$/.test(tokens[k + 1]?.text ?? ''))
      out.push({ kind: 'quoted', token: k })
    if (quoted[k]) return
    if (isAuthor(tokens, k) && !introduces(tokens, k, facts.mentions))
      out.push({ kind: 'first person', token: k })
    if (/^your?$/.test(t.lower)) out.push({ kind: 'second person', token: k })
    if (t.lower === 'there' && isPlace(tokens, k, facts.mentions)) out.push({ kind: 'there', token: k })
    const fault = pronounFault(tokens, k, facts.mentions, quoted)
    if (fault) out.push({ kind: fault, token: k })
  })
  for (const d of definitesOf(tokens, quoted, facts.mentions))
    out.push({
      // "This small town" is where the report is from.
      kind: d.points && d.by === 'LOC' ? 'here' : d.points ? 'demonstrative' : d.opens || d.by ? 'definite' : 'aside', // prettier-ignore
      token: d.token,
      noun: d.noun,
      ...(d.by ? { by: d.by } : {}),
    })
  const lead = tokens.slice(0, 12).map((t) => t.lower).join(' ') // prettier-ignore
  if (/^(?:(?:but|and|even|just|long|shortly) )?(?:since then|after that|before that|at the time|at that|in that|by then|until then|then|that same|on the same|the same day|the following|the next day|later that|earlier that|(?:[\p{L}-]+ )?(?:minutes|hours?|days?|weeks?|months?|years?) (?:later|earlier|before)|there)\b/u.test(lead)) out.push({ kind: 'then', token: 0 }) // prettier-ignore
  // "He was a miller then, too"
  if (tokens.some((t, k) => t.lower === 'then' && !quoted[k] && k > 1 && tokens[k - 1]!.pos !== 'ADP' && /^[,.;]$/.test(tokens[k + 1]?.text ?? ''))) out.push({ kind: 'then', token: 0 }) // prettier-ignore
  tokens.forEach((t, k) => {
    if (t.lower === 'here' && t.pos === 'ADV' && !quoted[k]) out.push({ kind: 'here', token: k })
  })
  const urged = /^(?:perhaps|please|just|now|simply|seriously)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  if (isImperative(tokens[urged], tokens[urged + 1])) out.push({ kind: 'order', token: 0 })
  if (isElliptic(tokens)) out.push({ kind: 'elliptic', token: 0 })
  if (isOpen(text)) out.push({ kind: 'quote', token: 0 })
  if (orphanQuote(text, facts.quotes, range)) out.push({ kind: 'quote', token: 0 })
  return out
}

/** "I" and "we", but no word of a name ("Despicable Me", "Our Town") and no number after one. */
function isAuthor(tokens: readonly Token[], k: number): boolean {
  const { text, lower } = tokens[k]!
  const [before, after] = [tokens[k - 1], tokens[k + 1]]
  if (text === 'I') return before?.pos !== 'PROPN' || /^(?:VERB|AUX)$/.test(after?.pos ?? '')
  if (!/^(?:we|us|our|my|me)$/.test(lower) || text === 'US') return false
  return text === lower || ![before, after].some((t) => /^\p{Lu}/u.test(t?.text ?? ''))
}

/** "My friend Ada Lind, who has died": whose friend is of no account, since who it was is told. */
const introduces = (tokens: readonly Token[], k: number, mentions: readonly Mention[]): boolean =>
  k === 0 &&
  tokens[0]!.lower === 'my' &&
  mentions.some((m) => m.type === 'PER' && (m.start === tokens[2]?.start || m.start === tokens[3]?.start))

/** A quotation or a bracket of which the other end stands in another sentence. */
const isOpen = (text: string): boolean =>
  (text.match(/["“”]/g) ?? []).length % 2 === 1 ||
  text.split('(').length !== text.split(')').length ||
  (/[.,!?]['’]$/.test(text) && !/(?:^|[\s(])['‘`]/.test(text))

/** For each token, does it stand in double quotation marks? */
function inMarks(tokens: readonly Token[]): boolean[] {
  let inside = false
  return tokens.map((t) => {
    const mark = /^["“”]$/.test(t.text) || t.text === '``' || t.text === "''"
    if (mark) inside = t.text === '“' || t.text === '``' ? true : t.text === '”' ? false : !inside
    return inside || mark
  })
}

function pronounFault(
  tokens: readonly Token[],
  k: number,
  mentions: readonly Mention[],
  quoted: readonly boolean[],
): Fault['kind'] | null {
  const { lower } = tokens[k]!
  if (/^(?:this|that|these|those|such)$/.test(lower)) {
    const next = tokens[k + 1]
    const stands = next?.pos === 'AUX' || next?.pos === 'VERB' || lower === 'such'
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

/** "made there", "prices there are", where no place was told of before; not "there were three". */
function isPlace(tokens: readonly Token[], k: number, mentions: readonly Mention[]): boolean {
  const next = tokens[k + 1]
  if (
    tokens[k - 1]?.pos !== 'NOUN' &&
    (next?.pos === 'AUX' || next?.pos === 'VERB' || tokens[k - 1]?.pos === 'AUX')
  )
    return false
  return !mentions.some((m) => m.end <= tokens[k]!.start && (m.type === 'LOC' || m.type === 'ORG'))
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

/** "It's time to", "it has been a long time". */
const TIME_IT_IS =
  /^(?:is|was|has|will|['’]s) (?:been |be )?(?:(?:an?|about|almost|\p{N}+|two|three|four|five|six|seven|eight|nine|ten|nearly|high|long|\p{L}+ly) ){0,3}(?:time|years?|months?|weeks?|days?)\b/u

/** "It is clear that", "it takes years to", "it emerged that": nobody and nothing is meant. */
function impersonal(tokens: readonly Token[], k: number): boolean {
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

/** "“Harbour Songs” opens on Monday": few words in marks, without a full stop or comma of their own, are a title or a phrase. */
const TITLE = /^["“'‘](?:[^\s"“”]+\s+){0,4}?[^\s"“”]*[^\s"“”.,!?]["”’'](?![\p{L}]|\s*(?:said|says))/u

/**
 * A quotation whose speaker this sentence does not name: one that opens it, or one of several sentences of which it is the middle, where
 * no mark shows that somebody speaks.
 */
function orphanQuote(text: string, quotes: readonly Quote[], range: Range): boolean {
  const named = (q: Quote): boolean =>
    !!q.source && q.source.start >= range.start && q.source.end <= range.end
  const within = quotes.find((q) => q.direct && q.content.start < range.start && q.content.end > range.start)
  if (within && !named(within)) return true
  const whole = /^["“].*["”]$/s.test(text)
  if (!/^["“'‘]/.test(text) || (TITLE.test(text) && !whole)) return false
  const q = quotes.find((x) => x.content.start < range.end && x.content.end > range.start)
  if (q) return !named(q)
  const rest = text.replace(/^["“'‘].*?["”’'](?=[\s,.]|$)/, '')
  return !/\b(?:said|says|told|added|wrote|tweeted|explained|insisted|warned|claimed|asked|admitted|according)\b/.test(
    rest,
  )
}
