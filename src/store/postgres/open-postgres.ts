import { sql } from 'kysely'
import { UserError } from '../../../briefings/errors.ts'
import type { Db, StoreDialect } from '../dialect.ts'
import { migrate, refuseNewer, tooOld, versionOf } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import type { StoreOptions } from '../store-options.ts'
import { isReadOnly } from '../store-fault.ts'
import type { StoreParts } from '../store.ts'
import { withoutPassword } from '../store-url.ts'
import { createConnections } from './connection.ts'
import { postgresFault } from './faults.ts'
import { createPostgresFullText } from './full-text.ts'
import { postgresTables } from './tables.ts'

/** Questions that one thread puts to the database beside each other. */
const READERS = 4

/** Stands as a comment at the table of migrations: marks a schema as ours. */
const MARK = 'dateline'

/**
 * Opens the Postgres database that the URL names, in the first schema of its search path. Throws UserError where it is
 * none of ours or does not let us in, StoreFault where it cannot be used now.
 */
export async function openPostgres(url: string, options: StoreOptions = {}): Promise<StoreParts> {
  const name = withoutPassword(url)
  const dialect: StoreDialect = {
    ...postgresTables,
    fullText: createPostgresFullText(),
    mark: async (db) => {
      await sql`comment on table migrations is ${sql.lit(MARK)}`.execute(db)
    },
    fault: (error) => postgresFault(error, name),
  }
  if (!URL.canParse(url)) throw new UserError('bad-input', `${name} is no URL of a Postgres database.`)
  const { readOnly = false, wait } = options
  const writer = createConnections({ url, readOnly, most: readOnly ? READERS : 1, wait })
  const reader = readOnly ? writer : createConnections({ url, readOnly: true, most: READERS, wait })
  const close = async () => {
    await Promise.all([...new Set([writer, reader])].map((c) => c.close()))
  }
  try {
    await refuseForeign(writer.db, name)
    const version = await versionOf(writer.db, dialect)
    refuseNewer(version, migrations, name)
    if (version !== migrations.at(-1)?.number) {
      if (readOnly) throw tooOld(version, migrations, name)
      await migrate(writer.db, dialect, migrations, name).catch((error: unknown) => {
        const fault = dialect.fault(error)
        throw isReadOnly(fault) ? tooOld(version, migrations, name, { cause: fault }) : fault
      })
    }
    return { dialect, writer: writer.db, reader: reader.db, close }
  } catch (error) {
    await close()
    throw dialect.fault(error)
  }
}

/** A schema with another program's tables is refused before anything in it is changed. */
async function refuseForeign(db: Db, name: string): Promise<void> {
  const { rows } = await sql<{ mark: string | null }>`
    select obj_description(format('%I.%I', schemaname, tablename)::regclass, 'pg_class') as mark
    from pg_tables where schemaname = current_schema() order by tablename = 'migrations' desc limit 1`.execute(
    db,
  )
  if (!rows.length || rows[0]?.mark === MARK) return
  throw new UserError(
    'bad-input',
    `${name} is the database of another program. It was left as it is: name another with --db.`,
  )
}
