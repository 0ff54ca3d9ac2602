import { startOf } from './rows.ts'
import { namesDay, type SentenceTable } from './sentence-table.ts'

/** Sentences of a day that are compared: the most relevant ones, so that a great day costs no more than a good one. */
const COMPARED = 80

/** Per day, of the sentences that name it, and of the leads of that day's articles that name no other, the most relevant ones by their rows. */
export function poolsOf(table: SentenceTable, days: readonly number[]): Map<number, number[]> {
  const { report, days: named, dayEnds, reported } = table
  const pools = new Map<number, number[]>(days.map((d) => [d, []]))
  const put = (day: number, row: number): void => {
    const pool = pools.get(day)
    if (pool) insert(pool, row, table)
  }
  for (let row = 0; row < report.length; row++) {
    for (let at = startOf(dayEnds, row); at < dayEnds[row]!; at++) put(named[at]!, row)
    for (let back = 0; back < reported[row]!; back++) {
      const day = report[row]!.published! - back
      if (!namesDay(table, row, day)) put(day, row)
    }
  }
  return pools
}

/** Puts a sentence where it belongs among the most relevant, of which the last falls out: few of a great day come into question. */
function insert(pool: number[], row: number, { relevance, index }: SentenceTable): void {
  const isBefore = (other: number): boolean =>
    relevance[row]! > relevance[other]! ||
    (relevance[row] === relevance[other] && index[row]! < index[other]!)
  if (pool.length === COMPARED && !isBefore(pool[COMPARED - 1]!)) return
  let at = Math.min(pool.length, COMPARED - 1)
  for (; at > 0 && isBefore(pool[at - 1]!); at--) pool[at] = pool[at - 1]!
  pool[at] = row
}
