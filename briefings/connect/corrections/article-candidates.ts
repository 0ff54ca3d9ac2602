import type { ArticleWithFacts, CandidateQuery } from '../../ports.ts'
import { follow, sourcesOf, type Step } from './overlay.ts'
import { storyNow } from './story-records.ts'
import type { View } from './view.ts'
import { actorsNow } from './wordings.ts'

/** Articles beyond those asked for that are looked through where some may belong to what was split off. */
const MORE = 500
/** Read at a time. */
const SOME = 50

/** Keys of articles that hold the actors and stories asked for as they are now. */
export async function articleCandidates(view: View, query: CandidateQuery): Promise<number[]> {
  const { store, scopes } = view
  const actors = sought(view.actors, view.touchedActors, query.actors)
  const stories = sought(view.stories, view.touchedStories, query.stories)
  if (!actors && !stories) return store.candidates(scopes, query)
  const asked: CandidateQuery = {
    ...query,
    ...(actors ? { actors: actors.sources } : {}),
    ...(stories ? { stories: stories.sources } : {}),
  }
  const checks = [
    ...(actors?.mayLeave
      ? [
          (a: ArticleWithFacts) =>
            a.facts.actors.some(({ id }) => actors.wanted.has(now(view, a).get(id) ?? id)),
        ]
      : []),
    ...(stories?.mayLeave
      ? [(a: ArticleWithFacts) => stories.wanted.has(storyNow(view, a.story ?? '', a.id))]
      : []),
  ]
  if (checks.length === 0) return store.candidates(scopes, asked)
  const keys = await store.candidates(scopes, { ...asked, limit: query.limit + MORE })
  const out: number[] = []
  for (let at = 0; at < keys.length && out.length < query.limit; at += SOME) {
    const some = await store.articles(scopes, keys.slice(at, at + SOME))
    out.push(...some.filter((a) => checks.every((holds) => holds(a))).map((a) => a.key))
  }
  return out.slice(0, query.limit)
}

const now = (view: View, article: ArticleWithFacts): ReadonlyMap<string, string> =>
  actorsNow(view.actors, view.touchedActors, article)

interface Sought {
  readonly wanted: ReadonlySet<string>
  /** Ids of the store under which they may be held. */
  readonly sources: readonly string[]
  /** Whether a part of what the store holds there stands elsewhere now. */
  readonly mayLeave: boolean
}

/** Null where the store's own ids do. */
function sought(
  steps: readonly Step[],
  touched: ReadonlySet<string>,
  ids: readonly string[] | undefined,
): Sought | null {
  if (!ids?.some((id) => touched.has(id))) return null
  const wanted = new Set(ids.map((id) => follow(steps, id)))
  const sources = [...new Set([...wanted].flatMap((id) => sourcesOf(steps, id)))]
  const mayLeave = steps.some((s) => s.made !== null && sources.includes(s.subject))
  return { wanted, sources, mayLeave }
}
