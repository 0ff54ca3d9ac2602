import type { Scope } from '../model.ts'
import type { ArticleWithFacts, StoreReads, StoryRecord } from '../ports.ts'

/** Reports that a story is told from: the first, which says how it began, and the newest. */
const MOST_ARTICLES = 16

/** The articles that a story's briefing is written from. */
export function articlesToTell(
  store: Pick<StoreReads, 'articles'>,
  scopes: readonly Scope[],
  { keys }: Pick<StoryRecord, 'keys'>,
): Promise<ArticleWithFacts[]> {
  const [first, ...rest] = keys
  return store.articles(scopes, [...(first === undefined ? [] : [first]), ...rest.slice(1 - MOST_ARTICLES)])
}
