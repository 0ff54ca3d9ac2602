import type { Destination } from '../post.ts'
import type { StoreWrites } from '../ports.ts'

/**
 * Pauses the digests that come to a destination which is no more, and answers who set them up, as `Viewer.person` names
 * them.
 */
export async function pauseDigests(
  tx: StoreWrites,
  destination: Destination,
  reason: string,
): Promise<string[]> {
  const there = (await tx.digests(null)).filter(
    (d) => d.paused === null && isSame(d.destination, destination),
  )
  for (const digest of there) await tx.changeDigest(digest.key, { paused: reason })
  return [...new Set(there.map((d) => d.by).filter((by) => by !== ''))]
}

const isSame = (a: Destination, b: Destination): boolean =>
  a.platform === b.platform && a.place === b.place && a.channel === b.channel && a.person === b.person
