import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import { canonicalUrl } from '../read/canonical-url.ts'
import type { WhyStep } from '../results.ts'
import { nameOf } from './lines.ts'
import { publisherOf } from './publisher.ts'

/** Feeds of one publisher that are looked through. */
const MOST_FEEDS = 40

/** Where an address stood in a followed feed and was passed over, as it was recorded then. Nothing for what is no address. */
export async function passedOver(
  store: StoreReads,
  scopes: readonly Scope[],
  address: string,
): Promise<WhyStep[]> {
  const publisher = publisherOf(address)
  if (publisher === null) return []
  const url = canonicalUrl(address)
  const near = (await store.sources(scopes)).filter((s) => publisherOf(s.feed.url) === publisher)
  const steps: WhyStep[] = []
  for (const source of near.slice(0, MOST_FEEDS))
    for (const { url: seen, fate, at, reason } of await store.knownItems(source.feed.key))
      if (seen === url && fate === 'passed over')
        steps.push({ at, stage: 'source', outcome: fate, reason: `${nameOf(source)}: ${reason}` })
  return steps
}
