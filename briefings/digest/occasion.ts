import type { Follow, Mute } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { StoredBriefing } from '../ports.ts'
import type { Materials } from './material.ts'

/** What is to be chosen for whom: one digest at one moment. */
export interface Occasion {
  /** Where the choice is recorded. */
  readonly owner: Scope
  /** See `holderAt`. */
  readonly holder: string
  readonly scopes: readonly Scope[]
  readonly topic: string | null
  /** The most stories. */
  readonly stories: number
  readonly now: Temporal.Instant
  /** What no report of which is newer than this is no news any more. */
  readonly from: Temporal.Instant
  /** What decisions are recorded under: "digest d1". */
  readonly label: string
  /** The number of the last briefing that was looked at for the digest before: what has not moved since is not decided anew. */
  readonly seen: number
}

/** What is read once for many places of one run. */
export interface Shared {
  readonly materials: Materials
  readonly recent: Map<string, readonly StoredBriefing[]>
}

export const createShared = (): Shared => ({ materials: new Map(), recent: new Map() })

/** What a place wants and does not want to hear of. */
export interface Wishes {
  readonly follows: readonly Follow[]
  readonly mutes: readonly Mute[]
}
