import type { SourceWrites } from '../../../briefings/source-ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { encodeJson } from '../json-codec.ts'
import { scopeKey } from '../reads/scopes.ts'
import { claimFeeds } from './claim-feeds.ts'

/** What is written about the sources that are followed. */
export function createSourceWrites(db: Db): SourceWrites {
  return {
    async saveFeed(feed) {
      const made = await db
        .insertInto('feeds')
        .values({ ...feed, leased_by: null, leased_until: null })
        .returning('key')
        .executeTakeFirstOrThrow()
      return made.key
    },
    async updateFeed(key, changes) {
      if (Object.keys(changes).length > 0)
        await db.updateTable('feeds').set(changes).where('key', '=', key).execute()
    },
    claimFeeds: (claim) => claimFeeds(db, claim),
    async releaseFeeds(worker, keys) {
      for (const some of chunks(keys))
        await db
          .updateTable('feeds')
          .set({ leased_by: null, leased_until: null })
          .where('key', 'in', some)
          .where('leased_by', '=', worker)
          .execute()
    },
    async saveSource({ scope, ...source }) {
      await db
        .insertInto('sources')
        .values({ ...source, scope: await scopeKey(db, scope) })
        .execute()
    },
    async updateSource(scope, id, changes) {
      await db
        .updateTable('sources')
        .set(changes)
        .where('scope', '=', await scopeKey(db, scope))
        .where('id', '=', id)
        .execute()
    },
    async dropSource(scope, id) {
      const gone = await db
        .deleteFrom('sources')
        .where('scope', '=', await scopeKey(db, scope))
        .where('id', '=', id)
        .returning('feed')
        .execute()
      for (const { feed } of gone) await dropUnfollowed(db, feed)
    },
    async moveFollowers(from, to) {
      // Who follows both already keeps the one.
      const both = db.selectFrom('sources').where('feed', '=', to).select('scope')
      await db.deleteFrom('sources').where('feed', '=', from).where('scope', 'in', both).execute()
      await db.updateTable('sources').set({ feed: to }).where('feed', '=', from).execute()
      await dropUnfollowed(db, from)
    },
    async saveKnownItems(feed, items) {
      const row = { items: encodeJson(items) }
      await db
        .insertInto('feed_items')
        .values({ feed, ...row })
        .onConflict((c) => c.column('feed').doUpdateSet(row))
        .execute()
    },
  }
}

/** Removes a feed with what is known of it, where nobody follows it. */
export async function dropUnfollowed(db: Db, feed: number): Promise<void> {
  const follower = await db
    .selectFrom('sources')
    .where('feed', '=', feed)
    .select('key')
    .limit(1)
    .executeTakeFirst()
  if (follower) return
  await db.deleteFrom('feed_items').where('feed', '=', feed).execute()
  await db.deleteFrom('feeds').where('key', '=', feed).execute()
}
