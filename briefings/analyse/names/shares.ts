import { beginOf, insideOf, LABELS, NAME_TYPES } from './labels.ts'

/**
 * How likely each type is for a name of the tokens [first, end) by itself, in the order of `NAME_TYPES`; they sum to 1.
 * `scores`: the label scores of a stretch, n x LABELS; `moves`: a model's transitions.
 */
export function sharesOf(
  scores: Float32Array,
  moves: Float32Array,
  first: number,
  end: number,
): Float64Array {
  const out = new Float64Array(NAME_TYPES.length)
  for (let t = 0; t < out.length; t++) {
    let label = beginOf(t)
    let score = scores[first * LABELS + label]!
    for (let i = first + 1; i < end; i++) {
      score += moves[label * LABELS + insideOf(t)]!
      label = insideOf(t)
      score += scores[i * LABELS + label]!
    }
    out[t] = score
  }
  const most = Math.max(...out)
  let sum = 0
  for (let t = 0; t < out.length; t++) sum += out[t] = Math.exp(out[t]! - most)
  return out.map((x) => x / sum)
}
