import { UserError } from './errors.ts'
import type { Scope } from './model.ts'
import type { Store } from './ports.ts'
import type { Tombstone } from './reader-ports.ts'
import { takeOut } from './take-out.ts'

/**
 * Withdraws an article with all that rests on it, in one transaction. What remains is that it was withdrawn, when and why:
 * `why` tells it, and the same article is held back until the withdrawal is undone.
 *
 * @throws UserError 'not-found' where no such article is held.
 */
export async function withdraw(
  store: Store,
  scope: Scope,
  { id, reason, now }: { readonly id: string; readonly reason: string; readonly now: string },
): Promise<Tombstone> {
  return store.write(async (tx) => {
    const stone = { id, scope, at: now, reason }
    if (!(await takeOut(tx, scope, id, now))) {
      if (await tx.tombstone([scope], id))
        throw new UserError('not-found', `Article ${id} has been withdrawn already.`)
      throw new UserError(
        'not-found',
        `I hold no article ${id}. Ids are in the output of ingest and stories.`,
      )
    }
    await tx.saveTombstone(stone)
    await tx.saveDecision({ item: id, scope, at: now, stage: 'article', outcome: 'withdrawn', reason })
    return stone
  })
}

/**
 * Lets a withdrawn article be read in again; its text is gone and comes with the next ingest.
 * @throws UserError 'not-found' where it was not withdrawn.
 */
export async function undoWithdrawal(
  store: Store,
  scope: Scope,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<void> {
  await store.write(async (tx) => {
    if (!(await tx.dropTombstone(scope, id)))
      throw new UserError('not-found', `Article ${id} has not been withdrawn.`)
    const reason = 'its withdrawal was undone; it may be read in again'
    await tx.saveDecision({ item: id, scope, at: now, stage: 'article', outcome: 'admitted again', reason })
  })
}
