import { LABELS } from './labels.ts'

/** Words on each side of a token that the layer reads. */
export const WINDOW = 2
export const SPAN = 2 * WINDOW + 1

/** How many units of each kind a layer has. */
export interface LayerShape {
  /** Rectified units, which see the window alone. */
  readonly rectified: number
  /** Units that remember, so many reading forwards and as many backwards. */
  readonly memory: number
}

/** Sums that go into the units: one for a rectified unit; for a unit that remembers, its candidate and its gate. */
export const sumsIn = ({ rectified, memory }: LayerShape): number => rectified + 4 * memory
export const unitsIn = ({ rectified, memory }: LayerShape): number => rectified + 2 * memory

/**
 * Units between the words of a window and the label scores (Collobert et al. 2011; Lample et al. 2016 for the CRF above).
 * Those that remember are quasi-recurrent (Bradbury et al. 2017): their gates, too, see the window alone, so all that a word
 * gives to the sums is worked out once for each distinct word.
 */
export interface HiddenLayer extends LayerShape {
  /** What the first features of the model give to the sums, one row a feature. */
  readonly rows: Float32Array
  /** Vectors of the lexicon's words, in their order; two values a byte, the first in the low half, each with 8 added. */
  readonly vectors: Uint8Array
  /** Value of one step of `vectors`. */
  readonly vectorScale: number
  /** Even. */
  readonly dimensions: number
  /** From a vector to the sums of the tokens around, from WINDOW before the word to WINDOW after: dimensions x SPAN x sums. */
  readonly windows: Float32Array
  readonly bias: Float32Array
  /** From the units to the label scores: units x LABELS. */
  readonly output: Float32Array
}

/** Adds the rows of `count` features to the sums at `at`; features without a row give nothing. */
export function addRows(
  { bias, rows }: HiddenLayer,
  features: Uint32Array,
  count: number,
  into: Float32Array,
  at: number,
): void {
  const n = bias.length
  const ROWS = rows.length / n
  let a = -1
  let b = -1
  let c = -1
  // Four rows at once: a quarter of the reading and writing of the sums, which is where the time goes.
  for (let f = 0; f < count; f++) {
    const row = features[f]!
    if (row >= ROWS) continue
    const d = row * n
    if (a < 0) a = d
    else if (b < 0) b = d
    else if (c < 0) c = d
    else {
      for (let k = 0; k < n; k++)
        into[at + k] = into[at + k]! + rows[a + k]! + rows[b + k]! + rows[c + k]! + rows[d + k]!
      a = b = c = -1
    }
  }
  if (a >= 0) for (let k = 0; k < n; k++) into[at + k] = into[at + k]! + rows[a + k]!
  if (b >= 0) for (let k = 0; k < n; k++) into[at + k] = into[at + k]! + rows[b + k]!
  if (c >= 0) for (let k = 0; k < n; k++) into[at + k] = into[at + k]! + rows[c + k]!
}

/** Adds what a word's vector gives to the sums of the tokens around it: `into` has a row of sums for each place of the window. */
export function addVector(layer: HiddenLayer, word: number, into: Float32Array): void {
  const { dimensions, vectors, vectorScale, windows } = layer
  const n = into.length
  // Both values of a byte at once: half the reading and writing of the sums, which is where the time goes.
  for (let d = 0; d < dimensions; d += 2) {
    const two = vectors[(word * dimensions + d) >> 1]!
    const x = ((two & 15) - 8) * vectorScale
    const y = ((two >> 4) - 8) * vectorScale
    const [from, next] = [d * n, (d + 1) * n]
    for (let k = 0; k < n; k++) into[k] = into[k]! + x * windows[from + k]! + y * windows[next + k]!
  }
}

/** Sums of n tokens to their units; candidates and gates are left in `sums` as the units used them. */
export function activate(shape: LayerShape, sums: Float32Array, n: number, units: Float32Array): void {
  const { rectified: H, memory: R } = shape
  const [A, O] = [sumsIn(shape), unitsIn(shape)]
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < H; k++) units[i * O + k] = Math.max(0, sums[i * A + k]!)
    for (let k = 0; k < R; k++) {
      const at = i * A + H + k
      sums[at] = 2 / (1 + Math.exp(-2 * sums[at]!)) - 1
      sums[at + R] = 1 / (1 + Math.exp(-sums[at + R]!))
      sums[at + 2 * R] = 2 / (1 + Math.exp(-2 * sums[at + 2 * R]!)) - 1
      sums[at + 3 * R] = 1 / (1 + Math.exp(-sums[at + 3 * R]!))
    }
  }
  for (let i = 0; i < n; i++) remember(sums, i * A + H, R, units, i * O + H, i > 0 ? -O : 0)
  for (let i = n - 1; i >= 0; i--)
    remember(sums, i * A + H + 2 * R, R, units, i * O + H + R, i < n - 1 ? O : 0)
}

/** A unit keeps of its neighbour's value what its gate says and takes the rest from its candidate. `back` 0: no neighbour. */
function remember(
  sums: Float32Array,
  from: number,
  memory: number,
  units: Float32Array,
  at: number,
  back: number,
): void {
  for (let k = 0; k < memory; k++) {
    const gate = sums[from + memory + k]!
    const before = back === 0 ? 0 : units[at + back + k]!
    units[at + k] = gate * before + (1 - gate) * sums[from + k]!
  }
}

/** Adds to a token's label scores what its units say. */
export function addOutput(
  { output }: HiddenLayer,
  units: Float32Array,
  from: number,
  scores: Float32Array,
  at: number,
): void {
  const n = output.length / LABELS
  for (let k = 0; k < n; k++) {
    const x = units[from + k]!
    if (x === 0) continue
    for (let l = 0; l < LABELS; l++) scores[at + l] = scores[at + l]! + x * output[k * LABELS + l]!
  }
}
