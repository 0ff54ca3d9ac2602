import type { Mute } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { Store, StoreReads, StoreWrites } from '../ports.ts'
import type { Source } from '../source-ports.ts'
import { findSource } from './find-source.ts'
import { lineOf, type SourceLine } from './lines.ts'
import { publisherOf } from './publisher.ts'

/** Stops following: what was kept from it stays. */
export async function removeSource(store: Store, home: Scope, words: string): Promise<SourceLine> {
  return store.write(async (tx) => {
    const source = await findSource(tx, [home], words)
    await tx.dropSource(home, source.id)
    return lineOf(source)
  })
}

/**
 * Mutes a source, or lets a muted one speak again; null turns it round. One of their own is not taken here in between, and what
 * it had then is not made up for. One of the operator's goes on for everybody else: what nobody but its publisher reports is
 * left out of the digests here.
 */
export async function muteSource(
  store: Store,
  home: Scope,
  { words, muted, now }: { readonly words: string; readonly muted: boolean | null; readonly now: string },
): Promise<SourceLine> {
  return store.write(async (tx) => {
    const source = await findSource(tx, [home, 'public'], words)
    if (source.scope !== home) return mutePublisher(tx, home, source, muted)
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

async function mutePublisher(
  tx: StoreWrites,
  home: Scope,
  source: Source,
  muted: boolean | null,
): Promise<SourceLine> {
  const mute = publisherMute(home, source)
  const isMuted = (await mutedPublishers(tx, home)).has(mute.target)
  const wanted = muted ?? !isMuted
  if (wanted && !isMuted) await tx.saveMute(mute)
  if (!wanted && isMuted) await tx.dropMute(mute)
  return lineOfOperators(source, wanted)
}

/** The operator's sources that are muted for one place or person. */
export async function mutedOfOperators(store: StoreReads, home: Scope): Promise<SourceLine[]> {
  if (home === 'public') return []
  const muted = await mutedPublishers(store, home)
  if (muted.size === 0) return []
  const operators = await store.sources(['public'])
  return operators
    .filter((s) => muted.has(publisherMute(home, s).target))
    .map((s) => lineOfOperators(s, true))
}

/** Kept by the publisher, as digests know whose report a story stands on. */
const publisherMute = (home: Scope, { feed }: Source): Mute => ({
  holder: home,
  kind: 'publisher',
  target: publisherOf(feed.url) ?? feed.host,
})

const mutedPublishers = async (store: StoreReads, home: Scope): Promise<ReadonlySet<string>> =>
  new Set((await store.mutes(home)).filter((m) => m.kind === 'publisher').map((m) => m.target))

const lineOfOperators = (source: Source, muted: boolean): SourceLine => ({
  ...lineOf(source),
  ...(muted
    ? { state: 'muted', reason: 'what nobody else reports is left out of the digests here', next: null }
    : {}),
})
