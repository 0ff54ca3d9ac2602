import type { HeldPost } from '../outbox-ports.ts'
import type { StoreWrites } from '../ports.ts'

/** What became of carrying a changed post to its platform. */
export interface EditSettlement {
  readonly post: string
  readonly now: string
  /** `HeldPost.edited` of what was carried over: it may have changed again meanwhile. */
  readonly edited: string
  readonly outcome:
    | { readonly kind: 'edited' }
    | { readonly kind: 'later'; readonly due: string }
    /** The platform no longer lets the message be edited: a correction answers it. */
    | { readonly kind: 'impossible' }
    /** There is nobody left to tell. */
    | { readonly kind: 'gone' }
}

export async function settleEdit(tx: StoreWrites, s: EditSettlement): Promise<void> {
  const post = await tx.heldPost(s.post)
  if (!post) return
  const done = post.edited === s.edited ? { edited: null } : {}
  switch (s.outcome.kind) {
    case 'later':
      return tx.changePost(post.id, { due: s.outcome.due, leased: null })
    case 'edited':
    case 'gone':
      return tx.changePost(post.id, { ...done, leased: null })
    case 'impossible':
      await answerWith(tx, post, s)
      return tx.changePost(post.id, { edited: null, leased: null })
  }
}

async function answerWith(tx: StoreWrites, post: HeldPost, { edited, now }: EditSettlement): Promise<void> {
  const { content, destination, scopes, owner } = post
  if (!('stories' in content) || !content.changes?.length) return
  const note = content.changes.join('\n')
  const claims = content.stories
    .flatMap((s) => [...(s.update ? [s.update] : []), ...s.claims])
    .filter((c) => note.includes(c.text))
  await tx.enqueue({
    id: `correction:${edited}:${post.id}`,
    destination,
    scopes,
    ...(owner === undefined ? {} : { owner }),
    content: { kind: 'correction', of: post.id, note, claims },
    at: now,
  })
  // Told in the answer; what changes after this is told in the next.
  await tx.changePost(post.id, { content: { ...content, changes: [] } })
}
