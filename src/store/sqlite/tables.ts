import { sql } from 'kysely'
import type { StoreDialect } from '../dialect.ts'

/** How SQLite declares keys, postings and bytes, and knows its tables. */
export const sqliteTables: Pick<
  StoreDialect,
  'withKey' | 'asPostings' | 'bytes' | 'hasTable' | 'lastKey' | 'setLastKey'
> = {
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
  async lastKey(db, table) {
    const { rows } = await sql<{
      seq: number
    }>`select seq from sqlite_sequence where name = ${table}`.execute(db)
    return rows[0]?.seq ?? 0
  },
  async setLastKey(db, table, key) {
    // The table has no key of its own to be in conflict with.
    await sql`delete from sqlite_sequence where name = ${table}`.execute(db)
    await sql`insert into sqlite_sequence (name, seq) values (${table}, ${key})`.execute(db)
  },
}
