import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedPostgres } from './embedded-postgres.ts'

const PASSWORD = 'hush-hush'

export interface TestPostgres {
  /** The URL of a new database: empty, or a copy of one that nobody has open. */
  database(template?: string): Promise<string>
  /** Runs SQL on a database, as another program would. */
  run(url: string, statement: string): Promise<void>
  /** Takes the server away, and brings it back with all that it held. */
  stop(): Promise<void>
  start(): Promise<void>
}

/** A real Postgres from the registry, in a folder of its own that goes with it. */
export async function startPostgres(): Promise<TestPostgres & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-postgres-'))
  const port = await freePort()
  const said: string[] = []
  if (process.getuid?.() === 0) await chmod(folder, 0o755)
  const EmbeddedPostgres = await embeddedPostgres(folder)
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'dateline',
    password: PASSWORD,
    persistent: true,
    // Postgres refuses to run as root, and looks through the folders above its own.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (cause) {
    await rm(folder, { recursive: true, force: true })
    throw new Error(
      `The Postgres of the package embedded-postgres could not be started, so that its store is not tested. It said:\n${said.join('')}`,
      { cause },
    )
  }
  const nameIn = (url: string): string => new URL(url).pathname.slice(1)
  async function query(database: string, statement: string): Promise<void> {
    const client = server.getPgClient(database, '127.0.0.1')
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  return {
    async database(template) {
      const name = `t${randomUUID().replaceAll('-', '')}`
      await query('postgres', `create database ${name} template ${template ? nameIn(template) : 'template1'}`)
      return `postgres://dateline:${PASSWORD}@127.0.0.1:${port}/${name}`
    },
    run: (url, statement) => query(nameIn(url), statement),
    stop: () => server.stop(),
    start: () => server.start(),
    async close() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((resolve) => server.close(() => resolve()))
  return port
}
