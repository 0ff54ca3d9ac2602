import { SPAN } from '../../briefings/analyse/names/hidden-layer.ts'
import { LABELS, OUTSIDE } from '../../briefings/analyse/names/labels.ts'
import { encodeModel } from '../../briefings/analyse/names/model.ts'
import type { CompressedVectors } from './compress.ts'
import type { Crf } from './crf.ts'
import type { LexiconParts } from './lexicon.ts'
import type { Network } from './network.ts'

/** Rows whose largest weight rounds to less than this many steps say nothing and are left out. */
const LEAST_STEPS = 2

/** What "no name" loses in use: the units that training leaves out at random make the whole of them too sure of it. */
const READINESS = 0.25

const toStep = (x: number, scale: number): number => Math.max(-127, Math.min(127, Math.round(x / scale)))

/** Two steps of four bits a byte. */
const inHalves = (steps: Int8Array): Uint8Array =>
  Uint8Array.from({ length: steps.length / 2 }, (_, i) => steps[2 * i]! + 8 + ((steps[2 * i + 1]! + 8) << 4))

/** Windows as a word sees them: of each dimension the tokens before it first. A token sees its window the other way round. */
function aroundWord(windows: Float32Array, dimensions: number): Float32Array {
  const sums = windows.length / (SPAN * dimensions)
  const out = new Float32Array(windows.length)
  for (let w = 0; w < SPAN; w++)
    for (let d = 0; d < dimensions; d++) {
      const from = (w * dimensions + d) * sums
      out.set(windows.subarray(from, from + sums), (d * SPAN + SPAN - 1 - w) * sums)
    }
  return out
}

/** Rounds weights to eight bits and drops empty rows. Weights beyond the largest step are clipped: they are sure anyway. */
export function packModel(
  crf: Crf,
  network: Network,
  {
    keys,
    rows,
    vectors,
    lexicon,
  }: { keys: Uint32Array; rows: number; vectors: CompressedVectors; lexicon: LexiconParts },
): Uint8Array {
  const scale = 5 / 127
  const kept: number[] = []
  const weights: number[] = []
  for (let f = 0; f < keys.length; f++) {
    const row = Array.from(crf.weights.subarray(f * LABELS, (f + 1) * LABELS), (w) => toStep(w, scale))
    // Features with a row in the hidden layer stay, for they are found by their place.
    if (f >= rows && !row.some((w) => Math.abs(w) >= LEAST_STEPS)) continue
    kept.push(keys[f]!)
    for (const w of row) weights.push(w)
  }
  return encodeModel({
    features: Uint32Array.from(kept),
    weights: Int8Array.from(weights),
    scale,
    transitions: crf.transitions.map((w, i) => (i % LABELS === OUTSIDE ? w - READINESS : w)),
    hidden: {
      rectified: network.rectified,
      memory: network.memory,
      rows: network.rows,
      vectors: inHalves(vectors.steps),
      vectorScale: vectors.scale,
      dimensions: vectors.dimensions,
      windows: aroundWord(network.windows, vectors.dimensions),
      bias: network.bias,
      output: network.output,
    },
    ...lexicon,
  })
}
