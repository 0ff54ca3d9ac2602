import { addressOf } from '../../../briefings/read/article-id.ts'
import type { Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'

/** An id that was worked out has so many characters; the others were brought. */
const DERIVED = 16
const BATCH = 1_000

/** Where articles stand that bring an id of their own: the others are called by a hash of their address. */
export async function addresses(db: Db): Promise<void> {
  await db.schema.alterTable('articles').addColumn('address', 'text').execute()
  await db.schema
    .createIndex('articles_by_address')
    .on('articles')
    .column('address')
    .where('address', 'is not', null)
    .execute()
  for (let after = 0, more = true; more;) {
    const rows = await db
      .selectFrom('articles as a')
      .innerJoin('revisions as r', (j) =>
        j.onRef('r.article', '=', 'a.key').onRef('r.revision', '=', 'a.revision'),
      )
      .innerJoin('scopes as s', 's.key', 'a.scope')
      .where('a.key', '>', after)
      .where((e) => e(e.fn<number>('length', ['a.id']), '<>', DERIVED))
      .where('r.url', 'is not', null)
      .orderBy('a.key')
      .limit(BATCH)
      .select(['a.key', 'a.id', 'r.url', 's.name'])
      .execute()
    for (const { key, id, url, name } of rows) {
      const address = addressOf(name as Scope, { id, url, text: '' })
      await db.updateTable('articles').set({ address }).where('key', '=', key).execute()
    }
    after = rows.at(-1)?.key ?? after
    more = rows.length === BATCH
  }
}
