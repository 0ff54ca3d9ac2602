import type { StoredArticle } from '../ports.ts'

/** Who published an article, for counting independent sources: its source's name, else its host. */
export function publisherOf(article: Pick<StoredArticle, 'source' | 'url'>): string | null {
  if (article.source) return article.source.toLowerCase()
  try {
    return article.url ? new URL(article.url).hostname.replace(/^www\./, '') : null
  } catch {
    return null
  }
}

/** How many publishers stand behind the articles; those that name none count as one together. */
export const countSources = (articles: readonly Pick<StoredArticle, 'source' | 'url'>[]): number =>
  new Set(articles.map(publisherOf)).size

/** Newest first by publication; undated last; then the last stored first, so that the order never depends on chance. */
export const newestFirst = (a: StoredArticle, b: StoredArticle): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || b.key - a.key
