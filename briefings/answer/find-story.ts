import type { Scope } from '../model.ts'
import type { StoreReads, StoryRecord } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import type { Unknown } from '../results.ts'
import { isUnknown } from '../results.ts'
import { findActor } from './find-name.ts'

const MOST_ARTICLES = 200
const MOST_CANDIDATES = 5
/** Merges of stories that an old id is followed through. */
const MOST_MERGES = 5

export interface ScoredStory {
  readonly story: StoryRecord
  /** Sum of the matched terms' weights, in the headline twice; comparable within one query only. */
  readonly score: number
}

/**
 * Stories whose reports hold the words asked for, best first. All words are asked for together; where no report has them
 * all, the commonest word is let go, until some report has what is left.
 */
export async function findStories(
  store: StoreReads,
  scopes: readonly Scope[],
  query: string,
): Promise<ScoredStory[]> {
  const terms = [...new Set(termsOf(query))]
  if (terms.length === 0) return []
  const { counts } = await store.termCounts(terms)
  const held = terms.filter((t) => counts.get(t)).sort((a, b) => counts.get(a)! - counts.get(b)!)
  const all = await store.candidates(scopes, { terms: held, limit: MOST_ARTICLES })
  if (held.length > 0 && all.length > 0) return rank(await storiesOf(store, scopes, all), held, all)
  const rarest = await visibleTerms(store, scopes, held)
  for (let n = rarest.length; n > 0 && n * 2 >= terms.length; n--) {
    const asked = rarest.slice(0, n)
    const keys = await store.candidates(scopes, { terms: asked, limit: MOST_ARTICLES })
    if (keys.length > 0) return rank(await storiesOf(store, scopes, keys), asked, keys)
  }
  return []
}

/** The stories that these articles belong to, newest first. */
export const storiesOf = (
  store: StoreReads,
  scopes: readonly Scope[],
  keys: readonly number[],
): Promise<StoryRecord[]> => store.stories(scopes, { keys })

/** Counts are of all scopes: a word that only others' articles hold must neither help nor hinder here. */
async function visibleTerms(
  store: StoreReads,
  scopes: readonly Scope[],
  terms: readonly string[],
): Promise<string[]> {
  const held = await Promise.all(terms.map((t) => store.candidates(scopes, { terms: [t], limit: 1 })))
  return terms.filter((_, i) => held[i]!.length > 0)
}

function rank(
  stories: readonly StoryRecord[],
  terms: readonly string[],
  keys: readonly number[],
): ScoredStory[] {
  const matched = new Set(keys)
  return stories
    .map((story) => {
      const headline = new Set(termsOf(story.headline))
      const inHeadline = terms.filter((t) => headline.has(t)).length / terms.length
      const share = story.keys.filter((k) => matched.has(k)).length / Math.max(1, story.keys.length)
      return { story, score: 2 * inHeadline + share + 0.1 * Math.log1p(story.keys.length) }
    })
    .sort((a, b) => b.score - a.score || (b.story.last ?? '').localeCompare(a.story.last ?? ''))
}

/** The story of an id; where it was found to be one with another, that one. */
export async function storyOfId(
  store: StoreReads,
  scopes: readonly Scope[],
  id: string,
): Promise<StoryRecord | null> {
  for (let at: string | undefined = id, steps = 0; at !== undefined && steps < MOST_MERGES; steps++) {
    const [story] = await store.stories(scopes, { ids: [at] })
    if (story) return story
    at = (await store.decisionsOn(scopes, [at])).findLast((d) => d.stage === 'merged')?.outcome
  }
  return null
}

/** The one story that a name stands for: by id, by its words, or the newest that an actor of that name is in. */
export async function findStory(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<StoryRecord | Unknown> {
  const byId = await storyOfId(store, scopes, name)
  if (byId) return byId
  const found = await findStories(store, scopes, name)
  const [first, second] = found
  if (first && (!second || isClearlyBetter(first, second))) return first.story
  if (first)
    return unknown(
      name,
      found.map((f) => f.story),
    )
  return unknown(name, await storiesOfActorLike(store, scopes, name), false)
}

const isClearlyBetter = (a: ScoredStory, b: ScoredStory): boolean => a.score >= b.score + 0.25

const unknown = (name: string, stories: readonly StoryRecord[], ambiguous = true): Unknown => ({
  unknown: name,
  ambiguous,
  candidates: stories.slice(0, MOST_CANDIDATES).map((s) => ({ id: s.id, name: s.headline })),
})

async function storiesOfActorLike(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<StoryRecord[]> {
  const actor = await findActor(store, scopes, name)
  const id = isUnknown(actor) ? actor.candidates[0]?.id : actor.id
  if (!id) return []
  return storiesOf(store, scopes, await store.candidates(scopes, { actors: [id], limit: 20 }))
}
