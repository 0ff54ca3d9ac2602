import { existsSync, renameSync, rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { UserError } from '../../../briefings/errors.ts'
import { sqliteFault } from './faults.ts'

/**
 * Copies a database that may be in use, as of one moment, by SQLite's own backup (https://www.sqlite.org/backup.html). The copy
 * bears its name only once it is whole. Throws UserError where there is a file of that name, StoreFault where it fails.
 */
export async function backupSqlite(path: string, to: string): Promise<void> {
  if (existsSync(to))
    throw new UserError('bad-input', `There is a file ${to} already. It was left as it is: name another.`)
  const part = `${to}.part`
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    try {
      await backup(database, part)
    } finally {
      database.close()
    }
    renameSync(part, to)
  } catch (error) {
    rmSync(part, { force: true })
    throw sqliteFault(error, to)
  }
}
