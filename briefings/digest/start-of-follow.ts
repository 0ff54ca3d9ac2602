import { findStories, storiesOf } from '../answer/find/find-story.ts'
import type { Follow, ToldHere } from '../digest-ports.ts'
import type { Scope } from '../model.ts'
import type { StoreReads, StoreWrites, StoryRecord } from '../ports.ts'
import { knownFacts } from './known-facts.ts'
import { materialOf, type Materials } from './material.ts'

/** Running stories of an actor or a topic whose state is kept at the start. */
const MOST_STORIES = 20
const MOST_ARTICLES = 100

/** Under which the state of stories at the start of a follow is kept: known, but told to nobody. */
const startHolder = (holder: string): string => `${holder} follows`

/** Keeps what is known of the followed stories now, so that only what comes later is news. */
export async function rememberStart(
  tx: StoreWrites,
  scopes: readonly Scope[],
  follow: Follow,
  now: string,
): Promise<void> {
  const stories = (await storiesFollowed(tx, scopes, follow)).slice(0, MOST_STORIES)
  const briefings = await tx.briefings(
    scopes,
    stories.map((s) => s.id),
  )
  const read: Materials = new Map()
  for (const briefing of briefings) {
    const material = await materialOf(tx, scopes, briefing, read)
    if (!material) continue
    await tx.saveToldHere({
      holder: startHolder(follow.holder),
      story: briefing.story,
      at: now,
      sequence: briefing.sequence,
      known: knownFacts(material),
    })
  }
}

/** What a destination knows of these stories: as it was told, or as they stood when it began to follow them. */
export async function knownTo(
  store: StoreReads,
  holder: string,
  stories: readonly string[],
): Promise<ReadonlyMap<string, ToldHere>> {
  const start = await store.toldOf(startHolder(holder), stories)
  const told = await store.toldOf(holder, stories)
  return new Map([...start, ...told].map((t) => [t.story, t]))
}

async function storiesFollowed(
  store: StoreReads,
  scopes: readonly Scope[],
  { kind, target }: Follow,
): Promise<readonly StoryRecord[]> {
  if (kind === 'event') return store.stories(scopes, { ids: [target] })
  if (kind === 'topic') return (await findStories(store, scopes, target)).map((f) => f.story)
  const keys = await store.candidates(scopes, { actors: [target], limit: MOST_ARTICLES })
  return storiesOf(store, scopes, keys)
}
