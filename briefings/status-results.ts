import type { DigestSummary } from './digest-results.ts'
import type { Destination } from './post.ts'
import type { Report } from './reader-ports.ts'

// What `status` answers with, as the machine contract prints it. Plain data.

export interface StatusResult {
  readonly articles: number
  readonly stories: number
  readonly actors: number
  readonly newest: string | null
  /** How many sources are in each state; empty where none is followed. */
  readonly sources: Readonly<Record<string, number>>
  readonly digests: DigestSummary
  readonly late: readonly string[]
  /** For managers only: what waits to be posted, where and why; the late among them are in `late` too. */
  readonly waiting: readonly Waiting[]
  /** For managers only: digests that do not come, where and why. */
  readonly paused: readonly PausedDigest[]
  readonly failed: readonly string[]
  /** For managers only: ids of channels that `late`, `waiting` and `failed` name, each as "channel ID". */
  readonly channels: readonly string[]
  /** When the oldest article held was stored, ISO 8601. */
  readonly since: string | null
  /** For the operator only: articles whose facts an earlier version's analysis made. */
  readonly behind?: number
  /** For managers only: what readers say is wrong. */
  readonly reports: { readonly count: number; readonly newest: readonly Report[] } | null
  /** The language model that phrases; absent where there is none. */
  readonly writer?: WriterStatus
}

/**
 * `limit`: the platform's, or our own keeping within it. `unreachable`: no request gets there. `failing`: it answers that it failed,
 * or not at all. `refused`: it does not take our token, or a right is missing that whoever runs the bot can give. `stumbling`:
 * something goes wrong on our side. `not taken up`: no process that posts there is at work.
 */
export type WaitReason = 'limit' | 'unreachable' | 'failing' | 'refused' | 'stumbling' | 'not taken up'

/** What waits at one destination, and why. */
export interface Waiting extends Destination {
  /** To be posted, or a change to what was posted. */
  readonly kind: 'post' | 'change'
  readonly count: number
  /** ISO 8601. */
  readonly since: string
  readonly why: WaitReason
  /** The platform's own word for it, such as `429` or `missing_scope`; null where it has said nothing. */
  readonly code: string | null
  /** When it is tried next, ISO 8601; null where nobody will. */
  readonly next: string | null
  /** All of it in words. */
  readonly words: string
}

export interface PausedDigest extends Destination {
  /** Such as `d1`, of the place or person whose it is. */
  readonly id: string
  /** In words. */
  readonly reason: string
}

export interface WriterStatus {
  readonly model: string
  /** Dollars of this day (UTC): the whole bot's, and those of the asker's place or, in direct messages, their own. */
  readonly spent: { readonly all: number; readonly payer: number }
  readonly limits: { readonly all: number; readonly each: number }
  /** Claims since the start: from memory, as first written, as written again, in the core's own words. */
  readonly told: Readonly<Record<'kept' | 'first' | 'second' | 'own', number>>
}
