import type { Store, StoreWrites } from '../ports.ts'
import type { Feed } from '../source-ports.ts'
import { silenceOf } from './habit.ts'
import { atLeastAsked, backOff, dueAfter, nextInterval } from './interval.ts'
import { warnOfSilence } from './warn.ts'

/** What became of a look at a feed, where there was nothing to take. */
export type PollOutcome =
  | {
      readonly kind: 'unchanged'
      readonly etag?: string | null
      readonly modified?: string | null
      readonly maxAge?: number | null
    }
  | {
      readonly kind: 'failed'
      readonly reason: string
      readonly status: number | null
      readonly retryAfter: number | null
    }

/** HTTP 410: the address says itself that it will not come back. */
const GONE = 410

/** Records a look that brought nothing, and when the next is due. */
export async function recordPoll(
  store: Store,
  {
    feed: key,
    worker,
    outcome,
    now,
  }: { readonly feed: number; readonly worker: string; readonly outcome: PollOutcome; readonly now: string },
): Promise<void> {
  await store.write(async (tx) => {
    const feed = await tx.feed(key)
    if (!feed) return
    const changes = outcome.kind === 'unchanged' ? unchanged(feed, outcome, now) : failed(feed, outcome, now)
    await tx.updateFeed(key, changes)
    await tx.releaseFeeds(worker, [key])
    await warnIfSilent(tx, { ...feed, ...changes }, now)
  })
}

type Changes = Parameters<StoreWrites['updateFeed']>[1]

function unchanged(feed: Feed, outcome: PollOutcome & { kind: 'unchanged' }, now: string): Changes {
  const at = Temporal.Instant.from(now)
  const interval = nextInterval({ interval: feed.interval, news: false, gap: null })
  return {
    ...(outcome.etag ? { etag: outcome.etag } : {}),
    ...(outcome.modified ? { modified: outcome.modified } : {}),
    interval,
    tried: now,
    succeeded: now,
    failures: 0,
    ...silenceOf(feed, at),
    next: dueAfter(at, atLeastAsked(interval, [outcome.maxAge]), feed.url),
  }
}

function failed(
  feed: Feed,
  { reason, status, retryAfter }: PollOutcome & { kind: 'failed' },
  now: string,
): Changes {
  if (status === GONE)
    return {
      tried: now,
      failures: feed.failures + 1,
      state: 'gone',
      reason: 'it says that it is gone for good',
      next: null,
    }
  const failures = feed.failures + 1
  const times = failures === 1 ? '' : ` (${failures} times in a row)`
  return {
    tried: now,
    failures,
    state: 'failing',
    reason: `${reason.replace(/\.$/, '')}${times}`,
    next: dueAfter(Temporal.Instant.from(now), backOff(feed.interval, failures, retryAfter), feed.url),
  }
}

/** Whoever follows a feed is told once when it is silent for longer than its habit, for whatever reason, or gone. */
export async function warnIfSilent(tx: StoreWrites, feed: Feed, now: string): Promise<void> {
  const { state, reason } = silenceOf(feed, Temporal.Instant.from(now))
  const isSilent = state === 'late' || feed.state === 'gone'
  if (isSilent && feed.warned === null) await warnOfSilence(tx, feed, feed.reason ?? reason ?? '', now)
  if (!isSilent && feed.warned !== null) await tx.updateFeed(feed.key, { warned: null })
}
