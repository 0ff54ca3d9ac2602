import type { ArticleWithFacts } from '../ports.ts'

/** Is it one report, or are both of one story? */
export const isOfOneStory = (a: ArticleWithFacts, b: ArticleWithFacts): boolean =>
  a === b || (a.story !== null && a.story === b.story)
