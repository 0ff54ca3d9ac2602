// What is told of digests and follows, as the machine contract prints it. Plain data.

/** What a digest does where nothing is new. */
export type WhenEmpty = 'say' | 'silent'

export type FollowKind = 'actor' | 'event' | 'topic'

export interface DigestLine {
  readonly id: string
  readonly schedule: string
  readonly timezone: string
  readonly topic: string | null
  readonly channel: string | null
  readonly paused: boolean
  /** The next three posts, ISO 8601 with the zone's offset; none while it is paused. */
  readonly next: readonly string[]
  readonly stories: number
  readonly quiet: string | null
  readonly empty: WhenEmpty
  /** Why it is paused. */
  readonly reason: string | null
  /** `terminal`: kept, and posted nowhere. */
  readonly platform: 'discord' | 'slack' | 'terminal'
}

export interface FollowLine {
  /** Of the actor or story; for a topic its words. */
  readonly id: string
  readonly name: string
  readonly kind: FollowKind
  readonly here: boolean
}

export interface DigestSummary {
  readonly active: number
  readonly paused: number
  /** Running, and their time has come. */
  readonly due: number
  /** When the next one comes, ISO 8601. */
  readonly next: string | null
  readonly posted: number
  readonly failed: number
}
