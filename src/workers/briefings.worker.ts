import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Analyser, Clock } from '../../briefings/ports.ts'
import type { BriefingsThreadData } from './briefings-thread-data.ts'
import { serveCalls, type Served } from './serve-calls.ts'

// Entry of a thread in which the core stands beside its database.

async function open({ db, now, role }: BriefingsThreadData): Promise<Served> {
  // Before the core is loaded, so that it comes from the cache.
  enableCompileCache()
  const [{ createBriefings }, { createMeanings }, { openStore }, { createAnalyserPool }] = await Promise.all([
    import('../../briefings/briefings.ts'),
    import('../../briefings/write/meanings.ts'),
    import('../store/open-store.ts'),
    import('./analyser-pool.ts'),
  ])
  const store = await openStore(db)
  const analyser: Analyser & { close(): Promise<void> } = role === 'reader' ? NONE : createAnalyserPool()
  return {
    target: createBriefings({
      store,
      analyser,
      clock: clockAt(now),
      meanings: () => createMeanings(readFileSync(MEANINGS)),
    }),
    close: async () => {
      await analyser.close()
      await store.close()
    },
  }
}

const MEANINGS = new URL('../../briefings/models/meanings.bin', import.meta.url)

const NONE: Analyser & { close(): Promise<void> } = {
  analyse: async () => {
    throw new Error(
      'A reading thread was asked to analyse: the method belongs in WRITES (briefings-threads.ts).',
    )
  },
  close: async () => undefined,
}

function clockAt(now: string | null): Clock {
  const fixed = now === null ? null : Temporal.Instant.from(now)
  return { now: () => fixed ?? Temporal.Now.instant() }
}

if (parentPort) serveCalls(parentPort, open(workerData as BriefingsThreadData))
