import {
  activate,
  type LayerShape,
  SPAN,
  sumsIn,
  unitsIn,
  WINDOW,
} from '../../briefings/analyse/names/hidden-layer.ts'
import { LABELS } from '../../briefings/analyse/names/labels.ts'
import type { Instance } from './instance.ts'
import { createParameters, descend, descendAll, type Parameters } from './parameters.ts'
import { createProjections } from './projections.ts'

export interface NetworkOptions extends LayerShape {
  /** Vectors of the words, one after another. */
  readonly vectors: Float32Array
  readonly dimensions: number
  /** The first features, so many, have a row in the layer. */
  readonly rows: number
  readonly rate: number
  /** Share of units, and of words' vectors, left out at random. */
  readonly unitDropout: number
  readonly vectorDropout: number
  readonly random: () => number
}

/** The hidden layer while it is trained, together with the CRF above it. */
export interface Network extends LayerShape {
  /** Adds what the layer says of each token to `scores` (n x LABELS). `keep`: which features are not dropped, by place. */
  forward(sentence: Instance, keep: Uint8Array, gain: number, scores: Float64Array): void
  /** Learns from the slopes of the scores of the sentence that `forward` has last seen. */
  backward(slopes: Float32Array): void
  /** Moves the parameters that every sentence shares; between batches of sentences. */
  update(): void
  readonly parameters: readonly Parameters[]
  readonly rows: Float32Array
  readonly windows: Float32Array
  readonly output: Float32Array
  readonly bias: Float32Array
}

/** Steps that come once a batch are longer than those of every sentence. */
const SHARED = 4
/** Slopes of a token's sums, taken together, below which it teaches nothing. */
const LEAST_SLOPE = 1e-3

export function createNetwork(o: NetworkOptions): Network {
  const { rectified: H, memory: R, dimensions: D, random } = o
  const [A, O] = [sumsIn(o), unitsIn(o)]
  const around = (n: number, width: number): Float32Array =>
    Float32Array.from({ length: n }, () => (random() - 0.5) * width)
  const rows = createParameters(new Float32Array(o.rows * A), 1e-3)
  const windows = createParameters(around(SPAN * D * A, 0.25), 1e-2)
  const output = createParameters(around(O * LABELS, 0.4), 1e-2)
  // Gates start by keeping most of what they remember.
  const start = Float32Array.from({ length: A }, (_, k) => (k < H ? 0.1 : (k - H) % (2 * R) < R ? 0 : 1))
  const bias = createParameters(start, 1e-2)
  const [windowSlopes, outputSlopes, biasSlopes] = [windows, output, bias].map(
    (p) => new Float32Array(p.values.length),
  ) as [Float32Array, Float32Array, Float32Array]
  const projections = createProjections(o.vectors, D, windows, A)

  let sentence: Instance | null = null
  let keep: Uint8Array = new Uint8Array(0)
  let gain = 1
  let words: Int32Array = new Int32Array(0)
  let room = 0
  let [sums, units, sumSlopes, unitSlopes] = Array.from({ length: 4 }, () => new Float32Array(0)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const mask = new Float32Array(O)

  function makeRoom(n: number): void {
    if (n <= room) return
    room = 2 * n
    sums = new Float32Array(room * A)
    sumSlopes = new Float32Array(room * A)
    units = new Float32Array(room * O)
    unitSlopes = new Float32Array(room * O)
  }

  function sumUp(i: number): void {
    const { features, offsets } = sentence!
    const at = i * A
    for (let k = 0; k < A; k++) sums[at + k] = bias.values[k]!
    for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
      const row = features[f]!
      if (row >= o.rows || !keep[f]) continue
      for (let k = 0; k < A; k++) sums[at + k] = sums[at + k]! + rows.values[row * A + k]! * gain
    }
    for (let d = -WINDOW; d <= WINDOW; d++) {
      const word = words[i + d] ?? -1
      if (word < 0) continue
      const { given } = projections.of(word)
      const from = (d + WINDOW) * A
      for (let k = 0; k < A; k++) sums[at + k] = sums[at + k]! + given[from + k]!
    }
  }

  function slopesOfUnits(i: number, slopes: Float32Array): void {
    for (let k = 0; k < O; k++) {
      const at = i * O + k
      unitSlopes[at] = 0
      if (mask[k] === 0) continue
      let s = 0
      const unit = units[at]! * mask[k]!
      for (let l = 0; l < LABELS; l++) {
        const g = slopes[i * LABELS + l]!
        s += g * output.values[k * LABELS + l]!
        outputSlopes[k * LABELS + l] = outputSlopes[k * LABELS + l]! + g * unit
      }
      unitSlopes[at] = s * mask[k]!
    }
  }

  /** Slopes of candidates and gates, from the end of a reading to its beginning; `back` 0: the first word read. */
  function slopesOfMemory(from: number, at: number, back: number): void {
    for (let k = 0; k < R; k++) {
      const s = unitSlopes[at + k]!
      const [candidate, gate] = [sums[from + k]!, sums[from + R + k]!]
      const before = back === 0 ? 0 : units[at + back + k]!
      sumSlopes[from + k] = s * (1 - gate) * (1 - candidate * candidate)
      sumSlopes[from + R + k] = s * (before - candidate) * gate * (1 - gate)
      if (back !== 0) unitSlopes[at + back + k] = unitSlopes[at + back + k]! + s * gate
    }
  }

  function learnToken(i: number): void {
    const { features, offsets } = sentence!
    const at = i * A
    let size = 0
    for (let k = 0; k < A; k++) size += Math.abs(sumSlopes[at + k]!)
    if (size < LEAST_SLOPE) return
    for (let k = 0; k < A; k++) biasSlopes[k] = biasSlopes[k]! + sumSlopes[at + k]!
    for (let d = -WINDOW; d <= WINDOW; d++) {
      const word = words[i + d] ?? -1
      if (word < 0) continue
      const { slopes } = projections.of(word)
      const to = (d + WINDOW) * A
      for (let k = 0; k < A; k++) slopes[to + k] = slopes[to + k]! + sumSlopes[at + k]!
    }
    for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
      const row = features[f]!
      if (row >= o.rows || !keep[f]) continue
      for (let k = 0; k < A; k++) {
        const slope = sumSlopes[at + k]!
        if (slope !== 0) descend(rows, row * A + k, slope * gain, o.rate)
      }
    }
  }

  return {
    rectified: H,
    memory: R,
    forward(instance, kept, gained, scores) {
      const n = instance.labels.length
      sentence = instance
      keep = kept
      gain = gained
      makeRoom(n)
      words = instance.words.map((w) => (random() < o.vectorDropout ? -1 : w))
      for (let k = 0; k < O; k++) mask[k] = random() < o.unitDropout ? 0 : 1 / (1 - o.unitDropout)
      for (let i = 0; i < n; i++) sumUp(i)
      activate(o, sums, n, units)
      for (let i = 0; i < n; i++)
        for (let k = 0; k < O; k++) {
          const unit = units[i * O + k]! * mask[k]!
          if (unit === 0) continue
          for (let l = 0; l < LABELS; l++)
            scores[i * LABELS + l] = scores[i * LABELS + l]! + unit * output.values[k * LABELS + l]!
        }
    },
    backward(slopes) {
      const n = sentence!.labels.length
      for (let i = 0; i < n; i++) slopesOfUnits(i, slopes)
      for (let i = 0; i < n; i++)
        for (let k = 0; k < H; k++) sumSlopes[i * A + k] = sums[i * A + k]! > 0 ? unitSlopes[i * O + k]! : 0
      for (let i = n - 1; i >= 0; i--) slopesOfMemory(i * A + H, i * O + H, i > 0 ? -O : 0)
      for (let i = 0; i < n; i++) slopesOfMemory(i * A + H + 2 * R, i * O + H + R, i < n - 1 ? O : 0)
      for (let i = 0; i < n; i++) learnToken(i)
    },
    update() {
      projections.flush(windowSlopes)
      descendAll(windows, windowSlopes, o.rate * SHARED)
      descendAll(output, outputSlopes, o.rate * SHARED)
      descendAll(bias, biasSlopes, o.rate * SHARED)
    },
    parameters: [rows, windows, output, bias],
    rows: rows.values,
    windows: windows.values,
    output: output.values,
    bias: bias.values,
  }
}
