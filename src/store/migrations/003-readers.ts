import { sql } from 'kysely'
import type { Db, StoreDialect } from '../dialect.ts'

/** What each person was last told, settings, readers' reports, and what remains of withdrawn articles. */
export async function readers(db: Db, dialect: StoreDialect): Promise<void> {
  // Clocks may stand still or go back; a number that only rises says what was written after what.
  await db.schema
    .alterTable('briefings')
    .addColumn('sequence', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await sql`
    update briefings set sequence = (
      select count(*) from briefings b
      where (b.at, b.story, b.scope, b.revision) <= (briefings.at, briefings.story, briefings.scope, briefings.revision)
    )`.execute(db)
  await db.schema.createIndex('briefings_by_sequence').on('briefings').column('sequence').execute()

  await db.schema
    .createTable('told')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('told_key', ['person', 'place', 'name'])
    .execute()
  await db.schema
    .createTable('settings')
    .addColumn('holder', 'text', (c) => c.primaryKey())
    .addColumn('timezone', 'text')
    .addColumn('language', 'text')
    .execute()
  await dialect
    .withKey(db.schema.createTable('reports'))
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('item', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('reports_by_place').on('reports').column('place').execute()
  await db.schema
    .createTable('tombstones')
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('tombstones_key', ['scope', 'id'])
    .execute()
}
