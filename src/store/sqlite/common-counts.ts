import type { Db } from '../dialect.ts'

/** What is counted so often or more is remembered: counting walks through all that the index holds of a token. */
const COMMON = 4_000
/** Share of a count by which it may have grown since: for ranking, one in fifty is no difference. */
const GROWTH = 0.02

type Count = (db: Db, tokens: readonly string[]) => Promise<Map<string, number>>

/** A count and the highest article that was in when it was taken. */
export interface TakenCount {
  readonly token: string
  readonly articles: number
  readonly last: number
}

/** Where counts of common tokens outlast the process. */
export interface KeptCounts {
  all(db: Db): Promise<readonly TakenCount[]>
  keep(db: Db, counts: readonly TakenCount[]): Promise<void>
}

/**
 * Counts that remember common tokens until so many articles have come that the count may be off by more than 2 %. Counting one
 * that stands in every article of a million takes some ten milliseconds, and questions are full of them. What a writer counts is
 * kept for the next process, which else would count each anew.
 *
 * @param last the highest article that is in
 */
export function createCommonCounts(
  count: Count,
  last: (db: Db) => Promise<number | null>,
  kept: KeptCounts,
): Count {
  let held: Map<string, TakenCount> | null = null
  return async (db, tokens) => {
    if (!tokens.length) return new Map()
    const taken = (held ??= new Map((await kept.all(db)).map((c) => [c.token, c])))
    const now = (await last(db)) ?? 0
    const isFresh = (token: string): boolean => {
      const known = taken.get(token)
      // Fewer articles than then: another index, or one that was undone.
      return known !== undefined && now >= known.last && now - known.last <= GROWTH * known.articles
    }
    const unknown = tokens.filter((t) => !isFresh(t))
    const found = await count(db, unknown)
    const common: TakenCount[] = []
    for (const token of unknown) {
      const articles = found.get(token) ?? 0
      if (articles >= COMMON) common.push({ token, articles, last: now })
      else taken.delete(token)
    }
    for (const c of common) taken.set(c.token, c)
    if (common.length && db.isTransaction) await kept.keep(db, common)
    for (const t of tokens) if (!found.has(t) && taken.has(t)) found.set(t, taken.get(t)!.articles)
    return found
  }
}
