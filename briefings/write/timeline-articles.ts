import type { Scope } from '../model.ts'
import type { ActorRecord, ArticleWithFacts, StoreReads } from '../ports.ts'
import { termsOf } from '../read/terms.ts'

export interface TimelineWindow {
  readonly from?: string
  readonly to?: string
}

/** Articles read for one timeline. */
const MOST = 2_000

/**
 * The articles that a timeline is drawn from: those that mention the actor, or those that hold any of the topic's terms, the
 * ones with all terms first and then by the rarest, until there are enough. Reports published in the window come first; those
 * from before and after it, which announce and recall its days, fill what room is left.
 */
export async function timelineArticles(
  store: StoreReads,
  scopes: readonly Scope[],
  query: string,
  window: TimelineWindow,
  actor: ActorRecord | null = null,
): Promise<ArticleWithFacts[]> {
  const keys = new Set<number>()
  const bounded = window.from !== undefined || window.to !== undefined
  const add = async (where: { terms?: string[]; actors?: string[] }): Promise<void> => {
    for (const published of bounded ? [window, {}] : [{}]) {
      if (keys.size >= MOST) return
      for (const key of await store.candidates(scopes, { ...where, ...published, limit: MOST }))
        if (keys.size < MOST) keys.add(key)
    }
  }
  if (actor) await add({ actors: [actor.id] })
  const terms = [...new Set(termsOf(query))]
  if (terms.length && (actor?.type !== 'PER' || keys.size === 0)) {
    await add({ terms })
    const { counts } = await store.termCounts(terms)
    const rarest = [...terms].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))
    if (!actor && terms.length > 1) for (const term of rarest) await add({ terms: [term] })
  }
  return store.articles(scopes, [...keys])
}
