import type { Range } from '../../model.ts'
import type { AnalysedText } from '../text.ts'
import type { CasedText } from './case.ts'
import { contextFeatures, MOST_CONTEXT, viewSentence } from './context.ts'
import type { Gazetteer } from './gazetteer.ts'
import { activate, addOutput, addRow, addVector, SPAN, unitsIn, WINDOW } from './hidden-layer.ts'
import { LABELS } from './labels.ts'
import type { NameModel } from './model.ts'
import { atOffset, createWordReader, valuesAt, type WordFacts } from './words.ts'

/** Tokens [start, end) of one sentence. */
export interface Stretch extends Range {
  readonly sentence: number
}

/** Label scores of the tokens of a stretch, n x LABELS; they stand until the next call. */
export type Scorer = (doc: AnalysedText, cased: CasedText, stretch: Stretch) => Float32Array

/** Distinct words kept with their scores, the last so many and those before them: bounds the memory of a long-lived process. */
const MOST_WORDS = 6_000

/** What a word gives to the tokens around it: row o + WINDOW is for the token o words after it. */
interface Scored {
  readonly facts: WordFacts
  readonly scores: Float32Array
  /** What goes into the sums of the hidden layer. */
  readonly sums: Float32Array
}

/** Scores tokens by the sparse features and the hidden layer of a model. Linear in the text. */
export function createScorer(net: NameModel, gazetteer: Gazetteer): Scorer {
  const lists = { gazetteer, lexicon: net.lexicon }
  const read = createWordReader(net.lexicon, gazetteer)
  let known = new Map<string, Scored>()
  let before = known
  const features = new Uint32Array(MOST_CONTEXT)
  const { bias } = net.hidden
  const [width, height] = [bias.length, unitsIn(net.hidden)]
  let scores = new Float32Array(0)
  let sums = new Float32Array(0)
  let units = new Float32Array(0)

  function scored(word: string): Scored {
    let entry = known.get(word)
    if (entry) return entry
    entry = before.get(word) ?? scoreWord(net, read(word))
    if (known.size >= MOST_WORDS) {
      before = known
      known = new Map()
    }
    known.set(word, entry)
    return entry
  }

  return (doc, cased, { start, end, sentence }) => {
    const n = end - start
    if (scores.length < n * LABELS) {
      scores = new Float32Array(n * LABELS * 2)
      sums = new Float32Array(n * width * 2)
      units = new Float32Array(n * height * 2)
    }
    scores.fill(0, 0, n * LABELS)
    for (let i = 0; i < n; i++) sums.set(bias, i * width)
    const facts: WordFacts[] = []
    for (let i = 0; i < n; i++) {
      const word = scored(cased.words[start + i]!)
      facts.push(word.facts)
      for (let o = Math.max(-WINDOW, -i); o <= WINDOW && i + o < n; o++) {
        add(word.scores, (o + WINDOW) * LABELS, scores, (i + o) * LABELS, LABELS)
        add(word.sums, (o + WINDOW) * width, sums, (i + o) * width, width)
      }
    }
    const view = viewSentence(doc.tokens, start, end, facts, cased.kinds[sentence]!, cased.seen, lists)
    for (let i = 0; i < n; i++) {
      const count = contextFeatures(view, i, features)
      for (let k = 0; k < count; k++) {
        const feature = net.features.indexOf(features[k]!)
        if (feature >= 0) addFeature(net, feature, scores, i * LABELS, sums, i * width)
      }
    }
    activate(net.hidden, sums, n, units)
    for (let i = 0; i < n; i++) addOutput(net.hidden, units, i * height, scores, i * LABELS)
    return scores
  }
}

function add(from: Float32Array, first: number, into: Float32Array, at: number, n: number): void {
  for (let k = 0; k < n; k++) into[at + k] = into[at + k]! + from[first + k]!
}

/** Adds a feature's weights to a token's label scores, and its row to the sums of the token's units. */
function addFeature(
  { weights, scale, hidden }: NameModel,
  feature: number,
  scores: Float32Array,
  at: number,
  sums: Float32Array,
  to: number,
): void {
  const from = feature * LABELS
  for (let l = 0; l < LABELS; l++) scores[at + l] = scores[at + l]! + weights[from + l]! * scale
  addRow(hidden, feature, sums, to)
}

function scoreWord(net: NameModel, facts: WordFacts): Scored {
  const width = net.hidden.bias.length
  const scores = new Float32Array(SPAN * LABELS)
  const sums = new Float32Array(SPAN * width)
  const vector = net.lexicon.words.indexOf(facts.hash)
  for (let o = -WINDOW; o <= WINDOW; o++) {
    const row = o + WINDOW
    for (const value of valuesAt(facts, o)) {
      const feature = net.features.indexOf(atOffset(value, -o))
      if (feature >= 0) addFeature(net, feature, scores, row * LABELS, sums, row * width)
    }
  }
  if (vector >= 0) addVector(net.hidden, vector, sums)
  return { facts, scores, sums }
}
