import type { Db } from '../dialect.ts'

/** Where articles stand that bring an id of their own: the others are called by a hash of their address. */
export async function addresses(db: Db): Promise<void> {
  await db.schema.alterTable('articles').addColumn('address', 'text').execute()
  await db.schema
    .createIndex('articles_by_address')
    .on('articles')
    .column('address')
    .where('address', 'is not', null)
    .execute()
}
