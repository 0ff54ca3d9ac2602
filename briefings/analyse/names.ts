import type { NameType, Range } from '../model.ts'
import { namedAsBodies } from './names/bodies.ts'
import { truecase } from './names/case.ts'
import { createDecoder } from './names/decode.ts'
import { countryOf } from './demonyms.ts'
import { mendCompanies } from './names/companies.ts'
import { agreeWithin } from './names/document.ts'
import { asHomeTown } from './names/home-towns.ts'
import { createGazetteer, type Gazetteer } from './names/gazetteer.ts'
import { asOwnerOfOffice } from './names/offices.ts'
import { isInside, NAME_TYPES, OUTSIDE, typeOfLabel } from './names/labels.ts'
import { decodeModel } from './names/model.ts'
import { createScorer, type Stretch } from './names/scorer.ts'
import { sharesOf } from './names/shares.ts'
import { ORGANISATIONS_OF_THE_WORLD } from './names/organisations-of-the-world.ts'
import { mendSpan, splitOwner, splitPair, type TokenSpan } from './names/spans.ts'
import type { AnalysedText } from './text.ts'

/** A name as the tagger finds it, before it is known whose it is. */
export interface NameSpan extends Range {
  readonly type: NameType
  readonly sentence: number
}

export type NameTagger = (doc: AnalysedText) => NameSpan[]

/** Tokens labelled together: bounds the memory that a text without ends of sentences takes. */
const MOST_TOKENS = 1_000

/**
 * Names and their types: a linear-chain CRF over word, shape, context and list features and a hidden layer over word vectors,
 * decoded by Viterbi.
 * Linear in the text, deterministic; weights from `scripts/train-names.ts`.
 * @throws {RangeError} where the bytes are no names model
 */
export function createNameTagger(model: Uint8Array): NameTagger {
  const net = decodeModel(model)
  const gazetteer = createGazetteer([ORGANISATIONS_OF_THE_WORLD])
  const score = createScorer(net, gazetteer)
  const decoder = createDecoder(net.transitions)
  const labels = new Uint8Array(MOST_TOKENS)

  return (doc) => {
    const cased = truecase(doc, net.lexicon, gazetteer)
    const found: TokenSpan[] = []
    for (const stretch of stretchesOf(doc)) {
      const scores = score(doc, cased, stretch)
      decoder.decode(scores, stretch.end - stretch.start, labels)
      collect(doc, stretch, labels, gazetteer, found, (a, b) => sharesOf(scores, net.transitions, a, b))
    }
    const mended = mendCompanies(doc.tokens, found)
      .map((span) => asHomeTown(doc, span, gazetteer))
      .map((span, _, all) => asOwnerOfOffice(doc, span, all, gazetteer))
    const agreed = agreeWithin(doc, cased, mended, gazetteer, net.lexicon)
    return namedAsBodies(doc.tokens, agreed)
      .filter((s) => !isAttribute(doc, s))
      .map(({ first, end, type }) => {
        const { start, sentence } = doc.tokens[first]!
        return { start, end: doc.tokens[end - 1]!.end, type, sentence }
      })
  }
}

function* stretchesOf({ bounds }: AnalysedText): Generator<Stretch> {
  for (const [sentence, { start, end }] of bounds.entries())
    for (let i = start; i < end; i += MOST_TOKENS)
      yield { sentence, start: i, end: Math.min(end, i + MOST_TOKENS) }
}

/** A people's adjective before what it qualifies ("Kenyan troops") names nobody; "the Kenyans" do act. */
function isAttribute(doc: AnalysedText, { first, end, type }: TokenSpan): boolean {
  const next = doc.tokens[end]
  if (type !== 'MISC' || end - first > 2 || !next || next.sentence !== doc.tokens[first]!.sentence)
    return false
  const word = doc.text.slice(doc.tokens[first]!.start, doc.tokens[end - 1]!.end)
  if (countryOf(word) === null || (/[^s]s$/.test(word) && countryOf(word.slice(0, -1)) !== null)) return false
  return /^(?:NOUN|ADJ|PROPN|VERB|NUM)$/.test(next.pos)
}

function collect(
  doc: AnalysedText,
  { start, end }: Stretch,
  labels: Uint8Array,
  gazetteer: Gazetteer,
  out: TokenSpan[],
  shares: (first: number, end: number) => Float64Array,
): void {
  for (let i = 0; i < end - start; i++) {
    const label = labels[i]!
    if (label === OUTSIDE) continue
    let last = i
    while (last + 1 < end - start && isInside(labels[last + 1]!)) last++
    const type = NAME_TYPES[typeOfLabel(label)]!
    const own = { first: start + i, end: start + last + 1, type }
    let span = mendSpan(doc.tokens, own, gazetteer)
    if (span && span.type === type) span = { ...span, shares: shares(i, last + 1) }
    i = last
    if (!span) continue
    const place = placeAfter(doc, span, start + last + 1)
    i = Math.max(last, span.end - 1 - start)
    out.push(...splitOwner(doc.tokens, span, gazetteer).flatMap((s) => splitPair(doc.tokens, s)), ...place)
  }
}

/** What "of" ties to a person and the tagger took for part of the name: "Ann Lee of | Norland". */
function placeAfter(doc: AnalysedText, { type, end }: TokenSpan, tagged: number): TokenSpan[] {
  const cut = type === 'PER' && end + 1 < tagged && doc.tokens[end]!.lower === 'of'
  return cut ? [{ first: end + 1, end: tagged, type: 'LOC' }] : []
}
