import { join } from 'node:path'
import { newDatabase } from './postgres.ts'
import { tempFolder } from './src/store/temp-folder.ts'

export interface TestDatabase {
  readonly name: string
  /** The `--db` URL of a new, empty store, for one connection. */
  readonly url: () => Promise<string>
  /** The same, where it outlives the connection, other processes can open it, and none has yet. */
  readonly kept: () => Promise<string>
}

/** Both databases that a store may be kept in, for suites that hold on either. */
export const databases: readonly TestDatabase[] = [
  {
    name: 'SQLite',
    url: async () => 'memory:',
    kept: async () => `file:${join(await tempFolder(), 'news.db')}`,
  },
  { name: 'Postgres', url: () => newDatabase('store'), kept: () => newDatabase('bare') },
]
