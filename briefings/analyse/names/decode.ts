import { follows, LABELS } from './labels.ts'

/** Room for the search, reused from sentence to sentence. */
export interface Decoder {
  /** Best labels of `n` tokens whose label scores stand in `scores` (n x LABELS). Viterbi, linear in n. */
  decode(scores: Float32Array, n: number, out: Uint8Array): void
}

export function createDecoder(transitions: Float32Array): Decoder {
  // Row LABELS is the sentence's start.
  const moves = Float32Array.from(transitions, (w, i) => {
    const from = Math.floor(i / LABELS)
    return follows(from === LABELS ? -1 : from, i % LABELS) ? w : -Infinity
  })
  let back = new Uint8Array(0)
  let now = new Float32Array(LABELS)
  let next = new Float32Array(LABELS)
  return {
    decode(scores, n, out) {
      if (n === 0) return
      if (back.length < n * LABELS) back = new Uint8Array(n * LABELS * 2)
      for (let l = 0; l < LABELS; l++) now[l] = scores[l]! + moves[LABELS * LABELS + l]!
      for (let i = 1; i < n; i++) {
        for (let l = 0; l < LABELS; l++) {
          let best = -Infinity
          let from = 0
          for (let p = 0; p < LABELS; p++) {
            const s = now[p]! + moves[p * LABELS + l]!
            if (s > best) {
              best = s
              from = p
            }
          }
          next[l] = best + scores[i * LABELS + l]!
          back[i * LABELS + l] = from
        }
        const swap = now
        now = next
        next = swap
      }
      let last = 0
      for (let l = 1; l < LABELS; l++) if (now[l]! > now[last]!) last = l
      for (let i = n - 1; i >= 0; i--) {
        out[i] = last
        last = back[i * LABELS + last]!
      }
    },
  }
}
