import type { Claim, HeldPost, OutboxSummary, PostPart } from '../outbox-ports.ts'
import type { Store, StoreWrites } from '../ports.ts'
import { foldLate } from './late.ts'
import { settleEdit, type EditSettlement } from './edits.ts'
import { noticeOf, type Trouble } from './notices.ts'
import { pauseDigests } from './pause-digests.ts'

/** Why a post waits over which we stumble ourselves: see `HeldPost.why`. */
export const STUMBLED = 'stumbled'

/** A message that is about to be sent: recorded before the request leaves. */
export interface Beginning {
  readonly post: string
  readonly worker: string
  readonly now: string
  /** Until when nobody else takes the post. */
  readonly until: string
  readonly index: number
  /** `PostPart.attempts` as it was when the post was taken; 0 where it had no parts. */
  readonly attempts: number
  /** All messages of the post, with the first; the post keeps them, so that a later attempt sends the same. */
  readonly pages?: readonly Pick<PostPart, 'marker' | 'page'>[]
  /** `HeldPost.edited` as it was when the post was taken: what changed since must not leave as it was. */
  readonly edited: string | null
}

/** What became of a message. */
export type PartOutcome =
  | { readonly kind: 'sent'; readonly message: string }
  /** Not carried out; to be tried again. `attempted` is that of the part before this attempt; `why` as for `HeldPost`. */
  | { readonly kind: 'later'; readonly due: string; readonly attempted: string | null; readonly why: string }
  /** Nobody knows; to be looked into. */
  | { readonly kind: 'lost'; readonly due: string; readonly why: string }
  /** Something went wrong on our side, whatever came of the message; to be tried again, and counted. */
  | { readonly kind: 'stumbled'; readonly due: string }
  /** Looked for where it would stand, and not there. */
  | { readonly kind: 'absent' }
  /** Nothing can prove it either way. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** There is nowhere to post to any more. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** The platform takes this message in no way. */
  | { readonly kind: 'refused'; readonly reason: string }

export interface PartSettlement {
  readonly post: string
  readonly worker: string
  readonly now: string
  readonly index: number
  readonly outcome: PartOutcome
}

/** What the core keeps of deliveries. All plain data, so that it may stand in a thread. */
export interface Delivering {
  /** Posts to deliver now, each this worker's until its lease is over. */
  claimPosts(claim: Claim): Promise<HeldPost[]>
  /** Records the attempt. False where the post is no longer this worker's or says something else by now. */
  beginPart(beginning: Beginning): Promise<boolean>
  settlePart(settlement: PartSettlement): Promise<void>
  /** Delivered posts whose content has changed since they were posted. */
  claimEdits(claim: Claim): Promise<HeldPost[]>
  settleEdit(settlement: EditSettlement): Promise<void>
  /** A post by its id: what a correction answers. */
  heldPost(id: string): Promise<HeldPost | null>
  /** Gives back what a worker has not begun or cannot finish. */
  releasePosts(worker: string): Promise<void>
  outbox(): Promise<OutboxSummary>
}

/** Carries a post through its states, each step in one transaction. */
export function createDelivering(store: Store): Delivering {
  return {
    claimPosts: (claim) =>
      store.write(async (tx) => {
        const taken = await tx.claimPosts(claim)
        return Promise.all(taken.map((post) => foldLate(tx, post, claim.now)))
      }),
    beginPart: (beginning) => store.write((tx) => begin(tx, beginning)),
    settlePart: (settlement) => store.write((tx) => settle(tx, settlement)),
    claimEdits: (claim) => store.write((tx) => tx.claimEdits(claim)),
    settleEdit: (settlement) => store.write((tx) => settleEdit(tx, settlement)),
    heldPost: (id) => store.heldPost(id),
    releasePosts: (worker) => store.write((tx) => tx.releasePosts(worker)),
    outbox: () => store.outboxSummary(),
  }
}

async function begin(tx: StoreWrites, b: Beginning): Promise<boolean> {
  if (!(await tx.holdsPost(b.post, b.worker, b.now))) return false
  const post = await tx.heldPost(b.post)
  if (!post) return false
  if (isUnsent(post) && post.edited !== b.edited) {
    await tx.changePost(post.id, { leased: null })
    return false
  }
  // A worker that stood still beyond its lease may have taken the post twice: the other hand was quicker.
  if ((post.parts[b.index]?.attempts ?? 0) !== b.attempts) return false
  if (b.pages) await tx.savePages(post.id, b.pages)
  const part = b.pages ? null : post.parts[b.index]
  await tx.changePart(post.id, b.index, {
    state: 'sending',
    attempts: (part?.attempts ?? 0) + 1,
    attempted: part?.attempted ?? b.now,
  })
  // What leaves now is what the post says now.
  const edited = isUnsent(post) ? { edited: null } : {}
  await tx.changePost(post.id, { state: 'sending', leased: b.until, ...edited })
  return true
}

/** Whether nothing of the post can stand anywhere yet. */
export const isUnsent = ({ parts }: Pick<HeldPost, 'parts'>): boolean =>
  parts.every((p) => p.state === 'waiting' && p.attempted === null)

async function settle(tx: StoreWrites, s: PartSettlement): Promise<void> {
  const { outcome, index, now } = s
  const post = await tx.heldPost(s.post)
  if (!post || (post.state !== 'sending' && post.state !== 'waiting')) return
  // What stands, stands: a worker whose lease ran out may still say so, and no other undoes it. Anything else is said only by who
  // has the post in hand, lest a late word has a message sent again that another has sent by now.
  if (post.parts[index]?.state === 'sent') return
  if (outcome.kind !== 'sent' && !(await tx.holdsPost(post.id, s.worker, now))) return
  switch (outcome.kind) {
    case 'sent':
      await tx.changePart(post.id, index, {
        state: 'sent',
        page: null,
        attempted: null,
        message: outcome.message,
      })
      return finish(tx, post, index, now)
    case 'uncertain':
      await tx.changePart(post.id, index, { state: 'uncertain', page: null })
      await tx.changePost(post.id, { reason: outcome.reason, troubled: now })
      return finish(tx, { ...post, reason: outcome.reason }, index, now)
    case 'absent':
      return tx.changePart(post.id, index, { state: 'waiting', attempted: null })
    case 'later':
      await tx.changePart(post.id, index, {
        state: outcome.attempted === null ? 'waiting' : 'sending',
        attempted: outcome.attempted,
      })
      return tx.changePost(post.id, { due: outcome.due, why: outcome.why, leased: null })
    case 'lost':
      return tx.changePost(post.id, { due: outcome.due, why: outcome.why, leased: null })
    case 'stumbled':
      return tx.changePost(post.id, {
        ...{ due: outcome.due, why: STUMBLED, leased: null },
        tries: post.tries + 1,
      })
    case 'refused':
      await tx.changePost(post.id, { state: 'failed', reason: outcome.reason, troubled: now, leased: null })
      return tell(tx, post, [post.owner], { kind: 'refused', reason: outcome.reason, at: now })
    case 'gone':
      return giveUp(tx, post, outcome.reason, now)
  }
}

/** One message is settled; with the last, the post is. */
async function finish(tx: StoreWrites, post: HeldPost, index: number, now: string): Promise<void> {
  const posted = post.posted === null ? { posted: now } : {}
  if (index + 1 < post.parts.length) return tx.changePost(post.id, { ...posted, why: null })
  const isUncertain =
    post.reason !== null || post.parts.some((p) => p.state === 'uncertain' && p.index !== index)
  await tx.changePost(post.id, {
    ...{ ...posted, state: isUncertain ? 'uncertain' : 'sent', leased: null },
    ...{ why: null, tries: 0 },
  })
  if (isUncertain)
    await tell(tx, post, [post.owner], { kind: 'uncertain', reason: post.reason ?? '', at: now })
}

/** The destination is no more: what waits for it goes too, what posts there by itself pauses, and who set it up is told. */
async function giveUp(tx: StoreWrites, post: HeldPost, reason: string, now: string): Promise<void> {
  await tx.changePost(post.id, { state: 'failed', reason, troubled: now, leased: null })
  const waiting = (await tx.postsWaiting(post.destination)).filter((p) => p.id !== post.id)
  for (const other of waiting)
    await tx.changePost(other.id, { state: 'failed', reason, troubled: now, edited: null, leased: null })
  const paused = await pauseDigests(tx, post.destination, reason)
  const people = [...paused, post.owner, ...waiting.map((p) => p.owner)]
  await tell(tx, post, people, { kind: 'gone', reason, at: now })
}

async function tell(
  tx: StoreWrites,
  post: HeldPost,
  people: readonly (string | undefined)[],
  trouble: Trouble,
): Promise<void> {
  // A word about a word that could not be said would never end.
  if (post.content.kind === 'notice') return
  for (const person of new Set(people)) {
    if (person === undefined || person === post.destination.person) continue
    const notice = noticeOf(post, person, trouble)
    if (notice) await tx.enqueue(notice)
  }
}
