import type { Db, StoreDialect } from '../dialect.ts'

/** What a model makes of an article, by which questions find it that use other words. */
export async function meanings(db: Db, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('meanings')
    .addColumn('article', 'bigint', (c) => c.primaryKey())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('model', 'text', (c) => c.notNull())
    .addColumn('vector', dialect.bytes, (c) => c.notNull())
    .execute()
}
