import { createBriefings } from '../../briefings/briefings.ts'
import type { Facts } from '../../briefings/model.ts'
import type { Analyser, Store } from '../../briefings/ports.ts'
import type { ReadArticle } from '../../briefings/read/read.ts'
import { timed, type Timing } from './measure.ts'
import type { Filed } from './variants.ts'

/** Articles handed over at once, as `ingest` does at the terminal. */
const BATCH = 32

/** Milliseconds for each article of the first and of the last stretch: all but reading and analysing. */
export interface Filling {
  readonly first: Timing
  readonly last: Timing
}

/** Articles that a stretch is measured over. */
const STRETCH = 192

/** Stores articles whose facts are known: the whole path of an ingest but for reading and analysing. */
export async function fill(store: Store, articles: Iterable<Filed>): Promise<Filling> {
  const known = new Map<string, Facts>()
  const analyser: Analyser = { analyse: async ({ text }) => known.get(text)! }
  const clock = { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z') }
  const briefings = createBriefings({ store, analyser, clock })
  const times: { wall: number; cpu: number; articles: number }[] = []
  const keep = async (batch: readonly Filed[]): Promise<void> => {
    known.clear()
    for (const { article, facts } of batch) known.set(article.text, facts)
    const list: ReadArticle[] = batch.map((b) => b.article)
    const { wall, cpu, value } = await timed(() => briefings.ingest('public', list))
    const odd = value.find((line) => line.outcome !== 'new' && line.outcome !== 'duplicate')
    if (odd) throw new Error(`${odd.id} was not kept: ${odd.outcome} ${odd.reason ?? ''}`)
    times.push({ wall, cpu, articles: batch.length })
  }
  let batch: Filed[] = []
  for (const next of articles) {
    batch.push(next)
    if (batch.length === BATCH) {
      await keep(batch)
      batch = []
    }
  }
  if (batch.length > 0) await keep(batch)
  const stretch = STRETCH / BATCH
  // Not the very first: code is not compiled yet, nothing is in the caches.
  return { first: each(times.slice(1, 1 + stretch)), last: each(times.slice(1).slice(-stretch)) }
}

function each(times: readonly { wall: number; cpu: number; articles: number }[]): {
  wall: number
  cpu: number
} {
  const articles = times.reduce((n, t) => n + t.articles, 0) || 1
  const sum = (pick: 'wall' | 'cpu'): number => times.reduce((n, t) => n + t[pick], 0)
  return { wall: sum('wall') / articles, cpu: sum('cpu') / articles }
}
