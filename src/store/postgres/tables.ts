import { sql } from 'kysely'
import type { StoreDialect } from '../dialect.ts'

/** How Postgres declares keys, postings and bytes, and knows its tables. */
export const postgresTables: Pick<StoreDialect, 'withKey' | 'asPostings' | 'bytes' | 'hasTable'> = {
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
}
