import { startOf, type Rows } from './rows.ts'
import type { SentenceTable } from './sentence-table.ts'
import { vectorsOf, type Vectors } from './vectors.ts'

/** Terms of a sentence that tells something by itself. */
const FEWEST_TERMS = 5
const MOST_TERMS = 30

/** What the sentences say that are compared. */
export interface Words {
  readonly vectors: Vectors
  /** Number of all terms. */
  readonly size: number
  /** Where a row of the table stands among the vectors; undefined for one that cannot be told. */
  readonly placeOf: (row: number) => number | undefined
  /** Its terms in order, the light ones left out. */
  readonly tellingOf: (place: number) => number[]
}

export function wordsOf({ report, index, terms }: SentenceTable, pools: Iterable<readonly number[]>): Words {
  const places = new Map<number, number>()
  const values: number[] = []
  const ends: number[] = []
  for (const pool of pools)
    for (const row of pool) {
      if (places.has(row)) continue
      places.set(row, ends.length)
      terms.read(report[row]!, index[row]!, values)
      ends.push(values.length)
    }
  const words: Rows = { values, ends }
  const size = terms.size()
  return {
    vectors: vectorsOf(words, size),
    size,
    placeOf(row) {
      const place = places.get(row)!
      const count = ends[place]! - startOf(ends, place)
      return count >= FEWEST_TERMS && count <= MOST_TERMS && !report[row]!.isRepeat ? place : undefined
    },
    tellingOf(place) {
      const out: number[] = []
      for (let at = startOf(ends, place); at < ends[place]!; at++)
        if (!terms.isLight(values[at]!)) out.push(values[at]!)
      return out
    },
  }
}
