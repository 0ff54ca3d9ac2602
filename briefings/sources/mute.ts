import type { Scope } from '../model.ts'
import type { Store } from '../ports.ts'
import type { Source } from '../source-ports.ts'
import { findSource } from './find-source.ts'
import { lineOf, type SourceLine } from './lines.ts'

/** Stops following: what was kept from it stays. */
export async function removeSource(store: Store, home: Scope, words: string): Promise<SourceLine> {
  return store.write(async (tx) => {
    const source = await findSource(tx, home, words)
    await tx.dropSource(home, source.id)
    return lineOf(source)
  })
}

/**
 * Mutes a source, or lets a muted one speak again: nothing of it is kept in this scope in between, and what it had then is
 * not made up for. Null turns it round.
 */
export async function muteSource(
  store: Store,
  home: Scope,
  { words, muted, now }: { readonly words: string; readonly muted: boolean | null; readonly now: string },
): Promise<SourceLine> {
  return store.write(async (tx) => {
    const source = await findSource(tx, home, words)
    const wanted = muted ?? source.muted === null
    if (wanted === (source.muted !== null)) return lineOf(source)
    await tx.updateSource(home, source.id, { muted: wanted ? now : null })
    const { key, state } = source.feed
    const heard = (await tx.followers(key)).some((f) => f.muted === null)
    // Nobody listens: it is not asked until somebody does.
    const next = !heard || state === 'gone' ? null : (source.feed.next ?? now)
    await tx.updateFeed(key, { next })
    const after: Source = { ...source, muted: wanted ? now : null, feed: { ...source.feed, next } }
    return lineOf(after)
  })
}
