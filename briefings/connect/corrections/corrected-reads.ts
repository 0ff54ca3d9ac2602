import type { Scope } from '../../model.ts'
import type { ArticleWithFacts, Store, StoredArticle, StoreReads } from '../../ports.ts'
import { foldName } from '../names.ts'
import { actorRecords, actorsNamed, startsWithin } from './actor-records.ts'
import { articleCandidates } from './article-candidates.ts'
import { briefingsAfterNow, briefingsNow, briefingsSinceNow } from './told.ts'
import { withActors } from './facts.ts'
import { outlinesNow } from './outlines.ts'
import { follow } from './overlay.ts'
import { relatedNow } from './related-actors.ts'
import { storyNow, storyRecords } from './story-records.ts'
import { viewOf, type View } from './view.ts'
import { actorsNow } from './wordings.ts'

/**
 * The store as an asker's managers corrected it: ids followed through merges, wordings and articles that were split off standing
 * by themselves. The store itself is left as it is, so that whatever is taken back was never changed. Where there are no
 * corrections, each call costs one look at their table.
 */
export function correctedReads<S extends StoreReads>(store: S): S {
  return readsOf(store, (scopes) => viewOf(store, scopes))
}

/** The whole store so; what is written in its transactions is written as it is, what is read there is corrected. */
export const correctedStore = (store: Store): Store => ({
  ...correctedReads(store),
  write: (work) => store.write((tx) => work(correctedReads(tx))),
})

/** The same with the stories corrected only: what stored briefings are written from, whose actors are corrected when read. */
export function readsOfCorrectedStories<S extends StoreReads>(store: S): S {
  return readsOf(store, async (scopes) => ({
    ...(await viewOf(store, scopes)),
    actors: [],
    touchedActors: new Set<string>(),
  }))
}

function readsOf<S extends StoreReads>(store: S, look: (scopes: readonly Scope[]) => Promise<View>): S {
  const articles = async (view: View, keys: readonly number[]): Promise<ArticleWithFacts[]> =>
    correctedArticles(view, await store.articles(view.scopes, keys))
  const reads: S = {
    ...store,
    article: async (scopes, id) => placed(await look(scopes), await store.article(scopes, id)),
    articles: async (scopes, keys) => articles(await look(scopes), keys),
    outlines: async (scopes, keys) => outlinesNow(await look(scopes), keys, articles),
    revision: async (scopes, id, revision) =>
      placed(await look(scopes), await store.revision(scopes, id, revision)),
    candidates: async (scopes, query) => articleCandidates(await look(scopes), query),
    actorsByAlias: async (scopes, folded) => {
      const names = new Set(folded)
      const found = await store.actorsByAlias(scopes, folded)
      return actorsNamed(await look(scopes), found, (alias) => names.has(foldName(alias)))
    },
    actors: async (scopes, ids) => actorRecords(await look(scopes), ids),
    actorsStartingWith: async (scopes, text, limit) => {
      const view = await look(scopes)
      const found = await store.actorsStartingWith(scopes, text, limit + view.actors.length)
      const start = foldName(text)
      return (await actorsNamed(view, found, (alias) => startsWithin(alias, start))).slice(0, limit)
    },
    actorsLike: async (scopes, text, limit) => {
      const view = await look(scopes)
      const found = await store.actorsLike(scopes, text, limit + view.actors.length)
      return (await actorsNamed(view, found, () => true)).slice(0, limit)
    },
    relatedActors: async (scopes, actor, limit) => {
      const view = await look(scopes)
      return relatedNow(view, actor, limit, (keys) => articles(view, keys))
    },
    stories: async (scopes, query) => storyRecords(await look(scopes), query),
    overview: async (scopes) => {
      const { actors, stories } = await look(scopes)
      const held = await store.overview(scopes)
      return {
        ...held,
        actors: held.actors + more(actors),
        stories: held.stories + more(stories),
      }
    },
    briefings: async (scopes, ids) => briefingsNow(await look(scopes), ids, reads),
    briefingsSince: async (scopes, since, limit) =>
      briefingsSinceNow(await look(scopes), since, limit, reads),
    briefingsAfter: async (scopes, sequence) => briefingsAfterNow(await look(scopes), sequence, reads),
    briefingRevisions: async (scopes, ids) => {
      const { stories } = await look(scopes)
      return store.briefingRevisions(scopes, [...new Set(ids.map((id) => follow(stories, id)))])
    },
  }
  return reads
}

/** How many more there are by splits, less those that merges took. */
const more = (steps: View['actors']): number => steps.reduce((n, s) => n + (s.made === null ? -1 : 1), 0)

function placed<T extends StoredArticle>(view: View, article: T | null): T | null {
  if (!article?.story || !view.touchedStories.has(article.story)) return article
  return { ...article, story: storyNow(view, article.story, article.id) }
}

async function correctedArticles(
  view: View,
  articles: readonly ArticleWithFacts[],
): Promise<ArticleWithFacts[]> {
  const now = articles.map((a) =>
    view.touchedActors.size > 0 ? actorsNow(view.actors, view.touchedActors, a) : null,
  )
  const others = new Set(now.flatMap((n) => [...(n ?? [])].flatMap(([was, is]) => (was === is ? [] : [is]))))
  const names = new Map(
    others.size > 0 ? (await actorRecords(view, [...others])).map((r) => [r.id, r.name]) : [],
  )
  return articles.map((article, i) => {
    const here = placed(view, article)!
    const to = now[i]
    return to?.size ? { ...here, facts: withActors(here.facts, to, names) } : here
  })
}
