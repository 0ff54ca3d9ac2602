import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Operation } from '../../briefings/operation.ts'
import type { WriterMeter } from '../openai/meter.ts'
import { createStoreState, type StoreStateOptions } from './store-state.ts'
import { createWriterMetrics } from './writer-metrics.ts'

export interface Metrics {
  /** What became of a message or an edit on a platform. */
  delivered(platform: string, outcome: string, why: string): void
  /** All of it in Prometheus' text format; what the store knows is asked for now, and left out while the store is away. */
  text(): Promise<string>
  readonly contentType: string
}

/**
 * Counts of what the bot holds and does, and of the language model where there is one. No label and no value says who asked
 * for what.
 */
export function createMetrics(
  briefings: StoreStateOptions['briefings'],
  now: () => Temporal.Instant,
  writer?: Pick<WriterMeter, 'counts'>,
  patienceMs?: number,
): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'dateline_' })
  // What only the store knows: a number of before it went away would be taken for one of now.
  const ofStore = new Registry()
  const registers = [ofStore]
  const storeUp = new Gauge({
    name: 'dateline_store_up',
    help: 'Whether the store answers; while it does not, what it holds is not told',
    registers: [registry],
  })
  const gauge = <L extends string = never>(name: string, help: string, labelNames: L[] = []): Gauge<L> =>
    new Gauge({ name: `dateline_${name}`, help, labelNames, registers })
  const held = gauge('held', 'Articles, stories and actors in the store', ['kind'])
  const sources = gauge('sources', 'Sources that are polled, by how they fare', ['state'])
  const posts = gauge('outbox_posts', 'Posts in the outbox by state', ['state'])
  const oldest = gauge(
    'outbox_oldest_seconds',
    'Age of the oldest post that is not delivered; 0 where none is',
  )
  const digests = gauge('digests', 'Digests that run, are paused, and are due now', ['state'])
  const slots = gauge('digest_slots', 'Slots of the digests held, by what became of them', ['outcome'])
  const edits = gauge('outbox_edits', 'Changes to what was posted that have not reached the platform')
  const messages = new Counter({
    name: 'dateline_messages_total',
    help: 'Messages and edits by platform, outcome and, where it is not the best one, why',
    labelNames: ['platform', 'outcome', 'why'],
    registers: [registry],
  })

  if (writer) createWriterMetrics(registry, writer)

  const ask = createStoreState({ briefings, now, ...(patienceMs === undefined ? {} : { patienceMs }) })
  function show({ held: totals, outbox, digests: own, feeds }: Operation): void {
    digests.set({ state: 'active' }, own.active)
    digests.set({ state: 'paused' }, own.paused)
    digests.set({ state: 'due' }, own.due)
    slots.set({ outcome: 'posted' }, own.posted)
    slots.set({ outcome: 'failed' }, own.failed)
    held.set({ kind: 'articles' }, totals.articles)
    held.set({ kind: 'stories' }, totals.stories)
    held.set({ kind: 'actors' }, totals.actors)
    for (const [state, count] of Object.entries(feeds)) sources.set({ state }, count)
    for (const [state, count] of Object.entries(outbox.posts)) posts.set({ state }, count)
    edits.set(outbox.edits)
    oldest.set(
      outbox.oldest === null ? 0 : Temporal.Instant.from(outbox.oldest).until(now()).total('seconds'),
    )
  }

  return {
    delivered: (platform, outcome, why) => messages.inc({ platform, outcome, why }),
    async text() {
      const state = await ask()
      storeUp.set('away' in state ? 0 : 1)
      if ('away' in state) return registry.metrics()
      show(state.operation)
      return Registry.merge([registry, ofStore]).metrics()
    },
    contentType: registry.contentType,
  }
}
