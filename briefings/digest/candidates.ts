import { findActor } from '../answer/find/find-name.ts'
import { findStories, storiesOf } from '../answer/find/find-story.ts'
import type { Scope } from '../model.ts'
import type { StoredBriefing, StoreReads } from '../ports.ts'
import { isUnknown } from '../results.ts'
import type { Occasion, Shared } from './occasion.ts'

/** Stories that moved since then; a place that is told six of them need not look at more. */
const MOST_STORIES = 400
const MOST_ARTICLES = 300

/**
 * The scopes that matter for a choice: a place that holds nothing of its own sees what everybody sees, and what was read for
 * another such place serves it too.
 */
export async function scopesThatMatter(
  store: StoreReads,
  scopes: readonly Scope[],
): Promise<readonly Scope[]> {
  const own = scopes.filter((s) => s !== 'public')
  if (own.length === 0) return scopes
  const held = await store.overview(own)
  if (held.articles > 0 || (await store.corrections(own)).length > 0) return scopes
  return ['public']
}

/** Stories of which something was written since the occasion's window began, of its topic where it has one; the newest first. */
export async function candidatesFor(
  store: StoreReads,
  scopes: readonly Scope[],
  { topic, from }: Occasion,
  shared: Shared,
): Promise<readonly StoredBriefing[]> {
  const since = from.toString()
  const key = `${scopes.join(' ')} ${since} ${await store.lastSequence()}`
  const recent = shared.recent.get(key) ?? (await store.briefingsSince(scopes, since, MOST_STORIES))
  shared.recent.set(key, recent)
  if (topic === null) return recent
  const ids = await storiesAbout(store, scopes, topic)
  return recent.filter((b) => ids.has(b.story))
}

async function storiesAbout(
  store: StoreReads,
  scopes: readonly Scope[],
  topic: string,
): Promise<ReadonlySet<string>> {
  const actor = await findActor(store, scopes, topic)
  const stories = isUnknown(actor)
    ? (await findStories(store, scopes, topic)).map((f) => f.story)
    : await storiesOf(
        store,
        scopes,
        await store.candidates(scopes, { actors: [actor.id], limit: MOST_ARTICLES }),
      )
  return new Set(stories.map((s) => s.id))
}
