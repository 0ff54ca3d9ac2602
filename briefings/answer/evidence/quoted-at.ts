import type { ArticleWithFacts } from '../../ports.ts'

/** Does the place, an offset into the article, stand within somebody's own words? */
export const isQuotedAt = ({ facts }: Pick<ArticleWithFacts, 'facts'>, at: number): boolean =>
  facts.quotes.some((q) => q.direct && q.content.start <= at && q.content.end > at)
