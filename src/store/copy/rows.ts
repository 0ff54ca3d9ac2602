import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AnyDb, Row, Table } from './tables.ts'

/** Rows that are read and written at once. */
const BATCH = 400

/** Rows of a table in the order of its key: those after one, up to another, or all. */
export async function* batches(
  db: AnyDb,
  { name, key }: Table,
  { after, upTo }: { readonly after?: Row | undefined; readonly upTo?: Row | undefined } = {},
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((k) => sql.ref(k)))
  const of = (row: Row) => sql.join(key.map((k) => row[k]))
  for (let last = after; ;) {
    let asked = db.selectFrom(name).selectAll().limit(BATCH)
    for (const k of key) asked = asked.orderBy(k)
    const from = last
    if (from) asked = asked.where(sql<boolean>`(${columns}) > (${of(from)})`)
    if (upTo) asked = asked.where(sql<boolean>`(${columns}) <= (${of(upTo)})`)
    const rows: readonly Row[] = await asked.execute()
    if (rows.length) yield rows
    if (rows.length < BATCH) return
    last = rows.at(-1)
  }
}

/** The last row in the order of the key; undefined where there is none. */
export async function lastRow(db: AnyDb, { name, key }: Table): Promise<Row | undefined> {
  let asked = db.selectFrom(name).selectAll().limit(1)
  for (const k of key) asked = asked.orderBy(k, 'desc')
  return asked.executeTakeFirst()
}

export interface Checked {
  readonly rows: number
  readonly sha256: string
}

/** How many rows there are up to one, and a checksum over every value of them. */
export async function check(db: AnyDb, table: Table, upTo?: Row): Promise<Checked> {
  const hash = createHash('sha256')
  let count = 0
  for await (const rows of batches(db, table, { upTo }))
    for (const row of rows) {
      count++
      hash.update(asText(row)).update('\n')
    }
  return { rows: count, sha256: hash.digest('hex') }
}

/** A row alike from both databases: columns by name, bytes in base64. */
const asText = (row: Row): string =>
  JSON.stringify(
    Object.keys(row)
      .sort()
      .map((column) => {
        const value = row[column]
        return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('base64') } : value
      }),
  )
