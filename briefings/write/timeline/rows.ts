/** Lists of numbers of different lengths, one after the other: of thousands of lists, each as an array would take longer than all else. */
export interface Rows {
  readonly values: readonly number[]
  /** Where each ends. */
  readonly ends: readonly number[]
}

/** Where a row begins, by where they end. */
export const startOf = (ends: readonly number[], row: number): number => (row ? ends[row - 1]! : 0)
