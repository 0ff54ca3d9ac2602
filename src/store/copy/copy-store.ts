import { UserError } from '../../../briefings/errors.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import type { StoreParts } from '../store.ts'
import { copyFullText } from './copy-full-text.ts'
import { batches, check, lastRow } from './rows.ts'
import { TABLES, type AnyDb, type Table } from './tables.ts'

export interface Copied {
  readonly table: string
  readonly rows: number
  /** Over every value of every row, found alike in both. */
  readonly sha256: string
}

type Progress = (rows: number) => void

/**
 * Copies all of a store into another, table by table in the order of the keys. What an earlier run has copied is compared and
 * not copied again. Nobody may write to either meanwhile.
 *
 * @throws UserError 'bad-input' where the target holds anything else, before it is changed, or where the two differ at the end.
 */
export async function copyStore(
  source: StoreParts,
  target: StoreParts,
  onProgress: Progress = () => undefined,
): Promise<Copied[]> {
  for (const table of TABLES) await refuseOther(anyOf(source.writer), anyOf(target.writer), table)
  for (const table of TABLES) {
    await copyTable(anyOf(source.writer), anyOf(target.writer), table, onProgress)
    if (!table.isNumbered) continue
    const last = await source.dialect.lastKey(source.writer, table.name)
    if (last > 0) await target.dialect.setLastKey(target.writer, table.name, last)
  }
  await copyFullText(target, onProgress)
  const out: Copied[] = []
  for (const table of TABLES) {
    const [from, to] = [await check(anyOf(source.writer), table), await check(anyOf(target.writer), table)]
    if (from.rows !== to.rows || from.sha256 !== to.sha256)
      throw new UserError(
        'bad-input',
        `The copies of ${table.name} differ (${from.rows} rows and ${to.rows}). Stop whatever writes to the stores, and copy into a new one.`,
      )
    out.push({ table: table.name, ...to })
  }
  const articles = out.find((t) => t.table === 'articles')!.rows
  const indexed = await target.dialect.fullText.articles(target.writer)
  if (indexed !== articles)
    throw new UserError(
      'bad-input',
      `Of ${articles} articles ${indexed} are in the index. Copy into a new store.`,
    )
  return out
}

const anyOf = (db: Db): AnyDb => db as unknown as AnyDb

async function refuseOther(source: AnyDb, target: AnyDb, table: Table): Promise<void> {
  const last = await lastRow(target, table)
  if (!last) return
  const [from, to] = [await check(source, table, last), await check(target, table)]
  if (from.rows === to.rows && from.sha256 === to.sha256) return
  throw new UserError(
    'bad-input',
    `The store to copy to holds something else already (${table.name}). It was left as it is: name an empty one.`,
  )
}

async function copyTable(source: AnyDb, target: AnyDb, table: Table, onProgress: Progress): Promise<void> {
  for await (const rows of batches(source, table, { after: await lastRow(target, table) })) {
    await target.transaction().execute(async (tx) => {
      for (const some of chunks(rows))
        await tx
          .insertInto(table.name)
          .values([...some])
          .execute()
    })
    onProgress(rows.length)
  }
}
