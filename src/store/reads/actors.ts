import type { NameType, Scope } from '../../../briefings/model.ts'
import type { ActorRecord, Alias } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { visible, visibleKeys } from './scopes.ts'

/** Articles of an actor, the newest first, that are looked through for whom it shares them with. */
const RELATED_ARTICLES = 1_000

export async function actors(
  db: Db,
  scopes: readonly Scope[],
  ids: readonly string[],
): Promise<ActorRecord[]> {
  if (!ids.length) return []
  const seen = await visible(db, scopes)
  if (!seen.length) return []
  const keys = seen.map((s) => s.key)
  const rows = await db
    .selectFrom('actors')
    .selectAll()
    .where('scope', 'in', keys)
    .where('id', 'in', ids)
    .execute()
  if (!rows.length) return []
  const aliases = await db
    .selectFrom('aliases as l')
    .leftJoin('articles as a', 'a.key', 'l.origin')
    .select(['l.actor', 'l.alias', 'l.count', 'a.id as origin'])
    .where(
      'l.actor',
      'in',
      rows.map((r) => r.key),
    )
    .orderBy('l.key')
    .execute()
  const byActor = Map.groupBy(aliases, (a) => a.actor)
  const rank = new Map(keys.map((k, i) => [k, i]))
  rows.sort((a, b) => rank.get(a.scope)! - rank.get(b.scope)!)
  const byId = Map.groupBy(rows, (r) => r.id)
  return [...new Set(ids)].flatMap((id) => {
    const same = byId.get(id)
    if (!same) return []
    const first = same[0]!
    return [
      {
        id,
        scope: seen.find((s) => s.key === first.scope)!.name,
        name: first.name,
        type: first.type as NameType,
        aliases: mergeAliases(same.flatMap((r) => byActor.get(r.key) ?? [])),
        articles: same.reduce((n, r) => n + r.articles, 0),
      },
    ]
  })
}

/** The same wording from two scopes is one alias; the most usual first. */
function mergeAliases(rows: readonly { alias: string; count: number; origin: string | null }[]): Alias[] {
  const out = new Map<string, Alias>()
  for (const { alias, count, origin } of rows) {
    const held = out.get(alias)
    if (held) out.set(alias, { ...held, count: held.count + count })
    else out.set(alias, { alias, origin: origin ?? 'manager', count })
  }
  return [...out.values()].sort((a, b) => b.count - a.count)
}

export async function actorsByAlias(
  db: Db,
  scopes: readonly Scope[],
  folded: readonly string[],
): Promise<ActorRecord[]> {
  if (!folded.length) return []
  const rows = await db
    .selectFrom('aliases as l')
    .crossJoin('actors as a')
    .where('l.folded', 'in', folded)
    .whereRef('a.key', '=', 'l.actor')
    .where('a.scope', 'in', await visibleKeys(db, scopes))
    .select(['a.id', 'a.articles'])
    .distinct()
    .orderBy('a.articles', 'desc')
    .orderBy('a.id')
    .execute()
  return actors(
    db,
    scopes,
    rows.map((r) => r.id),
  )
}

/** Who shares the newest articles of an actor with it, the most shared first. */
export async function relatedActors(
  db: Db,
  scopes: readonly Scope[],
  id: string,
  limit: number,
): Promise<{ id: string; name: string; count: number }[]> {
  const keys = await visibleKeys(db, scopes)
  const rows = await db
    .with('own', (q) =>
      q
        .selectFrom('actors as a')
        .crossJoin('article_actors as m')
        .where('a.id', '=', id)
        .where('a.scope', 'in', keys)
        .whereRef('m.actor', '=', 'a.key')
        .select('m.article')
        .orderBy('m.article', 'desc')
        .limit(RELATED_ARTICLES),
    )
    .selectFrom('own')
    .crossJoin('article_actors as m')
    .crossJoin('actors as a')
    .whereRef('m.article', '=', 'own.article')
    .whereRef('a.key', '=', 'm.actor')
    .where('a.id', '!=', id)
    .where('a.scope', 'in', keys)
    .groupBy('a.id')
    .select((e) => ['a.id', e.fn.max('a.name').as('name'), e.fn.countAll<number>().as('count')])
    .orderBy('count', 'desc')
    .orderBy('a.id')
    .limit(limit)
    .execute()
  return rows.map((r) => ({ id: r.id, name: r.name, count: Number(r.count) }))
}
