import { sql } from 'kysely'
import type { StoreDialect } from '../dialect.ts'

/** How SQLite declares keys, postings and bytes, and knows its tables. */
export const sqliteTables: Pick<StoreDialect, 'withKey' | 'asPostings' | 'bytes' | 'hasTable'> = {
  // AUTOINCREMENT: a key is never given twice, so that an index of keys cannot point at a later row.
  withKey: (table) => table.addColumn('key', 'integer', (c) => c.primaryKey().autoIncrement()),
  asPostings: (table) => table.modifyEnd(sql`without rowid`),
  bytes: 'blob',
  async hasTable(db, name) {
    const { rows } = await sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`.execute(
      db,
    )
    return rows.length > 0
  },
}
