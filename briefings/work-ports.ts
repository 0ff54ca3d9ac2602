import type { Destination } from './post.ts'

// What the store knows of work that waits, so that it can be handed out to whoever shares it.

/** Where posts wait to be delivered by one at a time: a whole platform, or on Slack one workspace. */
export interface PostDesk {
  readonly platform: Destination['platform']
  /** `slack:TEAM`; null where the platform is one desk. */
  readonly place: string | null
}

/** Work that nobody has taken. */
export interface DueWork {
  /** Hosts with feeds that are due. */
  readonly hosts: readonly string[]
  /** The moment for which the longest waiting digest is due, ISO 8601; null where none is. */
  readonly digests: string | null
  /** Whether news of what is followed is to be looked for. */
  readonly follows: boolean
  /** Desks with posts or edits. */
  readonly desks: readonly PostDesk[]
}

export interface WorkReads {
  /** Hosts of feeds that are due and free, those that have waited longest first. */
  dueHosts(now: string, limit: number): Promise<string[]>
  /** For when the longest waiting digest is due that is free; null where none is. */
  firstDueDigest(now: string): Promise<string | null>
  /** Where posts or edits are due and free. */
  dueDesks(now: string): Promise<PostDesk[]>
}

export interface WorkWrites {
  /**
   * Brings back to now what a clock that was ahead wrote down for later than `far`, which nothing is put off as long as: leases, posts
   * and edits; with feeds that were read, and places that were told of what they follow, only after then. Both ISO 8601.
   */
  pullBack(now: string, far: string): Promise<void>
}
