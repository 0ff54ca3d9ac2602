import { sql, type ExpressionBuilder } from 'kysely'
import type { Feed, FeedClaim } from '../../../briefings/source-ports.ts'
import type { Db } from '../dialect.ts'
import { FEED_COLUMNS, feedOf } from '../reads/sources.ts'
import type { Tables } from '../schema.ts'

/**
 * Takes due feeds under a lease. The update asks again whether each is free, so that of two workers that chose the same only
 * one gets it. Few of one host at a time: they are asked one after another, and the lease must outlast them.
 */
export async function claimFeeds(db: Db, claim: FeedClaim): Promise<Feed[]> {
  const { now, until, worker, limit, perHost, notHosts, host } = claim
  const isFree = (e: ExpressionBuilder<Tables, 'feeds'>) =>
    e.or([
      e('leased_until', 'is', null),
      e('leased_until', '<=', now),
      ...(host === undefined ? [] : [e('leased_by', '=', worker)]),
    ])
  const due = db
    .selectFrom('feeds')
    .where('next', '<=', now)
    .where(isFree)
    .$if(host !== undefined, (q) => q.where('host', '=', host ?? ''))
    .$if(notHosts.length > 0, (q) => q.where('host', 'not in', notHosts))
    .select(['key', 'next'])
    .select(sql<number>`row_number() over (partition by host order by next)`.as('turn'))
  const chosen = await db
    .selectFrom(due.as('due'))
    .where('due.turn', '<=', perHost)
    .orderBy('due.next')
    .limit(limit)
    .select('due.key')
    .execute()
  if (chosen.length === 0) return []
  const taken = await db
    .updateTable('feeds')
    .set({ leased_by: worker, leased_until: until })
    .where(
      'key',
      'in',
      chosen.map((c) => c.key),
    )
    .where(isFree)
    .returning(['key', ...FEED_COLUMNS])
    .execute()
  return taken.map(feedOf).sort((a, b) => (a.next ?? '').localeCompare(b.next ?? ''))
}
