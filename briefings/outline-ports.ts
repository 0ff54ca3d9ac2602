import type { Scope } from './model.ts'

/** What a timeline looks at in an article before it chooses. A store keeps it beside the article, and need not read it. */
export interface OutlinedArticle {
  /** The store's own, as in `StoredArticle`. */
  readonly key: number
  /** Whether it is a near-duplicate of another. */
  readonly isRepeat: boolean
  /** As `outlineOf` makes it (write/timeline/outline.ts). */
  readonly outline: Uint8Array
}

export interface OutlineReads {
  /** In the order of `keys`; those not visible are left out. */
  outlines(scopes: readonly Scope[], keys: readonly number[]): Promise<OutlinedArticle[]>
}
