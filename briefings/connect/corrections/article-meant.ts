import type { StoredArticle } from '../../ports.ts'
import type { Unknown } from '../../results.ts'

const MOST_CANDIDATES = 8

/**
 * The article that is meant: by its id, its address, its title or words of it. Where words stand in several titles, these are the
 * candidates; where they stand in none, all are.
 */
export function articleMeant(articles: readonly StoredArticle[], said: string): StoredArticle | Unknown {
  const exact = articles.find((a) => a.id === said || a.url === said)
  if (exact) return exact
  const words = said.toLowerCase()
  const titled = articles.filter((a) => (a.title ?? '').toLowerCase().includes(words))
  const same = titled.filter((a) => (a.title ?? '').toLowerCase() === words)
  const [only, second] = same.length > 0 ? same : titled
  if (only && !second) return only
  const nearest = titled.length > 0 ? titled : articles
  return {
    unknown: said,
    ambiguous: titled.length > 1,
    candidates: nearest.slice(0, MOST_CANDIDATES).map((a) => ({ id: a.id, name: titleOf(a) })),
  }
}

export const titleOf = (article: StoredArticle): string => article.title ?? article.url ?? article.id
