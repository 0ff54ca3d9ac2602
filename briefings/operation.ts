import type { DigestSummary } from './digest-results.ts'
import type { Totals } from './operation-ports.ts'
import type { OutboxSummary } from './outbox-ports.ts'
import type { StoreReads } from './ports.ts'
import type { FeedState } from './source-ports.ts'

/** What whoever runs the bot counts. Over all scopes together, so for no answer. */
export interface Operation {
  readonly held: Totals
  readonly digests: DigestSummary
  readonly outbox: OutboxSummary
  /** Addresses that are polled, by how they fare. */
  readonly feeds: Readonly<Record<FeedState, number>>
}

export async function operation(store: StoreReads, now: string): Promise<Operation> {
  const [held, digests, outbox, feeds] = await Promise.all([
    store.totals(),
    store.digestSummary(null, now),
    store.outboxSummary(),
    store.feedCounts(),
  ])
  return { held, digests, outbox, feeds }
}
