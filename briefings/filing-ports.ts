import type { Article, Facts, NameType, Scope } from './model.ts'
import type { Filing } from './read/filing.ts'

/** An article with its facts and all that it is filed by. */
export interface FiledArticle extends Filing {
  readonly scope: Scope
  readonly article: Article
  readonly facts: Facts
  /** Every actor of the article: the store's id, the best name known, the other wordings seen here, how often. */
  readonly actors: readonly {
    id: string
    name: string
    type: NameType
    aliases: readonly string[]
    mentions: number
  }[]
}
