import type { ArticleWithFacts } from '../ports.ts'

/** Milliseconds since 1970 of a report's publication; 0 where it has no date, so that it is older than any other. */
export const publishedAt = ({ published }: Pick<ArticleWithFacts, 'published'>): number =>
  Date.parse(published ?? '') || 0
