import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely'

/** Prepared statements kept for reuse; preparing one costs more than running most of ours. */
const STATEMENTS = 256

/** How long a writer waits for another process's transaction, in milliseconds, where nothing else is said. */
const WAIT = 10_000

export interface ConnectionOptions {
  readonly readOnly: boolean
  /** Milliseconds to wait for a lock. */
  readonly wait?: number | undefined
}

export interface Connection {
  readonly database: DatabaseSync
  readonly dialect: SqliteDialect
}

/** Opens a connection with the settings of ours that last no longer than it. Throws what SQLite throws. */
export function connect(path: string, options: ConnectionOptions): Connection {
  const database = new DatabaseSync(path, {
    readOnly: options.readOnly,
    timeout: options.wait ?? WAIT,
    enableForeignKeyConstraints: false,
  })
  const dialect = new NodeSqliteDialect(database)
  return { database, dialect }
}

/** Kysely's own SQLite dialect on the SQLite that Node carries, whose transactions take the write lock at once. */
class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync
  constructor(database: DatabaseSync) {
    super({ database: adapt(database) })
    this.#database = database
  }
  override createDriver() {
    return new ImmediateDriver(this.#database)
  }
}

class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync
  constructor(database: DatabaseSync) {
    super({ database: adapt(database) })
    this.#database = database
  }
  // A deferred transaction that reads first and writes later fails when another process wrote between; this one waits.
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
  // SQLite has already undone a transaction that met a full disk; undoing it again would hide why.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }
}

/** The shape that Kysely asks for, with prepared statements reused, the longest unused let go. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, ReturnType<typeof statement>>()
  return {
    prepare(text) {
      let found = kept.get(text)
      if (found) kept.delete(text)
      else found = statement(database.prepare(text))
      kept.set(text, found)
      if (kept.size > STATEMENTS) kept.delete(kept.keys().next().value!)
      return found
    },
    close() {
      kept.clear()
      if (database.isOpen) database.close()
    },
  }
}

function statement(prepared: StatementSync) {
  return {
    reader: prepared.columns().length > 0,
    all: (parameters: readonly unknown[]) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters: readonly unknown[]) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters: readonly unknown[]) => prepared.iterate(...(parameters as SQLInputValue[])),
  }
}
