import type { ArticleToEmbed, EmbeddedArticle } from './meaning-ports.ts'
import type { Scope } from './model.ts'
import type { Store } from './ports.ts'

/**
 * So many articles have a meaning: a question is compared with each of them, so that what it may cost does not grow with the
 * store. Older ones are found by their words, as all were before.
 */
export const NEWEST = 20_000

/** What stands beside the database for embeddings. */
export interface Embeddings {
  /** The newest articles without a vector of this model, at most `limit`, and none of the scopes `besides`. */
  articlesToEmbed(
    model: string,
    limit: number,
    besides?: readonly Scope[],
  ): Promise<readonly ArticleToEmbed[]>
  keepMeanings(articles: readonly EmbeddedArticle[]): Promise<void>
}

export const createEmbeddings = (store: Store): Embeddings => ({
  articlesToEmbed: (model, limit, besides = []) => store.articlesToEmbed(model, NEWEST, limit, besides),
  keepMeanings: (articles) => store.write((tx) => tx.saveMeanings(articles)),
})

/** A vector as it is kept: of length one, in steps of 1/127. */
export function toMeaning(model: string, values: readonly number[]): { model: string; vector: Int8Array } {
  const length = Math.hypot(...values)
  return { model, vector: Int8Array.from(values, (v) => (length ? Math.round((127 * v) / length) : 0)) }
}
