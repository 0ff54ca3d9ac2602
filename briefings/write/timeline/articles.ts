import type { Scope } from '../../model.ts'
import type { ActorRecord, StoreReads } from '../../ports.ts'
import { termsOf } from '../../read/terms.ts'

export interface TimelineWindow {
  readonly from?: string
  readonly to?: string
}

/** Articles found for one timeline. */
const MOST = 2_000
/** Articles whose outlines are read for it: of a great topic a share tells which days matter. */
const READ = 700

/**
 * Keys of the articles that a timeline is drawn from: those that mention the actor, or those that hold any of the topic's terms, the
 * ones with all terms first and then by the rarest, until there are enough. Reports published in the window come first; those
 * from before and after it, which announce and recall its days, fill what room is left. Of more than there is room for every
 * second, third … is taken, so that a busy day stays busier than a quiet one.
 */
export async function timelineArticles(
  store: StoreReads,
  scopes: readonly Scope[],
  query: string,
  window: TimelineWindow,
  actor: ActorRecord | null = null,
): Promise<number[]> {
  const keys = new Set<number>()
  const bounded = window.from !== undefined || window.to !== undefined
  const add = async (where: { terms?: string[]; actors?: string[] }): Promise<void> => {
    for (const published of bounded ? [window, {}] : [{}]) {
      if (keys.size >= READ) return
      const found = await store.candidates(scopes, { ...where, ...published, limit: MOST })
      for (const key of evenly(
        found.filter((k) => !keys.has(k)),
        READ - keys.size,
      ))
        keys.add(key)
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
  return [...keys]
}

/** So many of them, at even distances; all where there are no more. */
const evenly = (keys: readonly number[], count: number): readonly number[] =>
  keys.length <= count
    ? keys
    : Array.from({ length: count }, (_, i) => keys[Math.floor((i * keys.length) / count)]!)
