import type { Digest, Slot } from '../digest-ports.ts'
import type { Store, StoreWrites } from '../ports.ts'
import { composeDigest } from './compose-digest.ts'
import { scopesAt } from './destination.ts'
import { createShared, type Shared } from './occasion.ts'
import { following, planOf, type Plan } from './plan-slots.ts'

export interface DueRequest {
  /** The clock, ISO 8601. */
  readonly now: string
  /** Which process asks: what it claims is nobody else's until its lease ends. */
  readonly worker: string
  /** Milliseconds; long enough for the writing of one digest. */
  readonly lease?: number
  /** Digests at once, so that other writers get their turn. */
  readonly limit?: number
}

/** A slot whose digest could not be written now, for the log. */
export interface FailedSlot {
  /** As the ids of its posts begin: `digest:KEY`. */
  readonly digest: string
  readonly slot: string
  readonly error: unknown
}

export interface DueResult {
  readonly posted: number
  /** Nothing was new, and the digest stays silent then. */
  readonly silent: number
  /** Slots for which nothing is posted, since a later one tells what they would have told. */
  readonly folded: number
  /** Of those posted. */
  readonly late: number
  readonly failed: readonly FailedSlot[]
  /** Whether others may be due: ask again at once. */
  readonly more: boolean
}

const LEASE = 120_000
const LIMIT = 20
/** Later than this counts as late, and is said. */
const LATE_MINUTES = 10
const MOST_ATTEMPTS = 6
/** Minutes after the first failed attempt; twice as long after each further one. */
const BACK_OFF = 1

/**
 * Carries out the digests that are due: of each, the latest slot is chosen and written into the outbox in one transaction with
 * what its place has been told by it, why, and the slot as dealt with; earlier slots that were missed are folded into it. A
 * fault undoes all of that, and the slot is tried again.
 */
export async function runDueDigests(store: Store, request: DueRequest): Promise<DueResult> {
  const { now, worker, lease = LEASE, limit = LIMIT } = request
  const at = Temporal.Instant.from(now)
  const until = at.add({ milliseconds: lease }).toString()
  const claimed = await store.write((tx) => tx.claimDigests({ worker, now, until, limit }))
  const shared = createShared()
  const result = { posted: 0, silent: 0, folded: 0, late: 0, failed: [] as FailedSlot[] }
  for (const { key } of claimed) {
    try {
      const done = await store.write((tx) => carryOut({ tx, key, worker, now: at }, shared))
      for (const slot of done) {
        if (slot.state === 'posted') result.posted++
        if (slot.state === 'silent') result.silent++
        if (slot.state === 'folded') result.folded++
        if (slot.state === 'posted' && slot.late) result.late++
      }
    } catch (error) {
      const failed = await store.write((tx) => failedOnce({ tx, key, worker, now: at }, error))
      if (failed) result.failed.push(failed)
    }
  }
  return { ...result, more: claimed.length === limit }
}

/** A digest that a worker has claimed, in a transaction of its own. */
interface Claimed {
  readonly tx: StoreWrites
  readonly key: number
  readonly worker: string
  readonly now: Temporal.Instant
}

/** Deals with every slot of a digest whose time has come. Answers them; none where the digest is another's by now. */
async function carryOut({ tx, key, worker, now }: Claimed, shared: Shared): Promise<readonly Slot[]> {
  const digest = await tx.digestHeld(key, worker, now.toString())
  if (!digest) return []
  const plan = planOf(digest, now)
  if (plan.wait !== null) {
    await tx.changeDigest(key, { due: plan.wait.toString() })
    await tx.releaseDigest(key, worker)
    return []
  }
  const slots = plan.folded.map(({ slot, outcome }) =>
    slotOf(digest, slot, now, { state: 'folded', outcome }),
  )
  if (plan.slot) slots.push(await post({ tx, digest, now, shared }, plan.slot, plan.missed))
  await tx.saveSlots(slots)
  const { next, due } = following(digest, now)
  await tx.changeDigest(key, {
    next: next.toString(),
    due: due.toString(),
    ...(plan.slot ? { last: now.toString(), seen: await tx.lastSequence() } : {}),
  })
  await tx.releaseDigest(key, worker)
  return slots
}

interface Posting {
  readonly tx: StoreWrites
  readonly digest: Digest
  readonly now: Temporal.Instant
  readonly shared: Shared
}

async function post(
  { tx, digest, now, shared }: Posting,
  slot: Temporal.Instant,
  missed: Plan['missed'],
): Promise<Slot> {
  const isLate = now.since(slot).total('minutes') > LATE_MINUTES
  const { content, chosen } = await composeDigest(tx, digest, now, isLate ? { slot, missed } : null, shared)
  await tx.saveDecisions(digest.owner, chosen.decisions)
  if (chosen.stories.length === 0 && digest.empty === 'silent')
    return slotOf(digest, slot, now, {
      state: 'silent',
      outcome: 'nothing was new; it stays silent then',
      late: isLate,
    })
  const { destination, by, key } = digest
  const isDealtWith = async (): Promise<boolean> =>
    (await tx.slots(key, 1)).some((s) => s.slot === slot.toString() && s.state === 'posted')
  const enqueue = (id: string): Promise<boolean> =>
    tx.enqueue({
      id,
      destination,
      scopes: scopesAt(destination),
      content,
      ...(by === '' ? {} : { owner: by }),
      at: now.toString(),
    })
  const id = `digest:${key}:${slot.toString()}`
  // A post of that slot which is held already: it has been posted, and what is in it has been told. Where the slot is not on record
  // the post is of a clock that ran ahead, and this one is due.
  const isNew = (await enqueue(id)) || (!(await isDealtWith()) && (await enqueue(`${id}:anew`)))
  if (isNew) for (const told of chosen.told) await tx.saveToldHere(told)
  const count = chosen.stories.length
  return slotOf(digest, slot, now, {
    state: 'posted',
    late: isLate,
    outcome:
      count === 0 ? 'nothing was new, and it said so' : `${count} ${count === 1 ? 'story' : 'stories'}`,
  })
}

function slotOf(
  { key }: Digest,
  slot: Temporal.Instant,
  now: Temporal.Instant,
  rest: Pick<Slot, 'state' | 'outcome'> & { readonly late?: boolean; readonly attempts?: number },
): Slot {
  return { digest: key, slot: slot.toString(), late: false, attempts: 1, at: now.toString(), ...rest }
}

/** Tries again later; after several attempts the slot is given up and marked so, and the next one comes as it should. */
async function failedOnce({ tx, key, worker, now }: Claimed, error: unknown): Promise<FailedSlot | null> {
  const digest = await tx.digestHeld(key, worker, now.toString())
  if (!digest) return null
  const reason = error instanceof Error ? error.message : String(error)
  const slot = planOf(digest, now).slot ?? Temporal.Instant.from(digest.next)
  const held = (await tx.slots(key, 1)).find((s) => s.slot === slot.toString() && s.state === 'claimed')
  const attempts = (held?.attempts ?? 0) + 1
  const isOver = attempts >= MOST_ATTEMPTS
  await tx.saveSlots([
    slotOf(digest, slot, now, { state: isOver ? 'failed' : 'claimed', outcome: reason, attempts }),
  ])
  const { next, due } = following(digest, now)
  await tx.changeDigest(
    key,
    isOver
      ? { next: next.toString(), due: due.toString() }
      : { due: now.add({ minutes: BACK_OFF * 2 ** (attempts - 1) }).toString() },
  )
  await tx.releaseDigest(key, worker)
  return { digest: `digest:${key}`, slot: slot.toString(), error }
}
