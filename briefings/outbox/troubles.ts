import { momentInZone } from '../digest/moment-in-words.ts'
import type { Scope } from '../model.ts'
import type { HeldPost } from '../outbox-ports.ts'
import type { StoreReads } from '../ports.ts'
import { nameOf, whereOf } from './notices.ts'

export interface PostTroubles {
  /** What waits to be posted or edited for longer than it should, in words. */
  readonly late: readonly string[]
  /** What did not come off of late, in words, the newest first. */
  readonly failed: readonly string[]
}

const MOST_NAMED = 5
/** What waits for longer than this is told. */
const LATE = { minutes: 30 }
/** What happened longer ago is told no more. */
const OF_LATE = { hours: 7 * 24 }

/**
 * How posts to these places and people fare.
 *
 * @param owners null for everybody's.
 */
export async function postTroubles(
  store: StoreReads,
  owners: readonly Scope[] | null,
  now: Temporal.Instant,
): Promise<PostTroubles> {
  const stuck = await store.stuckPosts(owners, now.subtract(LATE).toString(), MOST_NAMED)
  const troubled = await store.troubledPosts(owners, now.subtract(OF_LATE).toString(), MOST_NAMED)
  return {
    late: stuck.map((p) =>
      p.edited === null
        ? `${of(p)} waits to be posted since ${inWords(p.at)}`
        : `a change to ${of(p)} waits to be shown since ${inWords(p.edited)}`,
    ),
    failed: troubled.map((p) => `${of(p)}: ${p.reason ?? p.state}`),
  }
}

const of = (post: HeldPost): string => `${nameOf(post)}${whereOf(post.destination)}`

const inWords = (moment: string): string => `${momentInZone(Temporal.Instant.from(moment), 'UTC')} (UTC)`
