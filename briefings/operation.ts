import type { DigestSummary } from './digest-results.ts'
import type { Totals } from './operation-ports.ts'
import type { OutboxSummary } from './outbox-ports.ts'
import type { StoreReads } from './ports.ts'

/** What whoever runs the bot counts. Over all scopes together, so for no answer. */
export interface Operation {
  readonly held: Totals
  readonly digests: DigestSummary
  readonly outbox: OutboxSummary
}

export async function operation(store: StoreReads, now: string): Promise<Operation> {
  const [held, digests, outbox] = await Promise.all([
    store.totals(),
    store.digestSummary(null, now),
    store.outboxSummary(),
  ])
  return { held, digests, outbox }
}
