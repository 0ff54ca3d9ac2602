import { sql } from 'kysely'
import type { StoreDialect } from '../dialect.ts'

/** How SQLite declares keys, postings and bytes. */
export const sqliteTables: Pick<StoreDialect, 'withKey' | 'asPostings' | 'bytes'> = {
  // AUTOINCREMENT: a key is never given twice, so that an index of keys cannot point at a later row.
  withKey: (table) => table.addColumn('key', 'integer', (c) => c.primaryKey().autoIncrement()),
  asPostings: (table) => table.modifyEnd(sql`without rowid`),
  bytes: 'blob',
}
