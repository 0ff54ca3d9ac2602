import type { Scope } from '../model.ts'
import type { ActorRecord, ArticleWithFacts, StoreReads } from '../ports.ts'
import { termsOf } from '../read/terms.ts'
import { isUnknown, type TimelineResult, type Unknown } from '../results.ts'
import { timelineArticles } from '../write/timeline/articles.ts'
import { composeTimeline } from '../write/timeline.ts'
import { findActor } from './find/find-name.ts'
import { storyOfId } from './find/find-story.ts'
import { termsOfArticle } from './ranking/terms-of-article.ts'

export interface TimelineRequest {
  /** An actor's, event's or topic's name. */
  readonly name: string
  /** Days, `YYYY-MM-DD`, inclusive. */
  readonly from?: string
  readonly to?: string
  /** Upper limits; chosen well where not given. */
  readonly dates?: number
  readonly sentences?: number
}

/** Words are a topic, not the name they also are, where they find so many times the articles that mention its bearer. */
const WIDER = 1.5
const WIDER_THAN_A_PERSON = 3
/** Articles counted to find that out; of somebody in more reports no words are wider. */
const COUNTED = 500

/** Dated claims about an actor, else about whatever the words of the name find. */
export async function timeline(
  store: StoreReads,
  scopes: readonly Scope[],
  request: TimelineRequest,
): Promise<TimelineResult | Unknown> {
  const { name, ...limits } = request
  const read = (keys: readonly number[]): Promise<ArticleWithFacts[]> => store.articles(scopes, keys)
  const story = await storyOfId(store, scopes, name)
  if (story) {
    const articles = await store.outlines(scopes, story.keys)
    const entries = await composeTimeline({ ...limits, query: story.headline, articles, read, isStory: true })
    return { title: story.headline, entries }
  }
  const found = await findActor(store, scopes, name)
  const isTopic = await meansTopic(store, scopes, name, found)
  if (isUnknown(found) && found.ambiguous && !isTopic) return found
  const actor = isUnknown(found) || isTopic ? null : found
  const window = {
    ...(request.from ? { from: request.from } : {}),
    ...(request.to ? { to: request.to } : {}),
  }
  const all = await timelineArticles(store, scopes, name, window, actor)
  const keys = actor ? all : await onTopic(store, scopes, name, all)
  if (keys.length === 0 && isUnknown(found)) return found
  const articles = await store.outlines(scopes, keys)
  return {
    title: actor?.name ?? name,
    entries: await composeTimeline({ ...limits, query: actor?.name ?? name, actor, articles, read }),
  }
}

/** Is "harbour strike" meant, or the Harbour Strike Committee, which some of those articles mention? */
async function meansTopic(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
  found: ActorRecord | Unknown,
): Promise<boolean> {
  if (isUnknown(found) && !found.ambiguous) return true
  const ids = isUnknown(found) ? found.candidates.map((c) => c.id) : [found.id]
  const bearers = isUnknown(found) ? await store.actors(scopes, ids) : [found]
  const terms = [...new Set(termsOf(name))]
  if (terms.length < 2) return false
  // A virus, a war, a storm: what it is called in full is the least of what is said of it.
  if (bearers.every((b) => b.type === 'MISC')) return true
  const factor = bearers.every((b) => b.type === 'PER') ? WIDER_THAN_A_PERSON : WIDER
  const least = Math.ceil(factor * Math.max(...bearers.map((b) => b.articles)))
  if (least > COUNTED) return false
  return (await store.candidates(scopes, { terms, limit: least })).length >= least
}

/** With fewer articles than this there is no mass that would tell a topic's days from its neighbours'. */
const THIN = 30

/** Of a thin topic only what holds its rarest word: the others share a common word with it, and are about something else. */
async function onTopic(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
  keys: readonly number[],
): Promise<readonly number[]> {
  const terms = [...new Set(termsOf(name))]
  if (terms.length < 2 || keys.length > THIN) return keys
  const articles = await store.articles(scopes, keys)
  const { counts } = await store.termCounts(terms)
  const held = terms.filter((t) => counts.get(t)).sort((a, b) => counts.get(a)! - counts.get(b)!)
  const telling = held.slice(0, Math.max(1, held.length - 1))
  const holding = (wanted: readonly string[]): ArticleWithFacts[] =>
    articles.filter((a) => {
      const has = termsOfArticle(a)
      return wanted.every((t) => has.has(t))
    })
  const narrow = [held, telling, held.slice(0, 1)].map(holding).find((found) => found.length >= ENOUGH)
  return narrow?.map((a) => a.key) ?? keys
}

/** Articles that a timeline of a thin topic can be drawn from. */
const ENOUGH = 2
