import { UserError } from '../../briefings/errors.ts'
import { requiredText } from '../../commands/arguments.ts'
import { fromArgv, parseArguments } from '../../commands/parse.ts'
import { pathOf } from '../store/open-store.ts'
import { isPostgres } from '../store/store-url.ts'
import { refuseMissing } from './existing-store.ts'
import { printLine, type Verb } from './verb.ts'

const specs = { path: requiredText('File to write') }

export const backupVerb: Verb = {
  name: 'backup',
  usage: 'backup PATH',
  description: 'Copies a SQLite store to a file, while it is in use',
  async run({ words, db, json, stdout }) {
    const { path } = parseArguments(specs, fromArgv(words), backupVerb.usage)
    if (isPostgres(db))
      throw new UserError(
        'bad-input',
        'A Postgres database is backed up by its own pg_dump, and restored by pg_restore.',
      )
    const from = pathOf(db)
    if (from === null)
      throw new UserError('bad-input', 'Only a store in a file can be backed up: give --db file:PATH.')
    refuseMissing(db)
    const { backupSqlite } = await import('../store/sqlite/backup-sqlite.ts')
    await backupSqlite(from, path)
    printLine(
      stdout,
      json
        ? JSON.stringify({ path })
        : `The store ${from} is copied to ${path}. Use it with --db file:${path}.`,
    )
    return 0
  },
}
