import type { Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'
import { scopeKey } from '../reads/scopes.ts'

/** Lets every revision of an article stand behind another one, which is told in its place. */
export async function markRepeated(db: Db, name: Scope, id: string, of: string): Promise<void> {
  const scope = await scopeKey(db, name)
  const keys = db.selectFrom('articles').where('scope', '=', scope).where('id', '=', id).select('key')
  await db.updateTable('revisions').set({ duplicate_of: of }).where('article', 'in', keys).execute()
  await db.updateTable('outlines').set({ is_repeat: 1 }).where('article', 'in', keys).execute()
}
