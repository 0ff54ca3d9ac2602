import type { Scope } from '../../../briefings/model.ts'
import type { Decision, Overview } from '../../../briefings/ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { visibleKeys } from './scopes.ts'

/** What the scopes hold, from counters that writers keep. */
export async function overview(db: Db, scopes: readonly Scope[]): Promise<Overview> {
  const keys = await visibleKeys(db, scopes)
  const held = await db
    .selectFrom('scopes')
    .where('key', 'in', keys)
    .select((e) => [
      e.fn.sum<number>('articles').as('articles'),
      e.fn.sum<number>('stories').as('stories'),
      e.fn.sum<number>('actors').as('actors'),
    ])
    .executeTakeFirst()
  const ends: { oldest: string | null; newest: string | null }[] = []
  for (const key of keys) {
    // Each by itself, so that the database reads one end of an index instead of the whole of it.
    const day = (end: 'asc' | 'desc') =>
      db
        .selectFrom('articles')
        .where('scope', '=', key)
        .where('day', 'is not', null)
        .orderBy('day', end)
        .limit(1)
        .select('day')
        .executeTakeFirst()
    ends.push({ oldest: (await day('asc'))?.day ?? null, newest: (await day('desc'))?.day ?? null })
  }
  const days = (pick: 'oldest' | 'newest') => ends.flatMap((e) => e[pick] ?? []).sort()
  return {
    articles: Number(held?.articles ?? 0),
    stories: Number(held?.stories ?? 0),
    actors: Number(held?.actors ?? 0),
    oldest: days('oldest').at(0) ?? null,
    newest: days('newest').at(-1) ?? null,
  }
}

/** What was decided about these items, for each in the order in which it was. */
export async function decisionsOn(
  db: Db,
  scopes: readonly Scope[],
  items: readonly string[],
): Promise<Decision[]> {
  const keys = await visibleKeys(db, scopes)
  const out: Decision[] = []
  for (const some of chunks(items)) {
    const rows = await db
      .selectFrom('decisions as d')
      .innerJoin('scopes as s', 's.key', 'd.scope')
      .where('d.item', 'in', some)
      .where('d.scope', 'in', keys)
      .orderBy('d.key')
      .select(['d.item', 's.name as scope', 'd.at', 'd.stage', 'd.outcome', 'd.reason'])
      .execute()
    out.push(...rows.map((r) => ({ ...r, scope: r.scope as Scope })))
  }
  return out
}
