import type { Range } from '../../model.ts'
import type { AnalysedText } from '../text.ts'
import type { CasedText } from './case.ts'
import { contextFeatures, MOST_CONTEXT, viewSentence } from './context.ts'
import type { Gazetteer } from './gazetteer.ts'
import { activate, addOutput, addRows, addVector, SPAN, unitsIn, WINDOW } from './hidden-layer.ts'
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
  const none = new Float32Array(LABELS)
  const beyond = { scores: new Float32Array(SPAN * LABELS), sums: new Float32Array(SPAN * width) }
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
    const words = cased.words.slice(start, end).map(scored)
    for (let i = 0; i < n; i++) {
      const [a, b, c] = [words[i - 2] ?? beyond, words[i - 1] ?? beyond, words[i]!]
      const [d, e] = [words[i + 1] ?? beyond, words[i + 2] ?? beyond]
      addFive(none, a.scores, b.scores, c.scores, d.scores, e.scores, scores, i * LABELS)
      addFive(bias, a.sums, b.sums, c.sums, d.sums, e.sums, sums, i * width)
    }
    const facts = words.map((word) => word.facts)
    const view = viewSentence(doc.tokens, start, end, facts, cased.kinds[sentence]!, cased.seen, lists)
    for (let i = 0; i < n; i++) {
      const found = heldOf(net, features, contextFeatures(view, i, features))
      addFeatures(net, features, found, scores, i * LABELS, sums, i * width)
    }
    activate(net.hidden, sums, n, units)
    for (let i = 0; i < n; i++) addOutput(net.hidden, units, i * height, scores, i * LABELS)
    return scores
  }
}

/**
 * What the words from WINDOW before a token to WINDOW after it give, each from its row for a token so far away, on top of
 * `base`: at once, since the time goes into reading and writing the sums.
 */
function addFive(
  base: Float32Array,
  a: Float32Array,
  b: Float32Array,
  c: Float32Array,
  d: Float32Array,
  e: Float32Array,
  into: Float32Array,
  at: number,
): void {
  const n = base.length
  for (let k = 0; k < n; k++)
    into[at + k] = base[k]! + a[4 * n + k]! + b[3 * n + k]! + c[2 * n + k]! + d[n + k]! + e[k]!
}

/** Puts in place of the first `count` hashes the numbers of those that the model holds, and says how many these are. */
function heldOf({ features }: NameModel, hashes: Uint32Array, count: number): number {
  let held = 0
  for (let k = 0; k < count; k++) {
    const feature = features.indexOf(hashes[k]!)
    if (feature >= 0) hashes[held++] = feature
  }
  return held
}

/** Adds weights of features to a token's label scores, and their rows to the sums of the token's units. */
function addFeatures(
  { weights, scale, hidden }: NameModel,
  features: Uint32Array,
  count: number,
  scores: Float32Array,
  at: number,
  sums: Float32Array,
  to: number,
): void {
  for (let k = 0; k < count; k++) {
    const from = features[k]! * LABELS
    for (let l = 0; l < LABELS; l++) scores[at + l] = scores[at + l]! + weights[from + l]! * scale
  }
  addRows(hidden, features, count, sums, to)
}

function scoreWord(net: NameModel, facts: WordFacts): Scored {
  const width = net.hidden.bias.length
  const scores = new Float32Array(SPAN * LABELS)
  const sums = new Float32Array(SPAN * width)
  const vector = net.lexicon.words.indexOf(facts.hash)
  for (let o = -WINDOW; o <= WINDOW; o++) {
    const row = o + WINDOW
    const features = Uint32Array.from(valuesAt(facts, o), (value) => atOffset(value, -o))
    addFeatures(
      net,
      features,
      heldOf(net, features, features.length),
      scores,
      row * LABELS,
      sums,
      row * width,
    )
  }
  if (vector >= 0) addVector(net.hidden, vector, sums)
  return { facts, scores, sums }
}
