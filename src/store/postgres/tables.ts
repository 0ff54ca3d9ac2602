import { sql } from 'kysely'
import type { StoreDialect } from '../dialect.ts'

/** How Postgres declares keys, postings and bytes, and knows its tables. */
export const postgresTables: Pick<
  StoreDialect,
  'withKey' | 'asPostings' | 'bytes' | 'hasTable' | 'lastKey' | 'setLastKey'
> = {
  // By default: a copy of a store brings its keys along.
  withKey: (table) =>
    table.addColumn('key', 'bigint', (c) => c.generatedByDefaultAsIdentity().primaryKey().notNull()),
  asPostings: (table) => table,
  bytes: 'bytea',
  async hasTable(db, name) {
    const { rows } =
      await sql`select 1 from pg_tables where schemaname = current_schema() and tablename = ${name}`.execute(
        db,
      )
    return rows.length > 0
  },
  async lastKey(db, table) {
    const { rows } = await sql<{ last: number | null }>`
      select pg_sequence_last_value(pg_get_serial_sequence(${table}, 'key')::regclass) as last`.execute(db)
    return rows[0]?.last ?? 0
  },
  async setLastKey(db, table, key) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'key')::regclass, ${key})`.execute(db)
  },
}
