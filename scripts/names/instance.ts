/** A sentence as feature numbers: those of token i stand in `features` from `offsets[i]` to `offsets[i + 1]`. */
export interface Instance {
  readonly features: Int32Array
  readonly offsets: Int32Array
  /** Number of each token's word among the words that have a vector, or -1. */
  readonly words: Int32Array
  readonly labels: Uint8Array
}
