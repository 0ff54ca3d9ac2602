import type { Token } from '../../analyse/text.ts'
import type { Mention, NameType, Quote, Range } from '../../model.ts'
import { isPast } from '../../analyse/times/tense.ts'
import { definitesOf } from './definites.ts'
import { isElliptic, isImperative } from './elliptic.ts'
import { impersonal } from './impersonal.ts'
import { inMarks, isOpen, isSpeakerless, orphanQuote } from './in-quotes.ts'
import { pronounFault, type PronounFault } from './pronoun-faults.ts'

const CONNECTIVE = new Set(
  'but and or so yet however meanwhile moreover furthermore also therefore thus still nevertheless nonetheless instead otherwise then besides additionally consequently hence similarly likewise conversely accordingly'.split(
    ' ',
  ),
)
/**
 * What keeps a sentence from being understood alone. `it` is a pronoun that links to the report's own event, `then` a time told
 * before, `existential` "there is", `quoted` one that opens a quotation, `demonstrative` "those doctors", `pointing` one that opens the sentence, `definite` a thing as if it were known (`noun` says which), `aside` the same within the sentence,
 * `opinion` what its writer is sure of, `garbled` letters that were read in another code, `surname` somebody whose full name stands in another one.
 */
export interface Fault {
  readonly kind:
    | PronounFault | 'quoted' | 'demonstrative' | 'pointing' | 'definite' | 'aside' | 'then' | 'existential' | 'connective' | 'quote' | 'first person' | 'second person' | 'order' | 'there' | 'here' | 'elliptic' | 'surname' | 'opinion' | 'garbled' // prettier-ignore
  readonly token: number
  readonly noun?: string
  /** The noun is one for a body ("the company") or a place ("the city"): any that was named may be it. */
  readonly by?: NameType
}

/** "There are signs that": it may well open a report, and says little after another sentence. */
const EXISTENTIAL =
  /^(?:(?:but|and|even|just) )?there (?:is|are|was|were|has|have|had|will|may|might|could|would|['’]s)\b/

/** "Make no mistake, this is a gamble.": a judgement in the writer's own voice, which a claim would tell as what is so. */
const JUDGES =
  /^(?:make no mistake|let['’]s (?:face it|be (?:clear|honest|frank))|(?:clearly|obviously|surely|perhaps|frankly|honestly|no doubt|needless to say|in truth)(?:,| (?:the|this|that|these|those|it|we|he|she|they|no|an?|\p{Lu}\p{Ll}*)\b)|the (?:simple |plain |sad |hard )?(?:truth|reality)(?: of the matter)? is\b|it(?: is|['’]s) (?:apparent|clear|obvious|evident|plain)\b)/iu

/** Of UTF-8 that was encoded twice and cut apart: "the gullâ€ ™ s", "CafÃ ©". */
const GARBLED = /â€|Ã [©¨¡³¶¼]|\uFFFD/u

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
      kind: d.points && d.by === 'LOC' ? 'here' : d.points ? (d.opens ? 'pointing' : 'demonstrative') : d.opens || d.by ? 'definite' : 'aside', // prettier-ignore
      token: d.token,
      noun: d.noun,
      ...(d.by ? { by: d.by } : {}),
    })
  const lead = tokens.slice(0, 12).map((t) => t.lower).join(' ') // prettier-ignore
  if (/^(?:(?:but|and|even|just|long|shortly) )?(?:since then|after that|before that|at the time|at that|in that|by then|until then|then|that same|on the same|the same day|the following|the next day|later that|earlier that|(?:[\p{L}-]+ )?(?:minutes|hours?|days?|weeks?|months?|years?) (?:later|earlier|before)|there)\b/u.test(lead)) out.push({ kind: EXISTENTIAL.test(lead) ? 'existential' : 'then', token: 0 }) // prettier-ignore
  // "He was a miller then, too"
  if (tokens.some((t, k) => t.lower === 'then' && !quoted[k] && k > 1 && tokens[k - 1]!.pos !== 'ADP' && /^[,.;]$/.test(tokens[k + 1]?.text ?? ''))) out.push({ kind: 'then', token: 0 }) // prettier-ignore
  // "Lind, a miller, then sailed to Teal": after what?
  const then = tokens.findIndex((t) => t.lower === 'then')
  if (then > 0 && !quoted[then] && /^VERB$/.test(tokens[then + 1]?.pos ?? '') && isPast(tokens[then + 1]!.lower) && /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(tokens[then - 1]!.pos) && tokens.slice(0, then).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX')) out.push({ kind: 'then', token: 0 }) // prettier-ignore
  tokens.forEach((t, k) => {
    if (t.lower === 'here' && t.pos === 'ADV' && !quoted[k]) out.push({ kind: 'here', token: k })
  })
  const urged = /^(?:perhaps|please|just|now|simply|seriously)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  if (isImperative(tokens[urged], tokens[urged + 1])) out.push({ kind: 'order', token: 0 })
  if (GARBLED.test(text)) out.push({ kind: 'garbled', token: 0 })
  if (JUDGES.test(text) && !facts.quotes.some((q) => q.source)) out.push({ kind: 'opinion', token: 0 })
  if (isElliptic(tokens)) out.push({ kind: 'elliptic', token: 0 })
  if (isOpen(text)) out.push({ kind: 'quote', token: 0 })
  if (isSpeakerless(text, range.end - text.length, facts.quotes)) out.push({ kind: 'quoted', token: 0 })
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
