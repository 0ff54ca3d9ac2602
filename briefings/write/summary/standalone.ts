import type { Token } from '../../analyse/text.ts'
import type { Quote, Range } from '../../model.ts'

/** Nouns that point back where they stand bare after "the" or "this": "the meeting", "the incident". */
const ANAPHORIC = new Set(
  (
    'meeting incident decision move attack report study case deal agreement plan proposal announcement statement talk visit event accident crash group company firm club ' +
    'team man woman boy girl couple pair victim suspect teenager mother father driver player striker manager star actor singer officer driver pensioner former latter ' +
    'schoolboy schoolgirl defendant judge court jury minister president premier official spokesman spokeswoman figure result survey finding change measure vote ' +
    'comment remark news match game win defeat victory loss injury warning letter video film book show project scheme site building family child student worker ' +
    'appointment ban charge claim allegation inquiry investigation hearing trial verdict ruling sentence protest march strike storm quake earthquake fire blast explosion bomb'
  ).split(' '),
)
const CONNECTIVE = new Set(
  'but and or so yet however meanwhile moreover furthermore also therefore thus still nevertheless nonetheless instead otherwise then besides additionally consequently hence similarly likewise'.split(
    ' ',
  ),
)
const PERSONAL = new Set(
  'he she they it him her his hers them their its this that these those such'.split(' '),
)

export interface Fault {
  readonly kind:
    'pronoun' | 'it' | 'possessive' | 'anaphor' | 'connective' | 'quote' | 'first person' | 'fragment'
  readonly token: number
}

/** What keeps a sentence from being understood alone, in order of its words. */
export function faultsOf(
  tokens: readonly Token[],
  quotes: readonly Quote[],
  range: Range,
  text: string,
): Fault[] {
  const out: Fault[] = []
  const first = tokens[0]?.lower ?? ''
  if (CONNECTIVE.has(first)) out.push({ kind: 'connective', token: 0 })
  let name = false
  const marks = (text.match(/["“”]/g) ?? []).length
  let inside = false
  tokens.forEach((t, k) => {
    if (/^["“”]$/.test(t.text) || t.text === '``' || t.text === "''")
      inside = t.text === '“' ? true : t.text === '”' ? false : !inside
    if (t.pos === 'PROPN') name = true
    if (inside) return
    if (/^(?:i|we|us|our|my|me)$/.test(t.lower) && !/^U/.test(t.text))
      out.push({ kind: 'first person', token: k })
    if (!PERSONAL.has(t.lower) || name) return
    if (/^(?:it|that|this|these|those|such)$/.test(t.lower) && !pointsBack(tokens, k)) return
    // "A man who lost his wife": the sentence names whom it means before the pronoun.
    if (k > 3 && tokens.slice(0, k).some((x) => x.pos === 'NOUN')) return
    out.push({ kind: kindOf(tokens, k), token: k })
  })
  const at = CONNECTIVE.has(first) ? (tokens[1]?.text === ',' ? 2 : 1) : 0
  if (/^(?:the|this|that|these|those)$/.test(tokens[at]?.lower ?? '')) {
    const noun = tokens[at + 1]
    const after = tokens[at + 2]
    const bare =
      noun &&
      (ANAPHORIC.has(noun.lower.replace(/s$/, '')) || /^\d+-year-old$/.test(noun.lower)) &&
      !/^(?:of|on|in|at|between|by|to|for|that|which|who)$/.test(after?.lower ?? '') &&
      !/NOUN|PROPN/.test(after?.pos ?? '')
    if (bare) out.push({ kind: 'anaphor', token: at })
  }
  if (marks % 2 === 1) out.push({ kind: 'quote', token: 0 })
  if (orphanQuote(text, quotes, range)) out.push({ kind: 'quote', token: 0 })
  return out
}

/** "It comes after …", "This follows …" tell of the report's own event, which stands before; other pronouns need their noun. */
function kindOf(tokens: readonly Token[], k: number): Fault['kind'] {
  const { lower } = tokens[k]!
  if (/^(?:his|her|its|their)$/.test(lower)) return 'possessive'
  const links = /^(?:comes|came|follows|followed|means|meant|marks)$/.test(tokens[k + 1]?.lower ?? '')
  return links && /^(?:it|this|that)$/.test(lower) ? 'it' : 'pronoun'
}

/** "It is raining" and "that the court ruled" point nowhere back; "This was denied" does. */
function pointsBack(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k]!
  const next = tokens[k + 1]
  if (t.lower === 'it') return k < 3 && !impersonal(tokens, k)
  if (k > 2) return false
  return next?.pos === 'AUX' || next?.pos === 'VERB' || t.lower === 'such'
}

/** "It is clear that", "it takes years to", "it emerged that": nobody and nothing is meant. */
function impersonal(tokens: readonly Token[], k: number): boolean {
  const next = tokens[k + 1]?.lower ?? ''
  if (/^(?:emerged|appears|appeared|seems|seemed|turned|rained|snowed|took|takes)$/.test(next)) return true
  if (!/^(?:is|was|has|will|'s|’s)$/.test(next)) return false
  const then = tokens[k + 2]
  return (
    then !== undefined &&
    /ADJ|VERB|ADV/.test(then.pos) &&
    /^(?:that|to|who|how|whether|if|for)$/.test(tokens[k + 3]?.lower ?? '')
  )
}

/** A quotation whose speaker this sentence does not name. */
function orphanQuote(text: string, quotes: readonly Quote[], range: Range): boolean {
  if (!/^["“'‘]/.test(text)) return false
  const q = quotes.find((x) => x.content.start < range.end && x.content.end > range.start)
  if (q) return !(q.source && q.source.start >= range.start && q.source.end <= range.end)
  const rest = text.replace(/^["“'‘].*?["”’'](?=[\s,.]|$)/, '')
  return !/\b(?:said|says|told|added|wrote|tweeted|explained|insisted|warned|claimed|asked|admitted|according)\b/.test(
    rest,
  )
}
