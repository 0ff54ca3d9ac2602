import { following } from './digest/plan-slots.ts'
import type { Digest } from './digest-ports.ts'
import type { Store, StoreWrites } from './ports.ts'

/** A clock that is put back by less than this is waited for: what was dealt with is dealt with. */
const FAR = { hours: 1 }

/**
 * After a clock that was far ahead was put right: what it wrote down as due lies so far ahead that nothing would come for as long.
 * Leases, posts, sources and follows come back to now; a digest, to the first slot that has not been dealt with by the right clock.
 * Slots that only the wrong clock dealt with are taken off its record, so that they come in their time.
 *
 * @param now ISO 8601.
 * @returns How many digests came back.
 */
export function comeBack(store: Store, now: string): Promise<number> {
  const at = Temporal.Instant.from(now)
  const far = at.add(FAR)
  return store.write(async (tx) => {
    await tx.pullBack(now, far.toString())
    let back = 0
    for (const digest of await tx.digestsAhead(far.toString()))
      if (await comesBack(tx, digest, at, far)) back++
    return back
  })
}

async function comesBack(
  tx: StoreWrites,
  digest: Digest,
  now: Temporal.Instant,
  far: Temporal.Instant,
): Promise<boolean> {
  const { key, created, last } = digest
  if (!isAfter(digest.next, following(digest, now).next)) return false
  await tx.dropSlotsSince(key, far.toString())
  const [dealtWith] = await tx.slots(key, 1)
  const from = dealtWith?.slot ?? (isAfter(created, now) ? now.toString() : created)
  const { next, due } = following(digest, Temporal.Instant.from(from))
  await tx.changeDigest(key, {
    next: next.toString(),
    due: due.toString(),
    ...(last !== null && isAfter(last, now) ? { last: dealtWith?.slot ?? null } : {}),
  })
  return true
}

const isAfter = (moment: string, than: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(moment), than) > 0
