import { sql } from 'kysely'
import type { Scope } from '../../../briefings/model.ts'
import type { StoryQuery, StoryRecord } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { chunks } from '../chunks.ts'
import { visible, type VisibleScope } from './scopes.ts'
import { asCandidate, mergeScopes, type MergedStory } from './story-rows.ts'

/** Stories, the newest first. */
export async function stories(db: Db, scopes: readonly Scope[], query: StoryQuery): Promise<StoryRecord[]> {
  const seen = await visible(db, scopes)
  if (!seen.length || query.ids?.length === 0 || query.keys?.length === 0) return []
  const keys = seen.map((s) => s.key)
  const ids = query.keys ? await idsHolding(db, seen, query.keys, query.ids) : query.ids
  if (ids?.length === 0) return []
  let rows = db.selectFrom('stories')
  if (ids) rows = rows.where('scope', 'in', keys).where('id', 'in', ids)
  if (query.from !== undefined) rows = rows.where('last', '>=', query.from)
  if (query.to !== undefined) rows = rows.where('first', '<=', query.to)
  if (!ids && query.limit !== undefined) {
    // A story may stand in several scopes: the first `limit` stories are among so many of each, which an index has in order.
    const newest: number[] = []
    for (const scope of keys) {
      const of = rows.where('scope', '=', scope).orderBy('last', (o) => o.desc().nullsLast())
      const first = await of.orderBy('key', 'desc').select('key').limit(query.limit).execute()
      for (const { key } of first) newest.push(key)
    }
    rows = db.selectFrom('stories').where('key', 'in', newest.length ? newest : [-1])
  } else if (!ids) rows = rows.where('scope', 'in', keys)
  // Ordered by an expression, lest SQLite walk through all stories by their days to find a few.
  rows = rows.orderBy(sql`coalesce(last, '')`, 'desc').orderBy('key', 'desc')
  // Only a writer compares stories; to the others their profiles would be the bulk of what is read.
  const columns = ['scope', 'id', 'headline', 'first', 'last'] as const
  const found = db.isTransaction
    ? await rows.select([...columns, 'profile']).execute()
    : await rows.select([...columns, sql.lit('null').$castTo<string>().as('profile')]).execute()
  const merged = mergeScopes(found, seen)
  return withArticles(db, seen, query.limit === undefined ? merged : merged.slice(0, query.limit))
}

/** Ids of the stories that hold any of these articles; of those in `among`, where it is given. */
async function idsHolding(
  db: Db,
  seen: readonly VisibleScope[],
  articles: readonly number[],
  among: readonly string[] | undefined,
): Promise<string[]> {
  const scopes = seen.map((s) => s.key)
  const rows = await db
    .selectFrom('articles')
    .where('key', 'in', articles)
    .where(sql<number>`scope + 0`, 'in', scopes)
    .select('story')
    .distinct()
    .execute()
  const found = rows.map((r) => r.story).filter(Boolean)
  return among ? found.filter((id) => among.includes(id)) : found
}

async function withArticles(
  db: Db,
  seen: readonly VisibleScope[],
  found: readonly MergedStory[],
): Promise<StoryRecord[]> {
  if (!found.length) return []
  const rows: { key: number; id: string; story: string }[] = []
  for (const some of chunks(found)) {
    const held = await db
      .selectFrom('articles')
      .where(
        'story',
        'in',
        some.map((s) => s.id),
      )
      // The sum keeps SQLite off the index of the scope, which holds nearly every article.
      .where(
        sql<number>`scope + 0`,
        'in',
        seen.map((s) => s.key),
      )
      .select(['key', 'id', 'story'])
      .orderBy(sql`coalesce(day, '9999')`)
      .orderBy('key')
      .execute()
    for (const row of held) rows.push(row)
  }
  const byStory = Map.groupBy(rows, (r) => r.story)
  return found.map((s) => {
    const of = byStory.get(s.id) ?? []
    return Object.assign(asCandidate(s), { articles: of.map((a) => a.id), keys: of.map((a) => a.key) })
  })
}
