import { join } from 'node:path'
import { usePostgres } from './postgres.ts'
import { tempFolder } from './src/store/temp-folder.ts'

export interface TestDatabase {
  readonly name: string
  /** The `--db` URL of a new, empty store. */
  readonly url: () => Promise<string>
  /** The same, where it outlives the connection and other processes can open it. */
  readonly kept: () => Promise<string>
}

/** Both databases that a store may be kept in, for suites that hold on either. */
export function useDatabases(): readonly TestDatabase[] {
  const postgres = usePostgres()
  return [
    {
      name: 'SQLite',
      url: async () => 'memory:',
      kept: async () => `file:${join(await tempFolder(), 'news.db')}`,
    },
    { name: 'Postgres', url: () => postgres.database(), kept: () => postgres.database() },
  ]
}
