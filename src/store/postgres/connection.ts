import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  type PostgresDialectConfig,
  type PostgresPool,
  type PostgresPoolClient,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import type { Db } from '../dialect.ts'
import type { Tables } from '../schema.ts'
import { createCollation } from './collation.ts'

/** "DTLN" and 1: the advisory lock of whoever writes. Advisory locks are each database's own. */
const WRITE_LOCK = [0x44544c4e, 1] as const

/** How long a writer waits for another process's transaction, in milliseconds, where nothing else is said. */
const WAIT = 30_000
/** Milliseconds that one statement may take, the waiting included. */
const STATEMENT = 120_000
/** Milliseconds that a transaction may stand still: a machine that hangs must not keep all others from writing. */
const IDLE = 120_000
const CONNECT = 10_000

export interface ConnectionsOptions {
  readonly url: string
  readonly readOnly: boolean
  /** Connections that are open at once; each is opened when it is needed, and closed when it has not been for a while. */
  readonly most: number
  /** Milliseconds to wait for a lock. */
  readonly wait?: number | undefined
}

export interface Connections {
  readonly db: Db
  close(): Promise<void>
}

/** Connections to one Postgres with the settings of ours that last no longer than they do. Opens none yet. */
export function createConnections({ url, readOnly, most, wait = WAIT }: ConnectionsOptions): Connections {
  const pool = new pg.Pool({
    connectionString: url,
    Client: QuickClient,
    max: most,
    types: { getTypeParser },
    lock_timeout: wait,
    statement_timeout: Math.max(STATEMENT, wait * 2),
    idle_in_transaction_session_timeout: IDLE,
    keepAlive: true,
    application_name: 'dateline',
    // What is asked takes milliseconds; compiling it first would take longer.
    options: `-c jit=off${readOnly ? ' -c default_transaction_read_only=on' : ''}`,
  })
  // An idle connection that broke is no fault of anybody's question: the pool opens another, or says why it cannot.
  pool.on('error', ignore)
  const db = new Kysely<Tables>({
    dialect: new OneWriterDialect({ pool: inTurn(pool) }),
    plugins: [createCollation()],
  })
  return { db, close: () => db.destroy() }
}

/** Gives up on a server that does not answer. The pool's own limit would also count the waiting for a free connection. */
class QuickClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super({ ...(typeof config === 'object' ? config : {}), connectionTimeoutMillis: CONNECT })
  }
}

/** Whole numbers as numbers: keys and milliseconds stay far below 2^53. */
const WHOLE: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  WHOLE.includes(oid) ? Number : (pg.types.getTypeParser(oid, format) as never)

const ignore = (): void => undefined

/** Questions that are put on one connection at once, as within a transaction, wait for each other. */
function inTurn(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      let last: Promise<unknown> = Promise.resolve()
      const query = (text: string, values: readonly unknown[]): Promise<unknown> => {
        const next = last.then(() => client.query(text, values.map(storable)))
        last = next.catch(() => undefined)
        return next
      }
      // A connection that breaks between two questions tells of it at the next one; unheard it would end the process.
      client.on('error', ignore)
      const release = (destroy?: boolean): void => {
        client.off('error', ignore)
        client.release(destroy)
      }
      const taken = { query, release }
      return taken as PostgresPoolClient
    },
  }
}

/** Text in Postgres cannot hold U+0000. What is stored has none; what somebody asks for may. */
const storable = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value

/** Kysely's own Postgres dialect, in whose database one transaction at a time writes, as in SQLite. */
class OneWriterDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver() {
    return new OneWriterDriver(this.#config)
  }
}

class OneWriterDriver extends PostgresDriver {
  // Whoever holds the lock sees all that was committed before, and nobody else writes: nothing has to be tried again.
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    await super.beginTransaction(connection, settings)
    try {
      await connection.executeQuery(
        CompiledQuery.raw('select pg_advisory_xact_lock($1::int, $2::int)', [...WRITE_LOCK]),
      )
    } catch (error) {
      // Kysely undoes only what has begun.
      await this.rollbackTransaction(connection as never)
      throw error
    }
  }
}
