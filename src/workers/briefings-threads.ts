import { availableParallelism } from 'node:os'
import { Worker, type ResourceLimits } from 'node:worker_threads'
import type { Briefings } from '../../briefings/briefings.ts'
import type { BriefingsThreadData } from './briefings-thread-data.ts'
import { connectCalls, type Thread } from './connect-calls.ts'

export interface BriefingsThreadsOptions extends Omit<BriefingsThreadData, 'role'> {
  /** Threads that answer questions beside each other; each is started when the others are busy. */
  readonly readers?: number
}

export interface BriefingsThreads {
  readonly briefings: Briefings
  /** Calls under way are finished; further ones are refused. */
  close(): Promise<void>
}

/** Methods that write; they queue up in the one writing thread. Everything else reads. */
const WRITES: ReadonlySet<PropertyKey> = new Set<keyof Briefings>([
  'ingest',
  'reanalyse',
  'add',
  'catchup',
  'wrong',
  'changeSettings',
  'saveInstallation',
  'dropInstallation',
  'forgetPerson',
  'placeJoined',
  'placeLeft',
  'placeInUse',
  'purgeLeftPlaces',
  'noteOnce',
  'takeNotes',
  'withdraw',
  'undoWithdrawal',
  'mergeActors',
  'splitActor',
  'mergeStories',
  'splitStory',
  'claimPosts',
  'beginPart',
  'settlePart',
  'claimEdits',
  'settleEdit',
  'releasePosts',
  'addDigest',
  'editDigest',
  'removeDigest',
  'pauseDigest',
  'runDueDigests',
  'keepPhrases',
  'keepMeanings',
  'payForWriting',
  'comeBack',
  'steadyClock',
  'prune',
  'followSources',
  'removeSource',
  'muteSource',
  'claimFeeds',
  'releaseFeeds',
  'recordPoll',
  'keepFeed',
  'follow',
  'unfollow',
  'runFollows',
])

/**
 * Megabytes. What a heap may grow to also says how late it is cleared, and without limits each thread takes several times what it
 * needs. The old generation leaves room for a timeline of 2,000 long reports, or for a very long article.
 */
const HEAPS: Readonly<Record<BriefingsThreadData['role'], ResourceLimits>> = {
  reader: { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 384 },
  writer: { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 512 },
  // All that is held in memory is SQLite's and stands outside the heap.
  both: { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 512 },
}

/**
 * The core beside its database, in threads: one writes, the others read. No thread is started before it is needed; what
 * keeps a database from being opened is thrown by the first call.
 */
export function createBriefingsThreads(options: BriefingsThreadsOptions): BriefingsThreads {
  const { db, now, readers = Math.max(1, availableParallelism() - 1) } = options
  const open = (role: BriefingsThreadData['role'], name: string): Thread<Briefings> =>
    connectCalls<Briefings>({
      name,
      start: () => {
        const workerData: BriefingsThreadData = { db, now, role }
        const entry = new URL('./briefings.worker.ts', import.meta.url)
        return new Worker(entry, { workerData, name: role, resourceLimits: HEAPS[role] })
      },
      // In memory, a new thread would be an empty store that says nothing of what the old one held.
      restart: role !== 'both',
    })

  if (db === 'memory:') {
    const both = open('both', 'The briefings thread')
    return { briefings: both.calls, close: () => both.close() }
  }
  const writer = open('writer', 'The writing thread')
  const reading = Array.from({ length: readers }, () => open('reader', 'A reading thread'))
  return {
    briefings: route((method) => (WRITES.has(method) ? writer : leastBusy(reading)).calls),
    close: async () => {
      await Promise.all([writer, ...reading].map((t) => t.close()))
    },
  }
}

/** The first of those with the fewest calls under way: a second thread starts only when the first is busy. */
function leastBusy(threads: readonly Thread<Briefings>[]): Thread<Briefings> {
  return threads.reduce((best, t) => (t.pending < best.pending ? t : best))
}

/** An object whose methods are looked up where `to` sends them, at each call. */
function route(to: (method: string) => Briefings): Briefings {
  return new Proxy({} as Briefings, {
    get(_, method) {
      if (typeof method !== 'string' || method === 'then') return undefined
      return (...args: unknown[]): unknown =>
        Reflect.apply(Reflect.get(to(method), method) as () => unknown, null, args)
    },
  })
}
