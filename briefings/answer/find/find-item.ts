import { foldName } from '../../connect/names.ts'
import type { Candidate, Scope } from '../../model.ts'
import type { Decision, StoreReads } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'
import type { Unknown } from '../../results.ts'
import { isUnknown } from '../../results.ts'
import { derivedId } from '../../read/article-id.ts'
import { passedOver } from '../../sources/passed-over.ts'
import { findActor } from './find-name.ts'
import { findStory, storyOfId } from './find-story.ts'

export interface Item extends Candidate {
  readonly kind: 'article' | 'story' | 'actor'
}

const MOST_CANDIDATES = 8
const MOST_ARTICLES = 50
/** More words than this are hardly a name. */
const NAME = 4

/**
 * What a person points at: an article, a story or an actor by id, an actor by name, an article by its title, a story by words
 * of its headline. Otherwise the candidates, or the nearest of what is held.
 */
export async function findItem(
  store: StoreReads,
  scopes: readonly Scope[],
  words: string,
): Promise<Item | Unknown> {
  const held = await byId(store, scopes, words)
  if (held) return held
  const address = words.trim()
  // Nothing is meant by an address but what stands there: its words may stand in headlines of others.
  if (/^https?:\/\/\S+$/i.test(address))
    return (await byAddress(store, scopes, address)) ?? { unknown: words, ambiguous: false, candidates: [] }
  const actor = await findActor(store, scopes, words)
  if (!isUnknown(actor)) return { kind: 'actor', id: actor.id, name: actor.name }
  const titled = await byTitle(store, scopes, words)
  const [only, second] = titled
  if (only && !second) return only
  if (only) return { unknown: words, ambiguous: true, candidates: titled.slice(0, MOST_CANDIDATES).map(bare) }
  if (actor.ambiguous || (await isMisspelt(store, words, actor))) return actor
  const story = await findStory(store, scopes, words)
  if (!isUnknown(story)) return { kind: 'story', id: story.id, name: story.headline }
  if (story.ambiguous) return story
  const nearest = [...actor.candidates, ...story.candidates]
  return { unknown: words, ambiguous: false, candidates: nearest.slice(0, MOST_CANDIDATES) }
}

/** An article by its address, also one that was held back: what was decided about it is on record under the id it would have. */
async function byAddress(store: StoreReads, scopes: readonly Scope[], address: string): Promise<Item | null> {
  for (const scope of scopes) {
    const derived = derivedId(scope, { url: address, text: '' })
    const id = (await store.idAt([scope], derived)) ?? derived
    const article = await store.article([scope], id)
    if (article) return { kind: 'article', id, name: article.title ?? address }
    if ((await store.decisionsOn([scope], [id])).length > 0) return { kind: 'article', id, name: address }
  }
  return (await passedOver(store, scopes, address)).length > 0
    ? { kind: 'article', id: address, name: address }
    : null
}

async function byId(store: StoreReads, scopes: readonly Scope[], id: string): Promise<Item | null> {
  const article = await store.article(scopes, id)
  if (article) return { kind: 'article', id, name: article.title ?? id }
  if ((await store.tombstone(scopes, id)) || (await store.decisionsOn(scopes, [id])).some(isHeldBack))
    return { kind: 'article', id, name: id }
  const story = await storyOfId(store, scopes, id)
  if (story) return { kind: 'story', id: story.id, name: story.headline }
  const [actor] = await store.actors(scopes, [id])
  return actor ? { kind: 'actor', id, name: actor.name } : null
}

/** Articles of exactly that title. */
async function byTitle(store: StoreReads, scopes: readonly Scope[], words: string): Promise<Item[]> {
  const terms = [...new Set(termsOf(words))]
  // One word is a name or a topic rather than a whole headline.
  if (terms.length < 2) return []
  const keys = await store.candidates(scopes, { terms, limit: MOST_ARTICLES })
  const title = foldName(words)
  return (await store.articles(scopes, keys))
    .filter((a) => a.title !== null && foldName(a.title) === title)
    .map((a) => ({ kind: 'article', id: a.id, name: a.title ?? a.id }))
}

/** A name with a word that stands in no article, and with names that are spelt nearly so: those are meant. */
export async function isMisspelt(
  store: StoreReads,
  words: string,
  { candidates }: Unknown,
): Promise<boolean> {
  if (candidates.length === 0) return false
  const terms = termsOf(words)
  const { counts } = await store.termCounts(terms)
  return terms.length <= NAME && terms.some((t) => !counts.get(t))
}

const isHeldBack = ({ stage, outcome }: Decision): boolean => stage === 'source' && outcome === 'held back'

const bare = ({ id, name }: Item): Candidate => ({ id, name })
