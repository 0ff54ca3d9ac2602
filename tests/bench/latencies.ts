import { createBriefings } from '../../briefings/briefings.ts'
import type { Scope } from '../../briefings/model.ts'
import { openStore } from '../../src/store/open-store.ts'
import { spreadOf, type Spread } from './measure.ts'
import type { Requests } from './questions.ts'

export type Latencies = Readonly<Record<keyof Requests | 'brief', Spread>>

const EVERYBODY: readonly Scope[] = ['public']
const NOW = '2026-01-01T00:00:00Z'
/** Requests that pass before the clock runs. */
const WARM = 5

/** How long each request takes the core beside its database, on a store opened read-only by its URL. */
export async function measureLatencies(url: string, requests: Requests): Promise<Latencies> {
  const store = await openStore(url, { readOnly: true })
  const refuse = async (): Promise<never> => {
    throw new Error('Nothing is analysed to answer a question.')
  }
  const core = createBriefings({
    store,
    analyser: { analyse: refuse },
    clock: { now: () => Temporal.Instant.from(NOW) },
  })
  const ask = (question: string) => core.ask(EVERYBODY, question, { now: NOW })
  const run = async (items: readonly string[], work: (item: string) => Promise<unknown>): Promise<Spread> => {
    for (const item of items.slice(0, WARM)) await work(item)
    return spreadOf(items, work)
  }
  try {
    return {
      ask: await run(requests.ask, ask),
      common: await run(requests.common, ask),
      actor: await run(requests.actor, (name) => core.actor(EVERYBODY, name)),
      event: await run(requests.event, (name) => core.event(EVERYBODY, name)),
      brief: await run(requests.event, (topic) => core.brief(EVERYBODY, { topic, today: '2026-01-01' })),
      timeline: await run(requests.timeline, (name) => core.timeline(EVERYBODY, { name })),
    }
  } finally {
    await store.close()
  }
}
