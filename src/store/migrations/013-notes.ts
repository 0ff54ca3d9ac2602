import type { Db, StoreDialect } from '../dialect.ts'

/** What the processes that answer people know of each other for a while. */
export async function notes(db: Db, dialect: StoreDialect): Promise<void> {
  await dialect
    .withKey(db.schema.createTable('notes'))
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('line', 'text', (c) => c.notNull())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('until', 'bigint', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('notes_by_line').on('notes').column('line').execute()
  await db.schema.createIndex('notes_by_until').on('notes').column('until').execute()
  await db.schema.createIndex('notes_by_person').on('notes').column('person').execute()
}
