import { readFileSync } from 'node:fs'
import { createAnalyse } from '../../briefings/analyse/analyse.ts'
import { createBriefings } from '../../briefings/briefings.ts'
import type { Facts } from '../../briefings/model.ts'
import { readArticles, type ReadArticle } from '../../briefings/read/read.ts'
import { openStore } from '../../src/store/open-store.ts'
import { timed, type Timing } from './measure.ts'
import type { Dispatch } from './newsroom.ts'
import type { Analysed } from './variants.ts'

export interface Throughput {
  readonly articles: number
  readonly wordsEach: number
  /** Milliseconds an article. */
  readonly reading: Timing
  readonly analysing: Timing
  /** Connecting, storing and writing the story's briefing. */
  readonly storing: Timing
  /** All of it on one thread, from bytes to the stored briefing. */
  readonly whole: Timing
}

export interface ThroughputResult {
  readonly throughput: Throughput
  readonly analysed: readonly Analysed[]
}

/** Articles that pass before the clock runs, so that code is compiled as in a process that has been up for a while. */
const WARM = 60

/** Articles a second, in this thread alone: what one core does. */
export async function measureThroughput(
  dispatches: readonly Dispatch[],
  path: string,
): Promise<ThroughputResult> {
  const names = readFileSync(new URL('../../briefings/models/names.bin', import.meta.url))
  const analyse = createAnalyse({ names })
  for (const { article } of dispatches.slice(0, WARM)) analyse(article)
  const bytes = jsonLines(dispatches.map((d) => d.article))
  const read = await timed(() => readArticles(bytes, { name: 'bench.jsonl' }).articles)
  const facts: Facts[] = []
  const analysing = await timed(() => {
    for (const { article } of dispatches) facts.push(analyse(article))
  })

  const store = await openStore(`file:${path}`)
  const spent = { wall: 0, cpu: 0 }
  const briefings = createBriefings({
    store,
    clock: { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') },
    analyser: {
      analyse: async (article) => {
        // Nothing is awaited in between: other articles wait in this same thread.
        const cpu = process.cpuUsage()
        const start = performance.now()
        const facts = analyse(article)
        const used = process.cpuUsage(cpu)
        spent.wall += performance.now() - start
        spent.cpu += (used.user + used.system) / 1_000
        return facts
      },
    },
  })
  const whole = await timed(async () => {
    const { articles } = readArticles(bytes, { name: 'bench.jsonl' })
    for (let i = 0; i < articles.length; i += 32) await briefings.ingest('public', articles.slice(i, i + 32))
  })
  await store.close()

  const n = dispatches.length
  const each = ({ wall, cpu }: Timing): Timing => ({ wall: wall / n, cpu: cpu / n })
  const words = dispatches.reduce((sum, { article }) => sum + article.text.split(/\s+/).length, 0)
  return {
    analysed: dispatches.map((d, i) => ({ ...d, facts: facts[i]! })),
    throughput: {
      articles: n,
      wordsEach: Math.round(words / n),
      reading: each(read),
      analysing: each(analysing),
      storing: each({
        wall: whole.wall - spent.wall - read.wall,
        cpu: whole.cpu - spent.cpu - read.cpu,
      }),
      whole: each(whole),
    },
  }
}

function jsonLines(articles: readonly ReadArticle[]): Uint8Array {
  const lines = articles.map(({ id, url, title, published, text, source }) =>
    JSON.stringify({ id, url, title, published, text, source }),
  )
  return Buffer.from(lines.join('\n'))
}
