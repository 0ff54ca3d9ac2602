import type { ArticleWithFacts } from '../ports.ts'
import type { AskResult } from '../results.ts'

/** How many articles were looked at, and the day of the newest. */
export function lookedAt(articles: readonly ArticleWithFacts[]): AskResult['looked'] {
  const ids = new Set(articles.map((a) => a.id))
  const days = articles.flatMap((a) => (a.published ? [a.published.slice(0, 10)] : [])).sort()
  return { articles: ids.size, newest: days.at(-1) ?? null }
}
