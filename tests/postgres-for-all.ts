import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { TestProject } from 'vitest/node'
import { openStore } from '../src/store/open-store.ts'
import { startPostgres } from './start-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the process that runs all test files is asked for a Postgres database. */
    readonly postgres: string
  }
}

/** A database without a table, or one with a store's tables, all of them empty. */
export type NewDatabase = 'bare' | 'store'

/**
 * One Postgres for all test files that want no more of it than databases of their own: begun when the first is asked for, gone
 * when the run ends. Starting one takes as long as many a file's tests.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let beginning: ReturnType<typeof begin> | null = null
  async function create(wanted: NewDatabase): Promise<string> {
    const { server, store } = await (beginning ??= begin())
    return server.database(wanted === 'store' ? store : undefined)
  }
  const door = createServer((request, response) => {
    text(request)
      .then((wanted) => create(wanted as NewDatabase))
      .then((url) => response.end(url))
      .catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await once(door.listen(0, '127.0.0.1'), 'listening')
  provide('postgres', `http://127.0.0.1:${(door.address() as AddressInfo).port}`)
  return async () => {
    door.close()
    await beginning?.then(({ server }) => server.close())
  }
}

/** A store is migrated once; the others are copied from it. */
async function begin() {
  const server = await startPostgres()
  const store = await server.database()
  await (await openStore(store)).close()
  return { server, store }
}
