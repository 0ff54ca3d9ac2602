import type { Db, StoreDialect } from '../dialect.ts'

/** Posts on their way and delivered, each message of them, and which articles they cite. */
export async function outbox(db: Db, dialect: StoreDialect): Promise<void> {
  await dialect
    .withKey(db.schema.createTable('outbox'))
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('place', 'text')
    .addColumn('channel', 'text')
    .addColumn('person', 'text')
    .addColumn('line', 'text', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('scopes', 'text', (c) => c.notNull())
    .addColumn('content', dialect.bytes, (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('reason', 'text')
    .addColumn('due', 'bigint', (c) => c.notNull())
    .addColumn('worker', 'text')
    .addColumn('leased', 'bigint', (c) => c.notNull())
    .addColumn('edited', 'text')
    .addColumn('posted', 'text')
    .execute()
  await db.schema.createIndex('outbox_by_due').on('outbox').columns(['state', 'due']).execute()
  await db.schema.createIndex('outbox_by_line').on('outbox').columns(['line', 'state', 'key']).execute()
  await db.schema.createIndex('outbox_by_edited').on('outbox').columns(['edited']).execute()
  await db.schema.createIndex('outbox_by_worker').on('outbox').columns(['worker']).execute()

  await db.schema
    .createTable('outbox_parts')
    .addColumn('post', 'bigint', (c) => c.notNull())
    .addColumn('part', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('marker', 'text', (c) => c.notNull())
    .addColumn('page', dialect.bytes)
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('attempted', 'text')
    .addColumn('message', 'text')
    .addPrimaryKeyConstraint('outbox_parts_key', ['post', 'part'])
    .execute()
  await dialect
    .asPostings(
      db.schema
        .createTable('outbox_citations')
        .addColumn('article', 'text', (c) => c.notNull())
        .addColumn('post', 'bigint', (c) => c.notNull())
        .addPrimaryKeyConstraint('outbox_citations_key', ['article', 'post']),
    )
    .execute()
  await db.schema.createIndex('outbox_citations_by_post').on('outbox_citations').column('post').execute()
}
