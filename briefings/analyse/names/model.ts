import { createHashIndex, type HashIndex } from './hash.ts'
import { LABELS } from './labels.ts'

/**
 * Weights of a linear-chain CRF (Lafferty et al. 2001) and the lexicon that its features use. Little-endian:
 * magic `DLN1`, counts (Uint32: features, places, common words, clustered words), scales (Float32: emission, transition),
 * feature hashes (Uint32), transitions (Float32, (LABELS + 1) x LABELS, last row for the sentence's start), place hashes
 * (Uint32), hashes of common words (Uint32), hashes of clustered words (Uint32), clusters (Uint16, three grains a word),
 * weights (Int8, LABELS a feature), place sizes (Uint8).
 */
export interface NameModel {
  readonly features: HashIndex
  readonly weights: Int8Array
  /** Value of one step of `weights`. */
  readonly scale: number
  readonly transitions: Float32Array
  readonly lexicon: Lexicon
}

/** What is known of words beside the weights. Keys are hashes of lower-case words, or of phrases (`phraseHash`). */
export interface Lexicon {
  readonly places: HashIndex
  readonly placeSizes: Uint8Array
  /** Words that are written small in running text. */
  readonly common: HashIndex
  readonly clustered: HashIndex
  /** Three cluster numbers a word: coarse, middle, fine. */
  readonly clusters: Uint16Array
}

export interface ModelParts {
  readonly features: Uint32Array
  readonly weights: Int8Array
  readonly scale: number
  readonly transitions: Float32Array
  readonly places: Uint32Array
  readonly placeSizes: Uint8Array
  readonly common: Uint32Array
  readonly clustered: Uint32Array
  readonly clusters: Uint16Array
}

const MAGIC = 0x314e4c44
const HEADER = 4 * 6

/** Bytes of a model file; the inverse of `decodeModel`. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const sections = [
    parts.features,
    parts.transitions,
    parts.places,
    parts.common,
    parts.clustered,
    parts.clusters,
    parts.weights,
    parts.placeSizes,
  ]
  const out = new Uint8Array(HEADER + sections.reduce((n, s) => n + s.byteLength, 0))
  const head = new DataView(out.buffer)
  const counts = [parts.features.length, parts.places.length, parts.common.length, parts.clustered.length]
  ;[MAGIC, ...counts].forEach((n, i) => head.setUint32(4 * i, n, true))
  head.setFloat32(20, parts.scale, true)
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
    throw new RangeError('not a names model of version 1')
  const [features, places, common, clustered] = [4, 8, 12, 16].map((o) => head.getUint32(o, true)) as [
    number,
    number,
    number,
    number,
  ]
  const moves = (LABELS + 1) * LABELS
  const length =
    HEADER + 4 * (features + moves + places + common + clustered) + 6 * clustered + LABELS * features + places
  if (data.byteLength !== length) throw new RangeError('the names model is cut short or damaged')
  let at = HEADER
  const take = (size: number): number => {
    const here = at
    at += size
    return here
  }
  const keys = (n: number): Uint32Array => new Uint32Array(data, take(4 * n), n)
  const featureKeys = keys(features)
  const transitions = new Float32Array(data, take(4 * moves), moves)
  const placeKeys = keys(places)
  const commonKeys = keys(common)
  const clusteredKeys = keys(clustered)
  const clusters = new Uint16Array(data, take(6 * clustered), 3 * clustered)
  const weights = new Int8Array(data, take(LABELS * features), LABELS * features)
  const placeSizes = new Uint8Array(data, take(places), places)
  return {
    features: createHashIndex(featureKeys),
    weights,
    scale: head.getFloat32(20, true),
    transitions,
    lexicon: {
      places: createHashIndex(placeKeys),
      placeSizes,
      common: createHashIndex(commonKeys),
      clustered: createHashIndex(clusteredKeys),
      clusters,
    },
  }
}
