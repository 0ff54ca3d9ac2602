import type { Logger } from 'pino'
import type { Briefings } from '../../briefings/briefings.ts'
import type { HeldPost } from '../../briefings/outbox-ports.ts'
import type { Delivering } from '../../briefings/outbox/delivering.ts'
import type { Scope } from '../../briefings/model.ts'
import type { PostContent } from '../../briefings/post.ts'
import type { Document } from '../../commands/document.ts'
import type { Poster } from '../adapters/poster.ts'

/** What delivery asks of the core. */
export type DeliveryCore = Pick<Briefings, keyof Delivering>

export interface DeliveryOptions {
  readonly briefings: DeliveryCore
  readonly posters: readonly Poster[]
  readonly present: (content: PostContent) => Document
  /** Puts a post into a language model's words, where there is one; ends within a lease, and never rejects for its sake. */
  readonly phrase?: (content: PostContent, scopes: readonly Scope[]) => Promise<PostContent>
  readonly now: () => Temporal.Instant
  /** Whose leases these are: of two processes on one store, each has a name of its own. */
  readonly worker: string
  readonly log: Logger
  /** Told of each outcome, for the metrics. */
  readonly observe?: (platform: string, outcome: string, why: string) => void
}

/** For so long a post is tried that we stumble over ourselves, and an edit that a platform takes in no way, … */
const STUMBLES = Temporal.Duration.from({ hours: 24 })
/** … and so often: what waited for a day until its platform was back, or we were, has not been tried yet. */
const FAIR_TRIES = 20

/**
 * Whether what has been due since then has now been tried for long enough, this time included, that trying goes on for nothing.
 *
 * @param since ISO 8601.
 */
export function hadFairTries(
  { tries }: HeldPost,
  since: string,
  { now }: Pick<DeliveryOptions, 'now'>,
): boolean {
  const age = Temporal.Instant.from(since).until(now())
  return tries + 1 >= FAIR_TRIES && Temporal.Duration.compare(age, STUMBLES) >= 0
}

/** What one post's delivery goes by. */
export interface DeliveryDesk extends DeliveryOptions {
  readonly isClosing: () => boolean
  readonly posterOf: (post: HeldPost) => Poster | undefined
  readonly lease: () => { readonly now: string; readonly until: string }
  readonly reached: Reached
}

/** Which platforms have carried something out for this process of late. */
export interface Reached {
  note(platform: string): void
  lately(platform: string): boolean
}

/** Longer than the time between two tries of the same thing, so that whatever got through falls into it at one of them. */
const LATELY = Temporal.Duration.from({ minutes: 10 })

export function createReached(now: () => Temporal.Instant): Reached {
  const last = new Map<string, Temporal.Instant>()
  return {
    note: (platform) => void last.set(platform, now()),
    lately(platform) {
      const at = last.get(platform)
      return at !== undefined && Temporal.Duration.compare(at.until(now()), LATELY) < 0
    },
  }
}

/** What a post says, in the words in which it is told. The store keeps the core's own. */
export const wordedBy = async (
  { content, scopes }: HeldPost,
  { phrase }: DeliveryDesk,
): Promise<PostContent> => (phrase ? phrase(content, scopes) : content)
