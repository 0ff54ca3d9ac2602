import type { Db, StoreDialect } from '../dialect.ts'

/** What is told of each story, revision by revision. */
export async function briefings(db: Db, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('briefings')
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('story', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    /** 1 for the last revision: what everybody but `why` asks for. */
    .addColumn('current', 'integer', (c) => c.notNull())
    .addColumn('content', dialect.bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('briefings_key', ['story', 'scope', 'revision'])
    .execute()
  await db.schema
    .createIndex('briefings_by_time')
    .on('briefings')
    .columns(['current', 'scope', 'at'])
    .execute()
}
