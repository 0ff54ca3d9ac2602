import { SPAN } from '../../briefings/analyse/names/hidden-layer.ts'
import type { Parameters } from './parameters.ts'

/** What a word's vector gives to the sums of the tokens around it, and the slopes of that. */
export interface Projection {
  readonly given: Float32Array
  readonly slopes: Float32Array
}

/** The products of vectors and `windows`, each worked out once while `windows` stays as it is. */
export interface Projections {
  of(word: number): Projection
  /** Adds the slopes of all projections to those of `windows`, and forgets them. */
  flush(slopes: Float32Array): void
}

export function createProjections(
  vectors: Float32Array,
  dimensions: number,
  windows: Parameters,
  width: number,
): Projections {
  const known = new Map<number, Projection>()
  return {
    of(word) {
      let p = known.get(word)
      if (p) return p
      p = { given: new Float32Array(SPAN * width), slopes: new Float32Array(SPAN * width) }
      known.set(word, p)
      for (let w = 0; w < SPAN; w++)
        for (let d = 0; d < dimensions; d++) {
          const x = vectors[word * dimensions + d]!
          const from = (w * dimensions + d) * width
          for (let k = 0; k < width; k++)
            p.given[w * width + k] = p.given[w * width + k]! + x * windows.values[from + k]!
        }
      return p
    },
    flush(into) {
      for (const [word, { slopes }] of known) {
        if (!slopes.some((s) => s !== 0)) continue
        for (let w = 0; w < SPAN; w++)
          for (let d = 0; d < dimensions; d++) {
            const x = vectors[word * dimensions + d]!
            const to = (w * dimensions + d) * width
            for (let k = 0; k < width; k++) into[to + k] = into[to + k]! + x * slopes[w * width + k]!
          }
      }
      known.clear()
    },
  }
}
