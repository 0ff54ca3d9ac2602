import type { Scope } from '../../model.ts'
import type { StoreReads, StoryRecord } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import type { StoryContent, Unknown } from '../../results.ts'
import { isUnknown } from '../../results.ts'
import { findActor } from './find-name.ts'
import { holdsLike } from '../ranking/likeness.ts'

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
export const findStories = async (
  store: StoreReads,
  scopes: readonly Scope[],
  query: string,
): Promise<ScoredStory[]> => (await search(store, scopes, [...new Set(termsOf(query))])).stories

/** The stories, and which of the terms their reports hold. */
interface Found {
  readonly stories: ScoredStory[]
  readonly held: readonly string[]
}

async function search(store: StoreReads, scopes: readonly Scope[], terms: readonly string[]): Promise<Found> {
  if (terms.length === 0) return { stories: [], held: [] }
  const { counts } = await store.termCounts(terms)
  const held = terms.filter((t) => counts.get(t)).sort((a, b) => counts.get(a)! - counts.get(b)!)
  const all = await store.candidates(scopes, { terms: held, limit: MOST_ARTICLES })
  if (held.length > 0 && all.length > 0)
    return { stories: rank(await storiesOf(store, scopes, all), held, all), held }
  const rarest = await visibleTerms(store, scopes, held)
  for (let n = rarest.length; n > 0 && n * 2 >= terms.length; n--) {
    const asked = rarest.slice(0, n)
    const keys = await store.candidates(scopes, { terms: asked, limit: MOST_ARTICLES })
    if (keys.length > 0)
      return { stories: rank(await storiesOf(store, scopes, keys), asked, keys), held: asked }
  }
  return { stories: [], held: [] }
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
  const terms = [...new Set(termsOf(name))]
  const { stories, held } = await search(store, scopes, terms)
  const meant = await storiesMeant(store, scopes, terms, { stories, held })
  const [first, second] = meant
  if (!first) return unknown(name, await storiesOfActorLike(store, scopes, name), false)
  // A description that fits two happenings ("warehouse fire") names neither.
  if (!second) return first.story
  return unknown(
    name,
    meant.map((f) => f.story),
  )
}

/** Stories whose briefings are looked at. */
const MOST_JUDGED = 20
/** What a word is worth by where it stands: in what a story is called, where it was and who took part; in what is told of it; anywhere in a report. */
const CALLED = 1
const TOLD = 0.5
const SOMEWHERE = 0.25
/** Where no report has one of the words, so much of the name has to be met all the same: "train" is no train crash. */
const MET = 0.5
/** Stories whose share of the name is as good as the best one's. */
const AS_GOOD = 0.2

/** The stories that a name fits best, best first: none where a word is missing and the others only stand somewhere in a report. */
async function storiesMeant(
  store: StoreReads,
  scopes: readonly Scope[],
  terms: readonly string[],
  { stories, held }: Found,
): Promise<ScoredStory[]> {
  const judged = stories.slice(0, MOST_JUDGED)
  const briefings = await store.briefings(
    scopes,
    judged.map((f) => f.story.id),
  )
  const fits = judged.map((found) => {
    const content = briefings.find((b) => b.story === found.story.id)?.content
    const called = new Set(termsOf(wordsCalling(found.story, content)))
    const told = new Set(termsOf((content?.claims ?? []).map((c) => c.text).join(' ')))
    const worth = (term: string): number =>
      holdsLike(called, term) ? CALLED : told.has(term) ? TOLD : held.includes(term) ? SOMEWHERE : 0
    return { found, fit: terms.reduce((sum, t) => sum + worth(t), 0) / Math.max(1, terms.length) }
  })
  const best = Math.max(0, ...fits.map((f) => f.fit))
  if (held.length < terms.length && best < MET) return []
  return fits
    .filter(({ fit }) => fit > best - AS_GOOD)
    .sort((a, b) => b.fit - a.fit)
    .map(({ found }) => found)
}

const wordsCalling = ({ headline }: StoryRecord, content: StoryContent | undefined): string =>
  [
    headline,
    content?.event.headline,
    content?.latest?.headline,
    content?.event.where,
    ...(content?.event.participants ?? []).map((p) => p.name),
  ].join(' ')

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
