import { sql } from 'kysely'
import type { Db } from '../dialect.ts'

/** Tokens whose counts are kept; beyond, all are forgotten together. A few megabytes. */
const MOST = 60_000

type Count = (db: Db, tokens: readonly string[]) => Promise<Map<string, number>>

export interface TokenCounts {
  counts(db: Db, tokens: readonly string[]): Promise<Map<string, number>>
  /** An article's tokens are about to go into the index. */
  added(article: number, tokens: readonly string[]): void
  forget(): void
}

/**
 * Counts of tokens remembered by the one writer from article to article, since counting a common token anew takes as long as
 * there are articles that hold it. As exact as the counting: what the writer adds is added here, and everything is forgotten when an article is
 * put in anew, when a transaction is undone, and when another process has written.
 */
export function createTokenCounts(count: Count): TokenCounts {
  const held = new Map<string, number>()
  let version: number | null = null
  /** The highest article put in; a higher one is new to the index. */
  let last: number | null = null

  return {
    async counts(db, tokens) {
      // A reader sees the index of another moment than the writer.
      if (!db.isTransaction) return count(db, tokens)
      const { rows } = await sql<{ data_version: number }>`pragma data_version`.execute(db)
      const now = rows[0]?.data_version ?? null
      if (now !== version || held.size > MOST) held.clear()
      // Which keys the other process has given is not known here.
      if (now !== version) last = null
      version = now
      const unknown = tokens.filter((t) => !held.has(t))
      const found = await count(db, unknown)
      for (const t of unknown) held.set(t, found.get(t) ?? 0)
      return new Map(tokens.flatMap((t) => (held.get(t) ? [[t, held.get(t)!] as const] : [])))
    },
    added(article, tokens) {
      if (last === null || article <= last) held.clear()
      else for (const t of new Set(tokens)) if (held.has(t)) held.set(t, held.get(t)! + 1)
      last = Math.max(last ?? 0, article)
    },
    forget: () => held.clear(),
  }
}
