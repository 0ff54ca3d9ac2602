import type { ArticleWithFacts } from '../ports.ts'
import type { Conflict } from '../results.ts'

/** Differing figures for one thing. */
export function conflictsAmong(_articles: readonly ArticleWithFacts[]): Conflict[] {
  return []
}
