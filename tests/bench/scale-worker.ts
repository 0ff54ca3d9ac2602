import { readFileSync } from 'node:fs'
import { createAnalyse } from '../../briefings/analyse/analyse.ts'
import { createBriefings } from '../../briefings/briefings.ts'
import type { Store } from '../../briefings/ports.ts'
import type { ReadArticle } from '../../briefings/read/read.ts'
import { createLocalJobs } from '../../src/jobs/local-jobs.ts'
import { createPostgresJobs } from '../../src/jobs/postgres-jobs.ts'
import type { Jobs } from '../../src/jobs/jobs.ts'
import { openStore } from '../../src/store/open-store.ts'
import { isPostgres } from '../../src/store/store-url.ts'
import type { FromParent, FromWorker, Spent } from './scale-messages.ts'
import { createNewsroom } from './newsroom.ts'

// A process that analyses and stores what jobs bring it, and says where its time went.

const WARM = 60

const url = process.argv[2]!
const names = readFileSync(new URL('../../briefings/models/names.bin', import.meta.url))
const analyse = createAnalyse({ names })
// With news of other names and words than are measured.
for (const { article } of createNewsroom(99).write(WARM)) analyse(article)

const spent: { -readonly [K in keyof Spent]: number } = { analysing: 0, waiting: 0, writing: 0 }
const store = await openStore(url)
const briefings = createBriefings({
  store: timedStore(store),
  clock: { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') },
  analyser: {
    analyse: async (article) => {
      // Nothing is awaited in between.
      const start = performance.now()
      const facts = analyse(article)
      spent.analysing += performance.now() - start
      return facts
    },
  },
})
const reportFault = (error: unknown): string => {
  process.stderr.write(`${String(error)}\n`)
  return 'f1'
}
const log = { warn: (...said: unknown[]) => void process.stderr.write(`${JSON.stringify(said)}\n`) }
const jobs: Jobs = isPostgres(url)
  ? createPostgresJobs({ url, log, reportFault })
  : createLocalJobs({ reportFault })

const tell = (message: FromWorker): void => void process.send?.(message)
await jobs.start({
  keep: {
    together: 2,
    handle: async ({ data }) => {
      const articles = data as readonly ReadArticle[]
      await briefings.ingest('public', articles)
      tell({ kind: 'stored', articles: articles.length })
    },
  },
})
process.on('message', (message: FromParent) => void answer(message))
tell({ kind: 'ready' })

async function answer(message: FromParent): Promise<void> {
  if (message.kind === 'work') {
    const list = message.batches.map((data, i) => ({ kind: 'keep' as const, key: String(i), data }))
    return jobs.add(list)
  }
  tell({ kind: 'spent', spent })
  await jobs.close()
  await store.close()
  process.disconnect?.()
}

/** Tells the waiting for other writers from the writing itself. */
function timedStore(held: Store): Store {
  return {
    ...held,
    write: async (work) => {
      const asked = performance.now()
      let begun = asked
      try {
        return await held.write((tx) => {
          begun = performance.now()
          spent.waiting += begun - asked
          return work(tx)
        })
      } finally {
        spent.writing += performance.now() - begun
      }
    },
  }
}
