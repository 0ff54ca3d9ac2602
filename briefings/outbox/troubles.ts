import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { Waiting } from '../status-results.ts'
import { channelsOf, nameOf, whereOf } from './notices.ts'
import { waitingOf } from './waiting.ts'

export interface PostTroubles {
  /** Of what waits, that which has for longer than it should, in words. */
  readonly late: readonly string[]
  /** What waits to be posted, or to be shown as it is now, what has waited longest first. */
  readonly waiting: readonly Waiting[]
  /** What did not come off of late, in words, the newest first. */
  readonly failed: readonly string[]
  /** Ids of channels that these name, each as "channel ID". */
  readonly channels: readonly string[]
}

const MOST_NAMED = 5
const MOST_WAITING = 25
/** What waits for longer than this is late. */
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
  const lines = await store.waitingLines(owners, MOST_WAITING)
  const waiting = lines.flatMap((l) => waitingOf(l, now) ?? [])
  const troubled = await store.troubledPosts(owners, now.subtract(OF_LATE).toString(), MOST_NAMED)
  return {
    late: waiting.filter((w) => isBefore(w.since, now.subtract(LATE))).map((w) => w.words),
    waiting,
    failed: troubled.map((p) => `${nameOf(p)}${whereOf(p.destination)}: ${p.reason ?? p.state}`),
    channels: [...new Set([...waiting, ...troubled.map((p) => p.destination)].flatMap(channelsOf))],
  }
}

const isBefore = (moment: string, than: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(moment), than) < 0
