import type { StoreWrites } from '../ports.ts'
import type { Feed } from '../source-ports.ts'

/** A feed that has moved for good (301, 308) is asked at its new address; where that is followed already, the two are one. */
export async function settleMove(tx: StoreWrites, feed: Feed, moved: string | null): Promise<void> {
  if (!moved || moved === feed.url) return
  const there = await tx.feedAt(moved)
  if (there) return tx.moveFollowers(feed.key, there.key)
  await tx.updateFeed(feed.key, { url: moved, host: hostOf(moved) })
}

/** The host that requests to an address are counted on. */
export const hostOf = (url: string): string => URL.parse(url)?.host ?? url
