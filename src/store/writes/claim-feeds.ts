import type { ExpressionBuilder } from 'kysely'
import type { Feed, FeedClaim } from '../../../briefings/source-ports.ts'
import type { Db } from '../dialect.ts'
import { FEED_COLUMNS, feedOf } from '../reads/sources.ts'
import type { Tables } from '../schema.ts'

/**
 * Takes a host's due feeds under a lease, the one that is due the longest first. The update asks again whether each is free, so
 * that of two workers that chose the same only one gets it.
 */
export async function claimFeeds(db: Db, { now, until, worker, host, limit }: FeedClaim): Promise<Feed[]> {
  const isFree = (e: ExpressionBuilder<Tables, 'feeds'>) =>
    e.or([e('leased_until', 'is', null), e('leased_until', '<=', now), e('leased_by', '=', worker)])
  const due = db
    .selectFrom('feeds')
    .where('host', '=', host)
    .where('next', '<=', now)
    .where(isFree)
    .orderBy('next')
    .limit(limit)
    .select('key')
  const taken = await db
    .updateTable('feeds')
    .set({ leased_by: worker, leased_until: until })
    .where('key', 'in', due)
    .where(isFree)
    .returning(['key', ...FEED_COLUMNS])
    .execute()
  return taken.map(feedOf).sort((a, b) => (a.next ?? '').localeCompare(b.next ?? ''))
}
