import type { Db } from '../dialect.ts'

/** What is counted so often or more is remembered: counting walks through all that the index holds of a token. */
const COMMON = 4_000
/** Share of a count by which it may have grown since: for ranking, one in fifty is no difference. */
const GROWTH = 0.02

type Count = (db: Db, tokens: readonly string[]) => Promise<Map<string, number>>

/**
 * Counts that remember common tokens until so many articles have come that the count may be off by more than 2 %. Counting one
 * that stands in every article of a million takes some ten milliseconds, and questions are full of them.
 *
 * @param last the highest article that is in
 */
export function createCommonCounts(count: Count, last: (db: Db) => Promise<number | null>): Count {
  const held = new Map<string, { readonly count: number; readonly last: number }>()
  return async (db, tokens) => {
    if (!tokens.length) return new Map()
    const now = (await last(db)) ?? 0
    const isFresh = (token: string): boolean => {
      const known = held.get(token)
      // Fewer articles than then: another index, or one that was undone.
      return known !== undefined && now >= known.last && now - known.last <= GROWTH * known.count
    }
    const unknown = tokens.filter((t) => !isFresh(t))
    const found = await count(db, unknown)
    for (const t of unknown) {
      const number = found.get(t) ?? 0
      if (number >= COMMON) held.set(t, { count: number, last: now })
      else held.delete(t)
    }
    for (const t of tokens) if (!found.has(t) && held.has(t)) found.set(t, held.get(t)!.count)
    return found
  }
}
