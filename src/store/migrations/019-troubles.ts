import type { Db } from '../dialect.ts'

/** When a post did not come off, so that `status` can tell. */
export async function troubles(db: Db): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('troubled', 'bigint').execute()
  await db.schema
    .createIndex('outbox_by_trouble')
    .on('outbox')
    .column('troubled')
    .where('troubled', 'is not', null)
    .execute()
}
