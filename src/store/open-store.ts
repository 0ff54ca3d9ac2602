import { fileURLToPath } from 'node:url'
import { UserError } from '../../briefings/errors.ts'
import type { Store } from '../../briefings/ports.ts'
import { openSqlite, type SqliteOptions } from './sqlite/open-sqlite.ts'

/**
 * Opens the store that a `--db` URL names: `file:PATH` (relative to the working folder, or `file:///…`) or `memory:`.
 * Throws UserError where it names none, StoreFault where it cannot be used now.
 */
export async function openStore(url: string, options: SqliteOptions = {}): Promise<Store> {
  if (url === 'memory:') return openSqlite(':memory:', options)
  if (/^postgres(ql)?:/.test(url))
    throw new UserError(
      'bad-input',
      'This version of Dateline keeps its store in SQLite only: give --db file:PATH or memory:.',
    )
  const path = pathOf(url)
  if (path) return openSqlite(path, options)
  throw new UserError(
    'bad-input',
    `${url || 'An empty string'} names no store: give --db file:PATH or memory:.`,
  )
}

/** The path of a `file:` URL; null where it is none. A `?` or `%` in a relative path stands for itself. */
export function pathOf(url: string): string | null {
  if (!url.startsWith('file:')) return null
  if (!url.startsWith('file://')) return url.slice('file:'.length) || null
  try {
    return fileURLToPath(url)
  } catch {
    return null
  }
}
