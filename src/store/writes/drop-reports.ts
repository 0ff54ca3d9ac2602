import type { Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'
import { visibleKeys } from '../reads/scopes.ts'

/**
 * Removes what readers said about an article or a story of one scope. An id of one scope means nothing in another: who holds an
 * item of their own under the same id spoke of that one.
 */
export async function dropReports(
  db: Db,
  scope: Scope,
  table: 'articles' | 'stories',
  item: string,
): Promise<void> {
  const said = await db
    .selectFrom('reports')
    .where('item', '=', item)
    .select(['key', 'place', 'person'])
    .execute()
  for (const { key, place, person } of said) {
    const own: Scope = place ? `workspace:${place}` : `person:${person}`
    const isMeant = scope === own || (scope === 'public' && !(await isHeld(db, own, table, item)))
    if (isMeant) await db.deleteFrom('reports').where('key', '=', key).execute()
  }
}

async function isHeld(db: Db, scope: Scope, table: 'articles' | 'stories', id: string): Promise<boolean> {
  const of = await visibleKeys(db, [scope])
  const held =
    table === 'articles'
      ? db.selectFrom('articles').where('scope', 'in', of).where('id', '=', id).select('key')
      : db.selectFrom('stories').where('scope', 'in', of).where('id', '=', id).select('key')
  return (await held.executeTakeFirst()) !== undefined
}
