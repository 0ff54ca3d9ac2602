import { createHashIndex, type HashIndex } from './hash.ts'
import { type HiddenLayer, SPAN, sumsIn, unitsIn } from './hidden-layer.ts'
import { LABELS } from './labels.ts'

/**
 * Weights of a linear-chain CRF (Lafferty et al. 2001) with a hidden layer, and the lexicon that its features use.
 * Little-endian: magic `DLN2`; counts (Uint32: features, features with a row in the layer, its rectified units, its units
 * that remember in each direction, dimensions of a vector, places, common words, words with a vector, of these with
 * clusters); values of one step (Float32: weights, rows, vectors); then, as Float32 and Uint32,
 * feature hashes, transitions ((LABELS + 1) x LABELS, last row for the sentence's start), the layer's windows, bias and
 * output, hashes of places, of common words and of words with a vector; as Uint16 the clusters (three grains a
 * word); as Int8 the weights (LABELS a feature), rows (a value for each sum of the layer); as Uint8 the vectors
 * (two values a byte, see `HiddenLayer`) and the sizes of places.
 */
export interface NameModel {
  readonly features: HashIndex
  readonly weights: Int8Array
  /** Value of one step of `weights`. */
  readonly scale: number
  readonly transitions: Float32Array
  readonly hidden: HiddenLayer
  readonly lexicon: Lexicon
}

/** What is known of words beside the weights. Keys are hashes of lower-case words, or of phrases (`phraseHash`). */
export interface Lexicon {
  readonly places: HashIndex
  readonly placeSizes: Uint8Array
  /** Words that are written small in running text. */
  readonly common: HashIndex
  /** Words with a vector, the most frequent first. */
  readonly words: HashIndex
  /** Three cluster numbers for each of the first words: coarse, middle, fine. */
  readonly clusters: Uint16Array
}

export interface ModelParts {
  /** Those with a row in the hidden layer first. */
  readonly features: Uint32Array
  readonly weights: Int8Array
  readonly scale: number
  readonly transitions: Float32Array
  readonly hidden: HiddenLayer
  readonly places: Uint32Array
  readonly placeSizes: Uint8Array
  readonly common: Uint32Array
  readonly words: Uint32Array
  readonly clusters: Uint16Array
}

const MAGIC = 0x324e4c44
const COUNTS = 9
const HEADER = 4 * (1 + COUNTS + 3)

/** Bytes of a model file; the inverse of `decodeModel`. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const { hidden } = parts
  const rowScale = hidden.rows.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / 127
  const rowSteps = Int8Array.from(hidden.rows, (x) => Math.round(x / rowScale))
  const sections = [
    parts.features,
    parts.transitions,
    hidden.windows,
    hidden.bias,
    hidden.output,
    parts.places,
    parts.common,
    parts.words,
    parts.clusters,
    parts.weights,
    rowSteps,
    hidden.vectors,
    parts.placeSizes,
  ]
  const out = new Uint8Array(HEADER + sections.reduce((n, s) => n + s.byteLength, 0))
  const head = new DataView(out.buffer)
  const counts = [
    parts.features.length,
    hidden.rows.length / sumsIn(hidden),
    hidden.rectified,
    hidden.memory,
    hidden.dimensions,
    parts.places.length,
    parts.common.length,
    parts.words.length,
    parts.clusters.length / 3,
  ]
  ;[MAGIC, ...counts].forEach((n, i) => head.setUint32(4 * i, n, true))
  const steps = [parts.scale, rowScale, hidden.vectorScale]
  steps.forEach((x, i) => head.setFloat32(4 * (1 + COUNTS + i), x, true))
  let at = HEADER
  for (const s of sections) {
    out.set(new Uint8Array(s.buffer, s.byteOffset, s.byteLength), at)
    at += s.byteLength
  }
  return out
}

/**
 * Reads a model file.
 * @throws {RangeError} where the bytes are no model of this version
 */
export function decodeModel(bytes: Uint8Array): NameModel {
  // A copy: the sections need alignment, and a Buffer may be a window on a larger pool.
  const data = new Uint8Array(bytes).buffer
  const head = new DataView(data)
  if (data.byteLength < HEADER || head.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a names model of version 2')
  const [features, rows, rectified, memory, dimensions, places, common, words, clustered] = Array.from(
    { length: COUNTS },
    (_, i) => head.getUint32(4 * (i + 1), true),
  ) as [number, number, number, number, number, number, number, number, number]
  const step = (i: number): number => head.getFloat32(4 * (1 + COUNTS + i), true)
  const moves = (LABELS + 1) * LABELS
  const sums = sumsIn({ rectified, memory })
  const outputs = LABELS * unitsIn({ rectified, memory })
  const layer = (SPAN * dimensions + 1) * sums + outputs
  const length =
    HEADER +
    4 * (features + moves + layer + places + common + words) +
    6 * clustered +
    LABELS * features +
    sums * rows +
    (dimensions / 2) * words +
    places
  if (data.byteLength !== length) throw new RangeError('the names model is cut short or damaged')
  let at = HEADER
  const take = <T>(make: new (data: ArrayBuffer, at: number, n: number) => T, n: number, size: number): T => {
    const section = new make(data, at, n)
    at += n * size
    return section
  }
  const featureKeys = take(Uint32Array, features, 4)
  const transitions = take(Float32Array, moves, 4)
  const windows = take(Float32Array, SPAN * dimensions * sums, 4)
  const bias = take(Float32Array, sums, 4)
  const output = take(Float32Array, outputs, 4)
  const placeKeys = take(Uint32Array, places, 4)
  const commonKeys = take(Uint32Array, common, 4)
  const wordKeys = take(Uint32Array, words, 4)
  const clusters = take(Uint16Array, 3 * clustered, 2)
  const weights = take(Int8Array, LABELS * features, 1)
  const hidden: HiddenLayer = {
    rectified,
    memory,
    // Rows are added for every token: as floats, that costs least.
    rows: new Float32Array(take(Int8Array, sums * rows, 1)).map((x) => x * step(1)),
    vectors: take(Uint8Array, (dimensions / 2) * words, 1),
    vectorScale: step(2),
    dimensions,
    windows,
    bias,
    output,
  }
  return {
    features: createHashIndex(featureKeys),
    weights,
    scale: step(0),
    transitions,
    hidden,
    lexicon: {
      places: createHashIndex(placeKeys),
      placeSizes: take(Uint8Array, places, 1),
      common: createHashIndex(commonKeys),
      words: createHashIndex(wordKeys),
      clusters,
    },
  }
}
