import type { ArticleWithFacts } from '../../ports.ts'
import { actorRecords } from './actor-records.ts'
import { articleCandidates } from './article-candidates.ts'
import { follow } from './overlay.ts'
import type { View } from './view.ts'

/** Newest articles that are counted where the store's own counts no longer hold. */
const COUNTED = 300

/** Who shares articles with an actor; counted anew where it, or one of them, was corrected. */
export async function relatedNow(
  view: View,
  actor: string,
  limit: number,
  articles: (keys: readonly number[]) => Promise<ArticleWithFacts[]>,
): Promise<{ id: string; name: string; count: number }[]> {
  const { store, scopes, touchedActors } = view
  if (touchedActors.size === 0) return store.relatedActors(scopes, actor, limit)
  const id = follow(view.actors, actor)
  const held = touchedActors.has(id)
    ? null
    : await store.relatedActors(scopes, id, limit + touchedActors.size)
  if (held && !held.some((r) => touchedActors.has(r.id))) return held.slice(0, limit)
  const counts = new Map<string, number>()
  for (const { facts } of await articles(await articleCandidates(view, { actors: [id], limit: COUNTED })))
    for (const other of new Set(facts.actors.map((a) => a.id)))
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  const most = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, limit)
  const records = new Map(
    (
      await actorRecords(
        view,
        most.map(([other]) => other),
      )
    ).map((r) => [r.id, r.name]),
  )
  return most.map(([other, count]) => ({ id: other, name: records.get(other) ?? other, count }))
}
