import { sql } from 'kysely'
import type { Scope } from '../../../briefings/model.ts'
import type { StoryQuery, StoryRecord } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { chunks } from '../chunks.ts'
import { visible, visibleKeys, type VisibleScope } from './scopes.ts'

/** Newest stories filed under one key that are looked at: a key that many stories share says little. */
const PER_KEY = 300

/** Stories, the newest first. */
export async function stories(db: Db, scopes: readonly Scope[], query: StoryQuery): Promise<StoryRecord[]> {
  const seen = await visible(db, scopes)
  if (!seen.length || query.ids?.length === 0 || query.keys?.length === 0) return []
  let rows = db
    .selectFrom('stories')
    .selectAll()
    .where(
      'scope',
      'in',
      seen.map((s) => s.key),
    )
  const ids = query.keys ? await idsHolding(db, seen, query.keys, query.ids) : query.ids
  if (ids?.length === 0) return []
  if (ids) rows = rows.where('id', 'in', ids)
  if (query.from !== undefined) rows = rows.where('last', '>=', query.from)
  if (query.to !== undefined) rows = rows.where('first', '<=', query.to)
  rows = rows.orderBy(sql`coalesce(last, '')`, 'desc').orderBy('key', 'desc')
  // A story may stand in several scopes: with a row for each, the first `limit` stories are among these.
  if (query.limit !== undefined) rows = rows.limit(query.limit * seen.length)
  const merged = mergeScopes(await rows.execute(), seen)
  const found = query.limit === undefined ? merged : merged.slice(0, query.limit)
  return withArticles(db, seen, found)
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

/** Stories filed under any of these keys, those that share the most keys first, then the newest. */
export async function storiesByKey(
  db: Db,
  scopes: readonly Scope[],
  lookup: readonly string[],
  limit: number,
): Promise<StoryRecord[]> {
  const keys = await visibleKeys(db, scopes)
  const shared = new Map<number, number>()
  for (const term of new Set(lookup)) {
    const rows = await db
      .selectFrom('story_lookup')
      .where('term', '=', term)
      .orderBy('story', 'desc')
      .limit(PER_KEY)
      .select('story')
      .execute()
    for (const { story } of rows) shared.set(story, (shared.get(story) ?? 0) + 1)
  }
  const best = [...shared].sort(([a, n], [b, m]) => m - n || b - a).map(([key]) => key)
  const ids: string[] = []
  for (let at = 0; at < best.length && ids.length < limit; at += 100) {
    const some = best.slice(at, at + 100)
    const rows = await db
      .selectFrom('stories')
      .where('key', 'in', some)
      .where('scope', 'in', keys)
      .select(['key', 'id'])
      .execute()
    const byKey = new Map(rows.map((r) => [r.key, r.id]))
    for (const key of some) {
      const id = byKey.get(key)
      if (id !== undefined && !ids.includes(id) && ids.length < limit) ids.push(id)
    }
  }
  const found = await stories(db, scopes, { ids })
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

interface Row {
  readonly scope: number
  readonly id: string
  readonly headline: string
  readonly first: string | null
  readonly last: string | null
  readonly profile: string
}

/** A story whose profile is not yet read: it is the bulk, and only who compares stories looks at it. */
type Story = Omit<StoryRecord, 'articles' | 'keys' | 'profile'> & { readonly profileJson: string }

/** One story from its rows: days from all, the wording from the scope that the asker named last, which is their own. */
function mergeScopes(rows: readonly Row[], seen: readonly VisibleScope[]): Story[] {
  const rank = new Map(seen.map((s, i) => [s.key, i]))
  const out = new Map<string, { row: Row; first: string | null; last: string | null }>()
  for (const row of rows) {
    const held = out.get(row.id)
    if (!held) out.set(row.id, { row, first: row.first, last: row.last })
    else {
      if (rank.get(row.scope)! > rank.get(held.row.scope)!) held.row = row
      if (row.first !== null && (held.first === null || row.first < held.first)) held.first = row.first
      if (row.last !== null && (held.last === null || row.last > held.last)) held.last = row.last
    }
  }
  return [...out.values()].map(({ row, first, last }) => ({
    id: row.id,
    scope: seen.find((s) => s.key === row.scope)!.name,
    headline: row.headline,
    first,
    last,
    profileJson: row.profile,
  }))
}

async function withArticles(
  db: Db,
  seen: readonly VisibleScope[],
  found: readonly Story[],
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
    return asRecord(
      s,
      of.map((a) => a.id),
      of.map((a) => a.key),
    )
  })
}

function asRecord({ profileJson, ...story }: Story, articles: string[], keys: number[]): StoryRecord {
  let profile: unknown
  return {
    ...story,
    articles,
    keys,
    get profile() {
      profile ??= JSON.parse(profileJson) as unknown
      return profile
    },
  }
}
