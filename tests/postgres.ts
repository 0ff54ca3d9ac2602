import { afterAll, beforeAll } from 'vitest'
import { startPostgres, type TestPostgres } from './start-postgres.ts'

export type { TestPostgres } from './start-postgres.ts'

/** A real Postgres for the tests of this file: begun before the first, gone with its folder after the last. */
export function usePostgres(): TestPostgres {
  let server: Awaited<ReturnType<typeof startPostgres>> | null = null
  const running = (): TestPostgres => {
    if (!server) throw new Error('Postgres has not been started.')
    return server
  }
  beforeAll(async () => {
    server = await startPostgres()
  }, 120_000)
  afterAll(() => server?.close(), 60_000)
  return {
    database: () => running().database(),
    run: (url, statement) => running().run(url, statement),
    stop: () => running().stop(),
    start: () => running().start(),
  }
}
