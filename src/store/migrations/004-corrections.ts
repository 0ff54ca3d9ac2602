import type { Db, StoreDialect } from '../dialect.ts'

/** What managers set right by hand: rows are added and taken back, never rewritten. */
export async function corrections(db: Db, dialect: StoreDialect): Promise<void> {
  await dialect
    .withKey(db.schema.createTable('corrections'))
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('object', 'text', (c) => c.notNull())
    .addColumn('made', 'text')
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('undone_at', 'text')
    .addColumn('undone_by', 'text')
    .execute()
  await db.schema
    .createIndex('corrections_by_scope')
    .on('corrections')
    .columns(['scope', 'undone_at'])
    .execute()
  await db.schema.createIndex('corrections_by_subject').on('corrections').column('subject').execute()
  await db.schema.createIndex('corrections_by_object').on('corrections').column('object').execute()
}
