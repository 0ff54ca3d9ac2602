import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReadArticle } from '../../briefings/read/read.ts'
import { startPostgres } from '../start-postgres.ts'
import { measureLatencies, type Latencies } from './latencies.ts'
import { createNewsroom } from './newsroom.ts'
import { requestsFor } from './questions.ts'
import { say } from './say.ts'
import type { FromParent, FromWorker, Spent } from './scale-messages.ts'

/** Articles of a feed that came at once. */
const BATCH = 8
const QUESTIONS = 60

export interface ScaleRun {
  readonly name: string
  readonly seconds: number
  readonly articlesASecond: number
  /** Of all processes together, milliseconds for each article. */
  readonly each: Spent
}

export interface ScaleReport {
  readonly articles: number
  readonly cores: number
  readonly load: readonly number[]
  readonly runs: readonly ScaleRun[]
  readonly sqlite: Latencies
  readonly postgres: Latencies
}

/** The same articles by one process on SQLite, and by one, two and four on Postgres; then the same questions to both. */
export async function measureScale(count: number): Promise<ScaleReport> {
  const newsroom = createNewsroom()
  const dispatches = newsroom.write(count)
  const articles = dispatches.map((d) => d.article)
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, i) =>
    articles.slice(i * BATCH, (i + 1) * BATCH),
  )
  const folder = mkdtempSync(join(tmpdir(), 'dateline-scale-'))
  const server = await startPostgres()
  try {
    const file = `file:${join(folder, 'scale.db')}`
    const runs = [await run('SQLite, one process', file, 1, batches, count)]
    let url = ''
    for (const workers of [1, 2, 4]) {
      url = await server.database()
      runs.push(
        await run(
          `Postgres, ${workers} ${workers === 1 ? 'worker' : 'workers'}`,
          url,
          workers,
          batches,
          count,
        ),
      )
    }
    const names = dispatches.map(({ storyline: { persons } }) => `${persons[0]!.first} ${persons[0]!.last}`)
    const requests = requestsFor(names, newsroom.cast, QUESTIONS)
    say('asking both …')
    return {
      ...{ articles: count, cores: availableParallelism(), load: loadavg(), runs },
      sqlite: await measureLatencies(file, requests),
      postgres: await measureLatencies(url, requests),
    }
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(
  name: string,
  url: string,
  workers: number,
  batches: readonly (readonly ReadArticle[])[],
  count: number,
): Promise<ScaleRun> {
  say(`${name} …`)
  const children: ChildProcess[] = []
  const entry = join(import.meta.dirname, 'scale-worker.ts')
  const done = Promise.withResolvers<void>()
  const all: Spent[] = []
  let stored = 0
  // One after the other: the first makes the tables.
  for (let i = 0; i < workers; i++) {
    const child = fork(entry, [url])
    children.push(child)
    const ready = Promise.withResolvers<void>()
    child.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') ready.resolve()
      if (message.kind === 'spent') all.push(message.spent)
      if (message.kind === 'stored' && (stored += message.articles) >= count) done.resolve()
    })
    child.once('exit', (code) => {
      if (code !== 0) done.reject(new Error(`a process of "${name}" ended with ${code}`))
    })
    await ready.promise
  }
  const start = performance.now()
  children[0]!.send({ kind: 'work', batches } satisfies FromParent)
  await done.promise
  const seconds = (performance.now() - start) / 1_000
  await Promise.all(
    children.map(async (child) => {
      const gone = once(child, 'exit')
      child.send({ kind: 'end' } satisfies FromParent)
      await gone
    }),
  )
  const sum = (pick: keyof Spent): number => all.reduce((n, s) => n + s[pick], 0) / count
  return {
    ...{ name, seconds, articlesASecond: count / seconds },
    each: { analysing: sum('analysing'), waiting: sum('waiting'), writing: sum('writing') },
  }
}

/** The report as lines for people. */
export function scaleInWords({ articles, cores, load, runs, sqlite, postgres }: ScaleReport): string {
  const [alone] = runs
  const lines = [
    `${articles} articles, ${cores} cores, load ${load.map((l) => l.toFixed(1)).join(' ')}`,
    '',
    'articles a second | beside SQLite | ms an article: analysing, waiting for the lock, writing',
    ...runs.map(({ name, articlesASecond, each }) =>
      [
        name.padEnd(22),
        articlesASecond.toFixed(1).padStart(6),
        `× ${(articlesASecond / alone!.articlesASecond).toFixed(2)}`,
        `${each.analysing.toFixed(1)}, ${each.waiting.toFixed(1)}, ${each.writing.toFixed(1)}`,
      ].join(' | '),
    ),
    '',
    'question: SQLite p50 / p99, Postgres p50 / p99 in ms, ratio of p99',
    ...(Object.keys(sqlite) as (keyof Latencies)[]).map((kind) => {
      const [s, p] = [sqlite[kind], postgres[kind]]
      return `${kind.padEnd(9)} ${s.p50.toFixed(1)} / ${s.p99.toFixed(1)}, ${p.p50.toFixed(1)} / ${p.p99.toFixed(1)}, × ${(p.p99 / s.p99).toFixed(2)}`
    }),
  ]
  return lines.join('\n')
}
