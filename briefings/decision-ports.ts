import type { Scope } from './model.ts'

// What the store says of itself: how much it holds, and why something was decided.

export interface Overview {
  readonly articles: number
  readonly stories: number
  readonly actors: number
  readonly oldest: string | null
  readonly newest: string | null
}

/** Why something was decided, in words, for `why`. */
export interface Decision {
  readonly item: string
  readonly scope: Scope
  readonly at: string
  readonly stage: string
  readonly outcome: string
  readonly reason: string
}
