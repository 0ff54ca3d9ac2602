import type { Scope } from '../model.ts'
import type { ArticleWithFacts, StoreReads, StoryRecord } from '../ports.ts'
import type { EventLine, EventResult, Unknown } from '../results.ts'
import { isUnknown } from '../results.ts'
import { conflictsAmong } from '../connect/conflicts.ts'
import { composeEvent } from '../write/event.ts'
import { eventLineOf } from '../write/event-line.ts'
import { findStory } from './find-story.ts'

const MOST_ARTICLES = 60
const MOST_NEIGHBOURS = 3
/** Fewer shared actors than this and two stories merely mention the same country. */
const SHARED_ACTORS = 2

/** All that is held of one happening, with what came before and after it among the same actors. */
export async function event(
  store: StoreReads,
  scopes: readonly Scope[],
  name: string,
): Promise<EventResult | Unknown> {
  const story = await findStory(store, scopes, name)
  if (isUnknown(story)) return story
  const articles = await store.articles(scopes, story.keys.slice(-MOST_ARTICLES))
  const { before, after } = await neighboursOf(store, scopes, story, articles)
  return composeEvent({ story, articles, conflicts: conflictsAmong(articles), before, after })
}

async function neighboursOf(
  store: StoreReads,
  scopes: readonly Scope[],
  story: StoryRecord,
  articles: readonly ArticleWithFacts[],
): Promise<{ before: EventLine[]; after: EventLine[] }> {
  const own = mainActorIds(articles)
  const keys = own.length > 0 ? await store.candidates(scopes, { actors: own, limit: 100 }) : []
  const around = (await store.articles(scopes, keys)).filter((a) => a.story !== null && a.story !== story.id)
  const byStory = Map.groupBy(around, (a) => a.story!)
  const near = [...byStory].filter(([, of]) => sharesActors(of, own))
  const stories = await store.stories(scopes, { ids: near.map(([id]) => id) })
  const lines = stories.map((s) => ({ story: s, line: eventLineOf(s, byStory.get(s.id) ?? []) }))
  const isBefore = (s: StoryRecord): boolean => (s.first ?? '') < (story.first ?? '')
  const newest = [...lines].sort((a, b) => (b.story.first ?? '').localeCompare(a.story.first ?? ''))
  return {
    before: newest
      .filter((x) => isBefore(x.story))
      .slice(0, MOST_NEIGHBOURS)
      .map((x) => x.line),
    after: newest
      .filter((x) => !isBefore(x.story))
      .slice(-MOST_NEIGHBOURS)
      .reverse()
      .map((x) => x.line),
  }
}

/** The actors that the reports name most. */
function mainActorIds(articles: readonly ArticleWithFacts[], limit = 6): string[] {
  const mentions = new Map<string, number>()
  for (const a of articles)
    for (const x of a.facts.actors)
      if (x.type !== 'MISC') mentions.set(x.id, (mentions.get(x.id) ?? 0) + x.mentions)
  return [...mentions]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id)
}

const sharesActors = (articles: readonly ArticleWithFacts[], actors: readonly string[]): boolean =>
  actors.filter((id) => articles.some((a) => a.facts.actors.some((x) => x.id === id))).length >=
  Math.min(SHARED_ACTORS, actors.length)
