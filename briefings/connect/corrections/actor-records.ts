import type { CorrectionKind } from '../../model.ts'
import type { ActorRecord, Alias } from '../../ports.ts'
import { foldName, nameWords } from '../names.ts'
import { withParted } from './parted.ts'
import { follow, reachOf, sourcesOf, way } from './overlay.ts'
import type { View } from './view.ts'

/** The actors of these ids, those that were merged under the id that they have now; each once, in the order of `ids`. */
export async function actorRecords(view: View, ids: readonly string[]): Promise<ActorRecord[]> {
  const { store, scopes, actors: steps, touchedActors } = view
  if (!ids.some((id) => touchedActors.has(id))) return store.actors(scopes, ids)
  const now = [...new Set(ids.map((id) => follow(steps, id)))]
  const held = await withParted(
    view,
    await store.actors(scopes, [...new Set(now.flatMap((id) => sourcesOf(steps, id)))]),
  )
  const byId = new Map(held.map((r) => [r.id, r]))
  return now.flatMap((id) => (touchedActors.has(id) ? composed(view, id, byId) : byId.get(id)) ?? [])
}

/** One actor out of the rows that lead to it, with the wordings that do; null where none is left. */
function composed(view: View, id: string, byId: ReadonlyMap<string, ActorRecord>): ActorRecord | null {
  const rows = sourcesOf(view.actors, id).flatMap((s) => byId.get(s) ?? [])
  const aliases = mergeAliases(
    rows.flatMap((row) => row.aliases.flatMap((a) => aliasAt(view, row, a, id) ?? [])),
  )
  const [first] = rows
  const own = byId.get(id)
  if (!first || (aliases.length === 0 && !own)) return null
  const split = view.actors.find((s) => s.made === id)
  const keepsName = own !== undefined && isAt(view, own, own.name, id)
  const base = own ?? first
  return {
    id,
    scope: split?.correction.scope ?? base.scope,
    name: keepsName ? own.name : (split?.object ?? aliases[0]?.alias ?? base.name),
    type: base.type,
    aliases,
    articles: articlesOf(view, id, rows, aliases),
  }
}

const isAt = (view: View, row: ActorRecord, wording: string, id: string): boolean =>
  follow(view.actors, row.id, sameName(wording)) === id

function aliasAt(view: View, row: ActorRecord, alias: Alias, id: string): Alias | null {
  const taken = way(view.actors, row.id, sameName(alias.alias))
  if ((taken.at(-1)?.to ?? row.id) !== id) return null
  const joined = taken.findLast(({ step }) => step.made === null)?.step.correction.at
  return joined === undefined ? alias : { ...alias, joined }
}

const sameName = (wording: string) => {
  const folded = foldName(wording)
  return (split: string, kind: CorrectionKind): boolean =>
    kind === 'actor-split' && foldName(split) === folded
}

/** A wording that was the actor's own before is not one that was joined. The most usual first. */
function mergeAliases(aliases: readonly Alias[]): Alias[] {
  const out = new Map<string, Alias>()
  for (const alias of [...aliases].sort((a, b) => (a.joined ?? '').localeCompare(b.joined ?? ''))) {
    const held = out.get(alias.alias)
    out.set(alias.alias, held ? { ...held, count: held.count + alias.count } : alias)
  }
  return [...out.values()].sort((a, b) => b.count - a.count)
}

/** How prominent it is: what the merged rows have together, and of one that was split off its wordings' share. */
function articlesOf(view: View, id: string, rows: readonly ActorRecord[], aliases: readonly Alias[]): number {
  const whole = rows.filter((r) => follow(view.actors, r.id) === id)
  if (whole.length > 0) return whole.reduce((n, r) => n + r.articles, 0)
  return Math.max(0, ...aliases.map((a) => a.count))
}

/** Records that the store found by a name, as they are now: with those merged and those split off, where they bear the name. */
export async function actorsNamed(
  view: View,
  found: readonly ActorRecord[],
  bears: (alias: string) => boolean,
): Promise<ActorRecord[]> {
  const { actors: steps, touchedActors } = view
  if (!found.some((r) => touchedActors.has(r.id))) return [...found]
  const ids = [...new Set(found.flatMap((r) => reachOf(steps, r.id)))]
  const records = await actorRecords(view, ids)
  return records.filter((r) => !touchedActors.has(r.id) || r.aliases.some((a) => bears(a.alias)))
}

/** Does a word of the alias begin so? `start` is folded. */
export const startsWithin = (alias: string, start: string): boolean =>
  ` ${nameWords(alias).join(' ')}`.includes(` ${start}`)
