import { AsyncLocalStorage } from 'node:async_hooks'
import type { Store, StoreReads, StoreWrites } from '../../briefings/ports.ts'
import type { Db, StoreDialect } from './dialect.ts'
import { createReads } from './reads/index.ts'
import { rememberScopes } from './reads/scopes.ts'
import { StoreFault } from './store-fault.ts'
import { createWrites } from './writes/index.ts'

export interface StoreParts {
  readonly dialect: StoreDialect
  readonly writer: Db
  /** A connection of its own, so that nobody reads what is being written; the writer's where there can be only one. */
  readonly reader: Db
  /** Lets go of the connections. Called once, when nothing is under way on them any more. */
  readonly close: () => Promise<void>
}

/** The Store port on one database. Writes queue up behind each other; reads do not wait for them. */
export function createStore({ dialect, writer, reader, close }: StoreParts): Store {
  const within = new AsyncLocalStorage<{ open: boolean; tx: StoreWrites }>()
  rememberScopes(reader)
  const outside = createReads(reader, dialect)
  let closed: Promise<void> | null = null

  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw new StoreFault('closed', 'The store has been closed.')
    try {
      return await work()
    } catch (error) {
      throw dialect.fault(error)
    }
  }
  /** What reads here and now: the transaction we are called from, else the reading connection. */
  const here = (): StoreReads => {
    const at = within.getStore()
    return at?.open ? at.tx : outside
  }

  return {
    ...readsThrough(outside, here, told),
    async write(work) {
      // It would wait for its own end.
      if (within.getStore()?.open)
        throw new StoreFault('nested-write', 'A write was begun inside another one: hand its transaction on.')
      return told(() =>
        writer
          .transaction()
          .execute((db) => {
            rememberScopes(db)
            const at = { open: true, tx: createWrites(db, dialect) }
            return within.run(at, () => work(at.tx)).finally(() => (at.open = false))
          })
          .catch((error: unknown) => {
            dialect.fullText.undone()
            throw error
          }),
      )
    },
    close() {
      closed ??= idle([writer, reader]).then(close)
      return closed
    },
  }
}

/** Waits for what is under way: a connection is handed out when the one before has been given back. */
async function idle(dbs: readonly Db[]): Promise<void> {
  for (const db of new Set(dbs)) await db.connection().execute(() => Promise.resolve())
}

type Told = <T>(work: () => Promise<T>) => Promise<T>

type Arguments = { readonly [K in keyof StoreReads]: Parameters<StoreReads[K]> }
type Found = { readonly [K in keyof StoreReads]: Awaited<ReturnType<StoreReads[K]>> }
/** `StoreReads` once more, so that the compiler sees which arguments and which answer belong together. */
type Reads = { readonly [K in keyof StoreReads]: (...args: Arguments[K]) => Promise<Found[K]> }

/** Every read of `reads`, by whatever reads when it is called. */
function readsThrough(reads: Reads, here: () => Reads, told: Told): StoreReads {
  const through = <K extends keyof Reads>(name: K) => ({
    [name]: (...args: Arguments[K]) => told(() => here()[name](...args)),
  })
  const names = Object.keys(reads) as (keyof Reads)[]
  return Object.assign({ ...reads }, ...names.map(through)) as StoreReads
}
