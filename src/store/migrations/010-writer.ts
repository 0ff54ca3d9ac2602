import type { Db, StoreDialect } from '../dialect.ts'

/** What a language model wrote and passed the gate, on which articles it rests, and what it cost whom on which day. */
export async function writer(db: Db, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('writer_cache')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('phrase', dialect.bytes, (c) => c.notNull())
    .execute()
  await db.schema.createIndex('writer_cache_by_at').on('writer_cache').column('at').execute()
  await dialect
    .asPostings(
      db.schema
        .createTable('writer_articles')
        .addColumn('article', 'text', (c) => c.notNull())
        .addColumn('phrase', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint('writer_articles_key', ['article', 'phrase']),
    )
    .execute()
  await db.schema.createIndex('writer_articles_by_phrase').on('writer_articles').column('phrase').execute()
  await db.schema
    .createTable('writer_spending')
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('payer', 'text', (c) => c.notNull())
    // Millionths of a dollar: whole numbers add up alike in both databases.
    .addColumn('micros', 'bigint', (c) => c.notNull())
    .addColumn('tokens', 'bigint', (c) => c.notNull())
    .addColumn('requests', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('writer_spending_key', ['day', 'payer'])
    .execute()
}
