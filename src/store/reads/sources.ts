import type { Scope } from '../../../briefings/model.ts'
import type { Feed, FeedState, KnownItem, Source, SourceReads } from '../../../briefings/source-ports.ts'
import type { Db } from '../dialect.ts'
import { decodeJson } from '../json-codec.ts'
import type { Tables } from '../schema.ts'
import { visibleKeys } from './scopes.ts'

export const FEED_COLUMNS = [
  'url', 'host', 'kind', 'title', 'etag', 'modified', 'hash', 'identity', 'interval', 'habit', 'next', 'tried',
  'succeeded', 'brought', 'failures', 'state', 'reason', 'warned',
] as const // prettier-ignore

type FeedRow = Omit<Feed, 'kind' | 'state' | 'identity'> &
  Pick<Tables['feeds'], 'kind' | 'state' | 'identity'>

/** A row as the port has it: what the core wrote is what it reads. */
export const feedOf = (row: FeedRow): Feed => row as Feed

/** The sources that are followed, and what is known of the feeds behind them. */
export function createSourceReads(db: Db): SourceReads {
  return {
    sources: async (scopes) => sourcesWhere(db, { scopes: await visibleKeys(db, scopes) }),
    followers: (feed) => sourcesWhere(db, { feed }),
    async feed(key) {
      const row = await db
        .selectFrom('feeds')
        .where('key', '=', key)
        .select(['key', ...FEED_COLUMNS])
        .executeTakeFirst()
      return row ? feedOf(row) : null
    },
    async feedAt(url) {
      const row = await db
        .selectFrom('feeds')
        .where('url', '=', url)
        .select(['key', ...FEED_COLUMNS])
        .executeTakeFirst()
      return row ? feedOf(row) : null
    },
    async feedCounts() {
      const counts: Record<FeedState, number> = { new: 0, ok: 0, late: 0, failing: 0, gone: 0 }
      const rows = await db
        .selectFrom('feeds')
        .groupBy('state')
        .select((e) => ['state', e.fn.countAll<number>().as('count')])
        .execute()
      for (const { state, count } of rows) counts[state as FeedState] = Number(count)
      return counts
    },
    async knownItems(feed) {
      const row = await db
        .selectFrom('feed_items')
        .where('feed', '=', feed)
        .select('items')
        .executeTakeFirst()
      return row ? (decodeJson(row.items) as KnownItem[]) : []
    },
  }
}

async function sourcesWhere(
  db: Db,
  { scopes, feed }: { readonly scopes?: readonly number[]; readonly feed?: number },
): Promise<Source[]> {
  let asked = db
    .selectFrom('sources as x')
    .innerJoin('scopes as s', 's.key', 'x.scope')
    .innerJoin('feeds as f', 'f.key', 'x.feed')
  if (scopes) asked = asked.where('x.scope', 'in', scopes)
  if (feed !== undefined) asked = asked.where('x.feed', '=', feed)
  const rows = await asked
    .orderBy('x.key')
    .select(['x.id', 's.name as scope', 'x.title as given', 'x.by', 'x.added', 'x.muted', 'x.baseline'])
    .select([
      'f.key',
      'f.url',
      'f.host',
      'f.kind',
      'f.title',
      'f.etag',
      'f.modified',
      'f.hash',
      'f.identity',
      'f.interval',
      'f.habit',
      'f.next',
      'f.tried',
      'f.succeeded',
      'f.brought',
      'f.failures',
      'f.state',
      'f.reason',
      'f.warned',
    ]) // prettier-ignore
    .execute()
  return rows.map(({ id, scope, given, by, added, muted, baseline, ...feed }) => ({
    id,
    scope: scope as Scope,
    feed: feedOf(feed),
    title: given,
    by,
    added,
    muted,
    baseline,
  }))
}
