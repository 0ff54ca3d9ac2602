import type { Db } from '../dialect.ts'

/** Keeps count in the scope's row, so that an overview does not have to. */
export async function countIn(
  db: Db,
  scope: number,
  what: 'articles' | 'stories' | 'actors',
  by: number,
): Promise<void> {
  if (!by) return
  await db
    .updateTable('scopes')
    .set((e) => ({ [what]: e(what, '+', by) }))
    .where('key', '=', scope)
    .execute()
}
