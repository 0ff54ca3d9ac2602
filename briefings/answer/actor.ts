import type { Scope } from '../model.ts'
import type { StoreReads } from '../ports.ts'
import type { ActorResult, Unknown } from '../results.ts'
import { isUnknown } from '../results.ts'
import { provenanceOf } from '../connect/corrections/provenance.ts'
import { composeProfile } from '../write/profile.ts'
import { findActor } from './find/find-name.ts'
import { storiesOf } from './find/find-story.ts'

/** The newest reports are enough to say who somebody is and what is new of them; a timeline reaches further back. */
const MOST_ARTICLES = 60
const MOST_RELATED = 8

/** Who an actor is, what they did and said, with whom. */
export async function actor(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<ActorResult | Unknown> {
  const found = await findActor(store, scopes, name)
  if (isUnknown(found)) return found
  const keys = await store.candidates(scopes, { actors: [found.id], limit: MOST_ARTICLES })
  const stories = await storiesOf(store, scopes, keys)
  const [articles, briefings, related, provenance] = await Promise.all([
    store.articles(scopes, keys),
    store.briefings(
      scopes,
      stories.map((s) => s.id),
    ),
    store.relatedActors(scopes, found.id, MOST_RELATED),
    provenanceOf(store, scopes, found),
  ])
  return composeProfile({ actor: found, articles, briefings, related, provenance })
}
