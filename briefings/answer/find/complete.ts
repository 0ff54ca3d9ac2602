import type { Candidate, Scope } from '../../model.ts'
import type { StoreReads } from '../../ports.ts'
import { toldApart } from './told-apart.ts'

/** Newest stories among whose headlines words are looked for: completion has to answer while somebody types. */
const NEWEST = 100

/** Actors with a name that begins as typed, and newest stories whose headline holds what was typed; at most `limit`. */
export async function complete(
  store: StoreReads,
  scopes: readonly Scope[],
  kind: 'actor' | 'event' | 'name',
  typed: string,
  limit: number,
): Promise<Candidate[]> {
  const actors = kind === 'event' ? [] : await store.actorsStartingWith(scopes, typed, limit)
  const stories = kind === 'actor' ? [] : await store.stories(scopes, { limit: NEWEST })
  const needle = typed.toLowerCase()
  const found = stories.filter((s) => s.headline.toLowerCase().includes(needle))
  const named = await toldApart(store, scopes, actors)
  return [...named, ...found.map((s) => ({ id: s.id, name: s.headline }))].slice(0, limit)
}
