import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely } from 'kysely'
import { UserError } from '../../../briefings/errors.ts'
import type { StoreDialect } from '../dialect.ts'
import { migrate, refuseNewer, tooOld, versionOf } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import type { Tables } from '../schema.ts'
import type { StoreOptions } from '../store-options.ts'
import type { StoreParts } from '../store.ts'
import { isReadOnly } from '../store-fault.ts'
import { connect, type Connection } from './connection.ts'
import { sqliteFault } from './faults.ts'
import { createSqliteFullText } from './full-text.ts'
import { sqliteTables } from './tables.ts'

/** "DTLN": marks a file as ours, so that another program's database is never taken for one. */
const APPLICATION = 0x44544c4e

const MEMORY = ':memory:'

interface Opened extends Connection {
  readonly db: Kysely<Tables>
}

/**
 * Opens the SQLite database at `path` (made with its folder where there is none), or one in memory. Throws UserError where
 * the path is no database of ours, StoreFault where it cannot be used now.
 */
export async function openSqlite(path: string, options: StoreOptions = {}): Promise<StoreParts> {
  const dialect: StoreDialect = {
    ...sqliteTables,
    fullText: createSqliteFullText(),
    fault: (error) => sqliteFault(error, path),
  }
  const open: Connection[] = []
  // The writer last: whoever closes last folds the write-ahead log into the database, which a reader may not.
  const close = async () => open.reverse().forEach(({ database }) => database.isOpen && database.close())
  const opened = (readOnly: boolean) => {
    const connection = connect(path, { readOnly, wait: options.wait })
    open.push(connection)
    return { ...connection, db: new Kysely<Tables>({ dialect: connection.dialect }) }
  }
  try {
    makeFolder(path, options.readOnly ?? false)
    const main = opened(options.readOnly ?? false)
    refuseForeign(main, path)
    const version = await versionOf(main.db, dialect)
    refuseNewer(version, migrations, path)
    if (version !== migrations.at(-1)?.number) {
      if (options.readOnly) throw tooOld(version, migrations, path)
      await bringUp(main, dialect, path).catch((error: unknown) => {
        const fault = dialect.fault(error)
        throw isReadOnly(fault) ? tooOld(version, migrations, path, { cause: fault }) : fault
      })
    }
    tune(main)
    const alone = path === MEMORY || options.readOnly
    const reader = alone ? main : opened(true)
    if (!alone) tune(reader)
    return { dialect, writer: main.db, reader: reader.db, close }
  } catch (error) {
    await close()
    throw dialect.fault(error)
  }
}

async function bringUp({ database, db }: Opened, dialect: StoreDialect, path: string): Promise<void> {
  database.exec(`pragma journal_mode = wal; pragma application_id = ${APPLICATION}`)
  await migrate(db, dialect, migrations, path)
}

function makeFolder(path: string, readOnly: boolean): void {
  if (path === MEMORY || readOnly) return
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (cause) {
    throw new UserError('bad-input', `The folder of the database ${path} cannot be made.`, { cause })
  }
}

/**
 * A file of another program's is refused before anything in it is changed. The tables are looked at first: a database of
 * ours has its mark before it has tables, also while another process is making it.
 */
function refuseForeign({ database }: Connection, path: string): void {
  const table = database
    .prepare("select name from sqlite_schema where name not like 'sqlite_%' limit 1")
    .get()
  const mark = database.prepare('pragma application_id').get()
  if (!table || mark?.['application_id'] === APPLICATION) return
  throw new UserError(
    'bad-input',
    `${path} is the database of another program. It was left as it is: name another file with --db file:PATH.`,
  )
}

/**
 * In WAL mode NORMAL loses no consistency and at a power cut at most the last moments; the cache is counted in KiB.
 * https://www.sqlite.org/pragma.html#pragma_synchronous
 */
function tune({ database }: Connection): void {
  database.exec(
    'pragma synchronous = normal; pragma wal_autocheckpoint = 4000; pragma cache_size = -16000; pragma temp_store = memory',
  )
}
