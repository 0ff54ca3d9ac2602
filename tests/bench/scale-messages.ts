import type { ReadArticle } from '../../briefings/read/read.ts'

/** Milliseconds of one process; a wait of one job may be another's work. */
export interface Spent {
  readonly analysing: number
  /** For the write lock. */
  readonly waiting: number
  /** With the write lock held. */
  readonly writing: number
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'stored'; readonly articles: number }
  | { readonly kind: 'spent'; readonly spent: Spent }

export type FromParent =
  { readonly kind: 'work'; readonly batches: readonly (readonly ReadArticle[])[] } | { readonly kind: 'end' }
