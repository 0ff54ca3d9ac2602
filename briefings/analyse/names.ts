import type { NameType, Range } from '../model.ts'
import { type CasedText, truecase } from './names/case.ts'
import { contextFeatures, MOST_CONTEXT, viewSentence } from './names/context.ts'
import { createDecoder } from './names/decode.ts'
import { countryOf } from './demonyms.ts'
import { mendCompanies } from './names/companies.ts'
import { agreeWithin } from './names/document.ts'
import { createGazetteer, type Gazetteer } from './names/gazetteer.ts'
import { isInside, LABELS, NAME_TYPES, OUTSIDE, typeOfLabel } from './names/labels.ts'
import { decodeModel, type NameModel } from './names/model.ts'
import { mendSpan, type TokenSpan } from './names/spans.ts'
import { atOffset, createWordReader, valuesAt, type WordFacts } from './names/words.ts'
import type { AnalysedText } from './text.ts'

/** A name as the tagger finds it, before it is known whose it is. */
export interface NameSpan extends Range {
  readonly type: NameType
  readonly sentence: number
}

export type NameTagger = (doc: AnalysedText) => NameSpan[]

/** Distinct words kept with their scores: bounds the memory of a long-lived process. */
const MOST_WORDS = 20_000

interface Scored {
  readonly facts: WordFacts
  /** Label scores that the word gives to the tokens at offsets +2 … -2 from it, five rows. */
  readonly scores: Float32Array
}

/**
 * Names and their types: a linear-chain CRF over word, shape, context and list features, decoded by Viterbi.
 * Linear in the text, deterministic; weights from `scripts/train-names.ts`.
 * @throws {RangeError} where the bytes are no names model
 */
export function createNameTagger(model: Uint8Array): NameTagger {
  const net = decodeModel(model)
  const lists = { gazetteer: createGazetteer(), lexicon: net.lexicon }
  const read = createWordReader(net.lexicon, lists.gazetteer)
  const decoder = createDecoder(net.transitions)
  const known = new Map<string, Scored>()
  const features = new Uint32Array(MOST_CONTEXT)
  let scores = new Float32Array(0)
  let labels = new Uint8Array(0)

  function scored(word: string): Scored {
    let entry = known.get(word)
    if (!entry) {
      if (known.size >= MOST_WORDS) known.clear()
      known.set(word, (entry = scoreWord(net, read(word))))
    }
    return entry
  }

  function tagSentence(doc: AnalysedText, cased: CasedText, s: number, out: TokenSpan[]): void {
    const { start, end } = doc.bounds[s]!
    const n = end - start
    if (scores.length < n * LABELS) {
      scores = new Float32Array(n * LABELS * 2)
      labels = new Uint8Array(n * 2)
    }
    scores.fill(0, 0, n * LABELS)
    const facts: WordFacts[] = []
    for (let i = 0; i < n; i++) {
      const word = scored(cased.words[start + i]!)
      facts.push(word.facts)
      for (let o = Math.max(-2, -i); o <= 2 && i + o < n; o++) {
        const row = (o + 2) * LABELS
        const at = (i + o) * LABELS
        for (let l = 0; l < LABELS; l++) scores[at + l] = scores[at + l]! + word.scores[row + l]!
      }
    }
    const view = viewSentence(doc.tokens, start, end, facts, cased.kinds[s]!, cased.seen, lists)
    for (let i = 0; i < n; i++) {
      const count = contextFeatures(view, i, features)
      for (let k = 0; k < count; k++) addWeights(net, features[k]!, scores, i * LABELS)
    }
    decoder.decode(scores, n, labels)
    collect(doc, s, labels, lists.gazetteer, out)
  }

  return (doc) => {
    const cased = truecase(doc, net.lexicon, lists.gazetteer)
    const found: TokenSpan[] = []
    doc.bounds.forEach((_, s) => tagSentence(doc, cased, s, found))
    const mended = mendCompanies(doc.tokens, found)
    return agreeWithin(doc, cased, mended, lists.gazetteer)
      .filter((s) => !isAttribute(doc, s))
      .map(({ first, end, type }) => {
        const { start, sentence } = doc.tokens[first]!
        return { start, end: doc.tokens[end - 1]!.end, type, sentence }
      })
  }
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

function addWeights(net: NameModel, feature: number, into: Float32Array, at: number): void {
  const row = net.features.indexOf(feature)
  if (row < 0) return
  for (let l = 0; l < LABELS; l++) into[at + l] = into[at + l]! + net.weights[row * LABELS + l]! * net.scale
}

/** What a word tells of the tokens around it: at row o + 2, of the token o words after it. */
function scoreWord(net: NameModel, facts: WordFacts): Scored {
  const scores = new Float32Array(5 * LABELS)
  for (let o = -2; o <= 2; o++)
    for (const value of valuesAt(facts, o)) addWeights(net, atOffset(value, -o), scores, (o + 2) * LABELS)
  return { facts, scores }
}

function collect(
  doc: AnalysedText,
  sentence: number,
  labels: Uint8Array,
  gazetteer: Gazetteer,
  out: TokenSpan[],
): void {
  const { start, end } = doc.bounds[sentence]!
  for (let i = 0; i < end - start; i++) {
    const label = labels[i]!
    if (label === OUTSIDE) continue
    let last = i
    while (last + 1 < end - start && isInside(labels[last + 1]!)) last++
    const type = NAME_TYPES[typeOfLabel(label)]!
    const span = mendSpan(doc.tokens, { first: start + i, end: start + last + 1, type }, gazetteer)
    i = last
    if (!span) continue
    const place = placeAfter(doc, span, start + last + 1)
    i = Math.max(last, span.end - 1 - start)
    out.push(span, ...place)
  }
}

/** What "of" ties to a person and the tagger took for part of the name: "Ann Lee of | Norland". */
function placeAfter(doc: AnalysedText, { type, end }: TokenSpan, tagged: number): TokenSpan[] {
  const cut = type === 'PER' && end + 1 < tagged && doc.tokens[end]!.lower === 'of'
  return cut ? [{ first: end + 1, end: tagged, type: 'LOC' }] : []
}
