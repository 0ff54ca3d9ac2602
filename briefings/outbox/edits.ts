import type { HeldPost } from '../outbox-ports.ts'
import type { PostContent } from '../post.ts'
import type { StoreWrites } from '../ports.ts'

/** What became of carrying a changed post to its platform. */
export interface EditSettlement {
  readonly post: string
  readonly now: string
  /** `HeldPost.edited` of what was carried over: it may have changed again meanwhile. */
  readonly edited: string
  readonly outcome:
    | { readonly kind: 'edited' }
    /** `why` as for `HeldPost`; `own` where it says nothing of what else goes to that platform. */
    | { readonly kind: 'later'; readonly due: string; readonly why: string; readonly own: boolean }
    /** The platform does not let the message be edited, or has not for too long: a correction answers it. */
    | { readonly kind: 'impossible'; readonly reason: string }
    /** There is nobody left to tell. */
    | { readonly kind: 'gone'; readonly reason: string }
}

/** Carries over what became of an edit. One that ends without standing leaves in the post's record why, and what follows from it. */
export async function settleEdit(tx: StoreWrites, s: EditSettlement): Promise<void> {
  const { outcome, now } = s
  const post = await tx.heldPost(s.post)
  if (!post) return
  const done = { ...(post.edited === s.edited ? { edited: null } : {}), why: null, tries: 0 }
  switch (outcome.kind) {
    case 'later':
      return tx.changePost(post.id, {
        ...{ due: outcome.due, why: outcome.why, leased: null },
        ...(outcome.own ? { tries: post.tries + 1 } : {}),
      })
    case 'edited':
      return tx.changePost(post.id, { ...done, leased: null })
    case 'gone':
      return tx.changePost(post.id, {
        ...done,
        leased: null,
        reason: `a change to it could not be shown: ${outcome.reason}`,
        troubled: now,
      })
    case 'impossible': {
      const answered = await answerWith(tx, post, s)
      return tx.changePost(post.id, {
        ...{ ...done, edited: null, leased: null },
        reason: `it could not be edited: ${outcome.reason}${answered ? '; a correction answers it' : ''}`,
        troubled: now,
      })
    }
  }
}

/** Answers whether there was anything to be told. */
async function answerWith(
  tx: StoreWrites,
  post: HeldPost,
  { edited, now }: EditSettlement,
): Promise<boolean> {
  const content = correctionOf(post)
  if (!content) return false
  const { destination, scopes, owner } = post
  await tx.enqueue({
    id: `correction:${edited}:${post.id}`,
    destination,
    scopes,
    ...(owner === undefined ? {} : { owner }),
    content,
    at: now,
  })
  // Told in the answer; what changes after this is told in the next.
  if ('stories' in post.content) await tx.changePost(post.id, { content: { ...post.content, changes: [] } })
  return true
}

/** A correction that rests on what was corrected once more keeps no notes of it: it is told anew as it stands now. */
const ANEW = 'What was put right above has changed once more.'

function correctionOf({ id, content }: HeldPost): PostContent | null {
  if (content.kind === 'correction') return { ...content, of: id, note: ANEW }
  if (!('stories' in content) || !content.changes?.length) return null
  const note = content.changes.join('\n')
  const claims = content.stories
    .flatMap((s) => [...(s.update ? [s.update] : []), ...s.claims])
    .filter((c) => note.includes(c.text))
  return { kind: 'correction', of: id, note, claims }
}
