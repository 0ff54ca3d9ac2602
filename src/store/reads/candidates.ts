import { sql } from 'kysely'
import type { Scope } from '../../../briefings/model.ts'
import type { CandidateQuery } from '../../../briefings/ports.ts'
import type { Db, FullText } from '../dialect.ts'
import { actorMark, monthMarks, scopeMark, termToken } from '../tokens.ts'
import { visible, type VisibleScope } from './scopes.ts'

/** Keys of articles that meet the whole query, the last stored first. */
export async function candidates(
  db: Db,
  fullText: FullText,
  scopes: readonly Scope[],
  query: CandidateQuery,
): Promise<number[]> {
  const seen = await visible(db, scopes)
  if (!seen.length || query.limit < 1) return []
  if (query.stories && !query.stories.length) return []
  const groups = await groupsOf(db, seen, query)
  if (groups === null) return []
  const { from, to } = query
  const stories = query.stories && { stories: query.stories }
  const window = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  const keys = seen.map((s) => s.key)
  if (!groups.length) return byColumns(db, keys, query)

  // A common word of a past month would otherwise be followed through every later article.
  const months = monthMarks(from, to)
  if (months) groups.push(months)
  // Nearly all that is held is public; asked for without it, the rest is found by its own mark.
  if (!seen.some((s) => s.name === 'public')) groups.push(keys.map(scopeMark))
  // An actor is of one scope, and so are the articles that mention it: each need not be looked up for it.
  const of = query.actors ? {} : { scopes: keys }
  return fullText.find(db, { groups, ...of, ...stories, ...window, limit: query.limit })
}

/** What must stand in the index: each term, one of the actors. Null where that can be nowhere. */
async function groupsOf(
  db: Db,
  seen: readonly VisibleScope[],
  query: CandidateQuery,
): Promise<string[][] | null> {
  const groups: string[][] = []
  for (const term of new Set(query.terms ?? [])) {
    const token = termToken(term)
    if (!token) return null
    groups.push([token])
  }
  if (query.actors) {
    if (!query.actors.length) return null
    const actors = await db
      .selectFrom('actors')
      .select('key')
      .where(
        'scope',
        'in',
        seen.map((s) => s.key),
      )
      .where('id', 'in', query.actors)
      .execute()
    if (!actors.length) return null
    groups.push(actors.map((a) => actorMark(a.key)))
  }
  return groups
}

async function byColumns(db: Db, scopes: readonly number[], query: CandidateQuery): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .select('key')
    // The sum keeps SQLite off the index of the scope where the story's is the shorter.
    .where(query.stories ? sql<number>`scope + 0` : 'scope', 'in', scopes)
    .$if(query.stories !== undefined, (q) => q.where('story', 'in', query.stories!))
    .$if(query.from !== undefined, (q) => q.where('day', '>=', query.from!))
    .$if(query.to !== undefined, (q) => q.where('day', '<=', query.to!))
    .orderBy('key', 'desc')
    .limit(query.limit)
    .execute()
  return rows.map((r) => r.key)
}

/** In how many articles each term stands, and how many articles there are. */
export async function termCounts(
  db: Db,
  fullText: FullText,
  terms: readonly string[],
): Promise<{ articles: number; counts: ReadonlyMap<string, number> }> {
  const tokens = new Map(terms.map((t) => [t, termToken(t)]))
  const found = await fullText.counts(db, [...new Set(tokens.values())].filter(Boolean))
  const total = await db
    .selectFrom('scopes')
    .select((e) => e.fn.sum<number>('articles').as('articles'))
    .executeTakeFirst()
  const counts = new Map(terms.map((t) => [t, found.get(tokens.get(t) ?? '') ?? 0]))
  return { articles: Number(total?.articles ?? 0), counts }
}

/** Articles that share bands, those that share the most first. */
export async function similar(
  db: Db,
  scopes: readonly number[],
  bands: readonly string[],
  limit: number,
): Promise<{ key: number; id: string; signature: readonly number[] }[]> {
  if (!bands.length) return []
  // A cross join is SQLite's way to be told which table comes first; to Postgres it is a join like any other.
  const rows = await db
    .selectFrom('bands as b')
    .crossJoin('articles as a')
    .crossJoin('signatures as s')
    .where('b.band', 'in', bands)
    .whereRef('a.key', '=', 'b.article')
    .whereRef('s.article', '=', 'b.article')
    .where('a.scope', 'in', scopes)
    .groupBy(['a.key', 'a.id', 's.signature'])
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('a.key', 'desc')
    .select(['a.key', 'a.id', 's.signature'])
    .limit(limit)
    .execute()
  return rows.map((r) => ({ key: r.key, id: r.id, signature: JSON.parse(r.signature) as number[] }))
}
