import type { Article } from '../model.ts'

/** An article as it was read, before it is known under which scope it is kept. */
export interface ReadArticle extends Omit<Article, 'id'> {
  /** As the input gives it; null where it brings none. */
  readonly id: string | null
}

export interface ReadFault {
  /** The file, line or item that could not be read. */
  readonly where: string
  /** A sentence for people: what is wrong and what to do. */
  readonly reason: string
}

export interface ReadResult {
  readonly articles: readonly ReadArticle[]
  readonly faults: readonly ReadFault[]
  /** What was read otherwise than it was meant, though the article is there. */
  readonly warnings?: readonly ReadFault[]
}

export interface ReadOptions {
  /** File name or address: its ending says the format where no content type does. */
  readonly name: string
  readonly contentType?: string | null
  readonly url?: string | null
  /** True: 4/1/2024 is 4 January. Otherwise it is 1 April, unless the document itself says otherwise. */
  readonly dayFirst?: boolean
  /**
   * `YYYY-MM-DD`: the day of somebody who brings what is new, for a dateline that gives no year. Left out where the document may
   * be of any year.
   */
  readonly today?: string
}
