import { afterAll, beforeAll, inject } from 'vitest'
import type { NewDatabase } from './postgres-for-all.ts'
import { startPostgres, type TestPostgres } from './start-postgres.ts'

export type { TestPostgres } from './start-postgres.ts'

/** The URL of a new database in the Postgres of all tests. */
export async function newDatabase(wanted: NewDatabase): Promise<string> {
  const response = await fetch(inject('postgres'), { method: 'POST', body: wanted })
  const said = await response.text()
  if (!response.ok) throw new Error(said)
  return said
}

/** A Postgres of this file's own, which it may stop: begun before its first test, gone with its folder after the last. */
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
