import type { Scope } from './model.ts'

// Embeddings: what a model makes of an article or a question, for finding what is meant in other words. Never needed: where
// there are none, questions are answered as ever.

/** Of length one, in steps of 1/127 a dimension. Those of different models say nothing of each other. */
export interface Meaning {
  readonly model: string
  readonly vector: Int8Array
}

/** An article as a model is handed it. */
export interface ArticleToEmbed {
  readonly key: number
  readonly revision: number
  readonly scope: Scope
  /** Title and beginning. */
  readonly text: string
}

export interface EmbeddedArticle extends Meaning {
  readonly key: number
  readonly revision: number
}

export interface MeaningReads {
  /** Of the `newest` articles those without a vector of this model in their current revision, the newest first; none of the scopes `besides`. */
  articlesToEmbed(
    model: string,
    newest: number,
    limit: number,
    besides: readonly Scope[],
  ): Promise<readonly ArticleToEmbed[]>
  /** Vectors of this model, of the last `limit` articles that these scopes hold. */
  meanings(
    scopes: readonly Scope[],
    model: string,
    limit: number,
  ): Promise<readonly { readonly key: number; readonly vector: Int8Array }[]>
}

export interface MeaningWrites {
  /** Keeps vectors, in the place of older ones; those of articles that are no more, or no more so, are passed over. */
  saveMeanings(articles: readonly EmbeddedArticle[]): Promise<void>
}
