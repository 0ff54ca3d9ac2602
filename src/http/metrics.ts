import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Briefings } from '../../briefings/briefings.ts'
import type { WriterMeter } from '../openai/meter.ts'
import { createWriterMetrics } from './writer-metrics.ts'

export interface Metrics {
  /** What became of a message or an edit on a platform. */
  delivered(platform: string, outcome: string, why: string): void
  /** All of it in Prometheus' text format; what the store knows is asked for now. */
  text(): Promise<string>
  readonly contentType: string
}

export type MetricsCore = Pick<Briefings, 'operation'>

/**
 * Counts of what the bot holds and does, and of the language model where there is one. No label and no value says who asked
 * for what.
 */
export function createMetrics(
  briefings: MetricsCore,
  now: () => Temporal.Instant,
  writer?: Pick<WriterMeter, 'counts'>,
): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'dateline_' })
  const registers = [registry]
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
    registers,
  })

  if (writer) createWriterMetrics(registry, writer)

  async function ask(): Promise<void> {
    const { held: totals, outbox, digests: own, feeds } = await briefings.operation(now().toString())
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
      await ask()
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}
