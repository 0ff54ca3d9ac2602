import { UserError } from '../../briefings/errors.ts'
import type { Db, StoreDialect } from './dialect.ts'
import type { Migration } from './migrations/index.ts'

/** The number of the last migration that the database has seen; 0 for an empty one. Only reads. */
export async function versionOf(db: Db, dialect: Pick<StoreDialect, 'hasTable'>): Promise<number> {
  if (!(await dialect.hasTable(db, 'migrations'))) return 0
  const last = await db
    .selectFrom('migrations')
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst()
  return Number(last?.number ?? 0)
}

/** Throws a UserError where a later program has written the database: what it means there is not known here. */
export function refuseNewer(version: number, migrations: readonly Migration[], name: string): void {
  const known = migrations.at(-1)?.number ?? 0
  if (version <= known) return
  throw new UserError(
    'too-new',
    `The database ${name} was written by a newer Dateline (schema ${version}; this one knows ${known}). ` +
      'It was left as it is: update Dateline, or name another database with --db.',
  )
}

/**
 * Says of a database that an earlier program has written, and that may not be written here, that it has to be brought up to date first;
 * of an empty one, that it holds nothing to read.
 */
export function tooOld(
  version: number,
  migrations: readonly Migration[],
  name: string,
  options?: ErrorOptions,
): UserError {
  const known = migrations.at(-1)?.number ?? 0
  return new UserError(
    'too-old',
    version === 0
      ? `The database ${name} holds no store yet, and cannot be written here to make one. Open it once with the right to write, or name another with --db.`
      : `The database ${name} was written by an older Dateline (schema ${version}; this one reads ${known}), and cannot be written here to bring it ` +
          `up to date. Nothing in it was changed. Open it once with the right to write, as by: dateline status --db URL. Or read it with the version that wrote it.`,
    options,
  )
}

/**
 * Brings the database to the last migration. Look and change are one transaction that holds the write lock from its
 * beginning, so that of two processes that start together one applies and the other finds it done.
 */
export async function migrate(
  db: Db,
  dialect: StoreDialect,
  migrations: readonly Migration[],
  name: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.schema
      .createTable('migrations')
      .ifNotExists()
      .addColumn('number', 'integer', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('applied', 'text', (c) => c.notNull())
      .execute()
    await dialect.mark?.(tx)
    const version = await versionOf(tx, dialect)
    refuseNewer(version, migrations, name)
    for (const m of migrations) {
      if (m.number <= version) continue
      await m.up(tx, dialect)
      const applied = Temporal.Now.instant().toString()
      await tx.insertInto('migrations').values({ number: m.number, name: m.name, applied }).execute()
    }
  })
}
