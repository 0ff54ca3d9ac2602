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
    ...readsThrough(here, told),
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

function readsThrough(here: () => StoreReads, told: Told): StoreReads {
  return {
    article: (...a) => told(() => here().article(...a)),
    articles: (...a) => told(() => here().articles(...a)),
    outlines: (...a) => told(() => here().outlines(...a)),
    idAt: (...a) => told(() => here().idAt(...a)),
    revision: (...a) => told(() => here().revision(...a)),
    candidates: (...a) => told(() => here().candidates(...a)),
    textLengths: (...a) => told(() => here().textLengths(...a)),
    termCounts: (...a) => told(() => here().termCounts(...a)),
    actorsByAlias: (...a) => told(() => here().actorsByAlias(...a)),
    actors: (...a) => told(() => here().actors(...a)),
    actorsStartingWith: (...a) => told(() => here().actorsStartingWith(...a)),
    actorsLike: (...a) => told(() => here().actorsLike(...a)),
    relatedActors: (...a) => told(() => here().relatedActors(...a)),
    stories: (...a) => told(() => here().stories(...a)),
    similar: (...a) => told(() => here().similar(...a)),
    overview: (...a) => told(() => here().overview(...a)),
    briefings: (...a) => told(() => here().briefings(...a)),
    briefingsSince: (...a) => told(() => here().briefingsSince(...a)),
    briefingsAfter: (...a) => told(() => here().briefingsAfter(...a)),
    lastSequence: () => told(() => here().lastSequence()),
    briefingRevisions: (...a) => told(() => here().briefingRevisions(...a)),
    decisionsOn: (...a) => told(() => here().decisionsOn(...a)),
    told: (...a) => told(() => here().told(...a)),
    toldTo: (...a) => told(() => here().toldTo(...a)),
    settings: (...a) => told(() => here().settings(...a)),
    reports: (...a) => told(() => here().reports(...a)),
    place: (...a) => told(() => here().place(...a)),
    places: (...a) => told(() => here().places(...a)),
    tombstone: (...a) => told(() => here().tombstone(...a)),
    firstStored: (...a) => told(() => here().firstStored(...a)),
    articleIds: (...a) => told(() => here().articleIds(...a)),
    installation: (...a) => told(() => here().installation(...a)),
    newestInstallation: () => told(() => here().newestInstallation()),
    corrections: (...a) => told(() => here().corrections(...a)),
    heldPost: (...a) => told(() => here().heldPost(...a)),
    postsCiting: (...a) => told(() => here().postsCiting(...a)),
    postsWaiting: (...a) => told(() => here().postsWaiting(...a)),
    postsTo: (...a) => told(() => here().postsTo(...a)),
    troubledPosts: (...a) => told(() => here().troubledPosts(...a)),
    waitingLines: (...a) => told(() => here().waitingLines(...a)),
    totals: () => told(() => here().totals()),
    oldStories: (...a) => told(() => here().oldStories(...a)),
    outboxSummary: () => told(() => here().outboxSummary()),
    digests: (...a) => told(() => here().digests(...a)),
    digest: (...a) => told(() => here().digest(...a)),
    slots: (...a) => told(() => here().slots(...a)),
    toldOf: (...a) => told(() => here().toldOf(...a)),
    toldSince: (...a) => told(() => here().toldSince(...a)),
    toldCount: (...a) => told(() => here().toldCount(...a)),
    follows: (...a) => told(() => here().follows(...a)),
    followsBy: (...a) => told(() => here().followsBy(...a)),
    holdersToTell: (...a) => told(() => here().holdersToTell(...a)),
    pace: (...a) => told(() => here().pace(...a)),
    mutes: (...a) => told(() => here().mutes(...a)),
    digestSummary: (...a) => told(() => here().digestSummary(...a)),
    lateDigests: (...a) => told(() => here().lateDigests(...a)),
    phrases: (...a) => told(() => here().phrases(...a)),
    articlesBehind: (...a) => told(() => here().articlesBehind(...a)),
    countBehind: (...a) => told(() => here().countBehind(...a)),
    articlesToEmbed: (...a) => told(() => here().articlesToEmbed(...a)),
    meanings: (...a) => told(() => here().meanings(...a)),
    spent: (...a) => told(() => here().spent(...a)),
    feedCounts: () => told(() => here().feedCounts()),
    sources: (...a) => told(() => here().sources(...a)),
    followers: (...a) => told(() => here().followers(...a)),
    feed: (...a) => told(() => here().feed(...a)),
    feedAt: (...a) => told(() => here().feedAt(...a)),
    knownItems: (...a) => told(() => here().knownItems(...a)),
    notes: (...a) => told(() => here().notes(...a)),
    dueHosts: (...a) => told(() => here().dueHosts(...a)),
    firstDueDigest: (...a) => told(() => here().firstDueDigest(...a)),
    dueDesks: (...a) => told(() => here().dueDesks(...a)),
  }
}
