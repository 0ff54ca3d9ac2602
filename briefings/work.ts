import type { StoreReads } from './ports.ts'
import type { DueWork } from './work-ports.ts'

/** Hosts at once: what is left is found at the next look. */
const HOSTS = 500

/** What is due and nobody's yet. Only reads: whoever takes a part of it claims it in the store. */
export async function dueWork(store: StoreReads, now: string): Promise<DueWork> {
  const last = await store.lastSequence()
  const [hosts, digests, holders, desks] = await Promise.all([
    store.dueHosts(now, HOSTS),
    store.firstDueDigest(now),
    store.holdersToTell(last, now, 1),
    store.dueDesks(now),
  ])
  return { hosts, digests, follows: holders.length > 0, desks }
}
