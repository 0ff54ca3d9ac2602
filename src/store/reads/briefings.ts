import { sql } from 'kysely'
import type { Scope } from '../../../briefings/model.ts'
import type { StoredBriefing } from '../../../briefings/ports.ts'
import type { StoryContent } from '../../../briefings/results.ts'
import type { Db } from '../dialect.ts'
import { chunks } from '../chunks.ts'
import { decodeJson } from '../json-codec.ts'
import { visible, type VisibleScope } from './scopes.ts'

/** Current briefings in the order of `stories`; of several scopes, the one that the asker named last: their own. */
export async function briefings(
  db: Db,
  scopes: readonly Scope[],
  stories: readonly string[],
): Promise<StoredBriefing[]> {
  const seen = await visible(db, scopes)
  if (!seen.length || !stories.length) return []
  const rows: Row[] = []
  for (const some of chunks(stories)) {
    const held = await inScopes(db, seen).where('story', 'in', some).where('current', '=', 1).execute()
    for (const row of held) rows.push(row)
  }
  const byStory = Map.groupBy(rows, (r) => r.story)
  return stories.flatMap((story) => {
    const narrowest = narrow(byStory.get(story) ?? [], seen)
    return narrowest ? [asBriefing(narrowest, seen)] : []
  })
}

/** Current briefings that were written after `since`, the newest first; a story once. */
export async function briefingsSince(
  db: Db,
  scopes: readonly Scope[],
  since: string,
  limit: number,
): Promise<StoredBriefing[]> {
  const seen = await visible(db, scopes)
  if (!seen.length) return []
  const rows = await inScopes(db, seen)
    .where('current', '=', 1)
    .where('at', '>', since)
    .orderBy('at', 'desc')
    .orderBy('story')
    .limit(limit * seen.length)
    .execute()
  const newest = [...new Set(rows.map((r) => r.story))].slice(0, limit)
  return briefings(db, scopes, newest)
}

/** Current briefings that were written after the one of that number, the oldest first; a story once. */
export async function briefingsAfter(
  db: Db,
  scopes: readonly Scope[],
  sequence: number,
): Promise<StoredBriefing[]> {
  const seen = await visible(db, scopes)
  if (!seen.length) return []
  const rows = await inScopes(db, seen)
    .where('sequence', '>', sequence)
    // The sum keeps SQLite off the index of what is current, which holds every story.
    .where(sql<number>`current + 0`, '=', 1)
    .orderBy('sequence')
    .execute()
  const byStory = Map.groupBy(rows, (r) => r.story)
  return [...byStory.values()].map((r) => asBriefing(narrow(r, seen)!, seen))
}

export async function lastSequence(db: Db): Promise<number> {
  const row = await db
    .selectFrom('briefings')
    .select((e) => e.fn.max('sequence').as('last'))
    .executeTakeFirst()
  return Number(row?.last ?? 0)
}

/** Every revision, oldest first. */
export async function briefingRevisions(
  db: Db,
  scopes: readonly Scope[],
  stories: readonly string[],
): Promise<StoredBriefing[]> {
  const seen = await visible(db, scopes)
  if (!seen.length) return []
  const rows: Row[] = []
  for (const some of chunks(stories))
    rows.push(...(await inScopes(db, seen).where('story', 'in', some).execute()))
  return rows.sort((a, b) => a.sequence - b.sequence).map((r) => asBriefing(r, seen))
}

interface Row {
  readonly scope: number
  readonly story: string
  readonly revision: number
  readonly at: string
  readonly sequence: number
  readonly content: Uint8Array
}

const inScopes = (db: Db, seen: readonly VisibleScope[]) =>
  db
    .selectFrom('briefings')
    .where(
      'scope',
      'in',
      seen.map((s) => s.key),
    )
    .select(['scope', 'story', 'revision', 'at', 'sequence', 'content'])

function narrow(rows: readonly Row[], seen: readonly VisibleScope[]): Row | undefined {
  const rank = new Map(seen.map((s, i) => [s.key, i]))
  return rows.toSorted((a, b) => rank.get(b.scope)! - rank.get(a.scope)!)[0]
}

/** What is told is unpacked when it is looked at: of many briefings of one actor few are. */
function asBriefing({ content, ...row }: Row, seen: readonly VisibleScope[]): StoredBriefing {
  let read: StoryContent | undefined
  return {
    story: row.story,
    scope: seen.find((s) => s.key === row.scope)!.name,
    revision: row.revision,
    at: row.at,
    sequence: row.sequence,
    get content() {
      // Briefings of before causes were told hold none.
      return (read ??= { causes: [], ...(decodeJson(content) as Omit<StoryContent, 'causes'>) })
    },
  }
}
