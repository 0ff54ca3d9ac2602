import { sql } from 'kysely'
import type { Scope } from '../../../briefings/model.ts'
import type { StoryCandidate } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { visible, type VisibleScope } from './scopes.ts'
import { asCandidate, mergeScopes } from './story-rows.ts'

/** Newest stories filed under one key in one scope that are looked at: a key that many stories share says little. */
const PER_KEY = 300

/** A look-up key as it is kept: a scope has keys of its own, so that no other scope's stories count or crowd out. */
export const scopedKey = (scope: number, key: string): string => `${scope}:${key}`

/** Stories filed under any of these keys, those that share the most keys first, then the newest. */
export async function storiesByKey(
  db: Db,
  scopes: readonly Scope[],
  lookup: readonly string[],
  limit: number,
): Promise<StoryCandidate[]> {
  const seen = await visible(db, scopes)
  if (!seen.length || !lookup.length) return []
  const ids = await idsByKey(db, seen, lookup, limit)
  if (!ids.length) return []
  const rows = await db
    .selectFrom('stories')
    .selectAll()
    .where(
      'scope',
      'in',
      seen.map((s) => s.key),
    )
    .where('id', 'in', ids)
    .execute()
  const byId = new Map(mergeScopes(rows, seen).map((s) => [s.id, s]))
  return ids.flatMap((id) => {
    const story = byId.get(id)
    return story ? [asCandidate(story)] : []
  })
}

/** Counted in the database: hundreds of stories may share a key, and few of them are wanted. */
async function idsByKey(
  db: Db,
  seen: readonly VisibleScope[],
  lookup: readonly string[],
  limit: number,
): Promise<string[]> {
  const keys = seen.flatMap((s) => [...new Set(lookup)].map((key) => scopedKey(s.key, key)))
  const filed = keys.map(
    (key) => sql`select story from (
      select story from story_lookup where term = ${key} order by story desc limit ${PER_KEY}) as f`,
  )
  // A story may stand in each of the scopes.
  const { rows } = await sql<{ id: string }>`
    select s.id as id from (
      select story, count(*) as shared from (${sql.join(filed, sql` union all `)}) as k
      group by story order by shared desc, story desc limit ${limit * seen.length}
    ) as best cross join stories s where s.key = best.story
    order by best.shared desc, best.story desc`.execute(db)
  return [...new Set(rows.map((r) => r.id))].slice(0, limit)
}
