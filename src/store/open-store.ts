import { fileURLToPath } from 'node:url'
import { UserError } from '../../briefings/errors.ts'
import type { Store } from '../../briefings/ports.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { StoreOptions } from './store-options.ts'
import { createStore, type StoreParts } from './store.ts'
import { isPostgres, withoutPassword } from './store-url.ts'

/**
 * Opens the store that a `--db` URL names: `file:PATH` (relative to the working folder, or `file:///…`), `memory:` or
 * `postgres://…`. Throws UserError where it names none, StoreFault where it cannot be used now.
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  return createStore(await openDatabase(url, options))
}

/** The database beneath a store, for what works on whole tables. Throws as `openStore` does. */
export async function openDatabase(url: string, options: StoreOptions = {}): Promise<StoreParts> {
  if (url === 'memory:') return openSqlite(':memory:', options)
  if (isPostgres(url)) {
    // Its library is loaded only where it is used.
    const { openPostgres } = await import('./postgres/open-postgres.ts')
    return openPostgres(url, options)
  }
  const path = pathOf(url)
  if (path) return openSqlite(path, options)
  throw new UserError(
    'bad-input',
    `${withoutPassword(url) || 'An empty string'} names no store: give --db file:PATH, memory: or postgres://….`,
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
