import type { Scope } from '../../../briefings/model.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { scopeKey } from '../reads/scopes.ts'

/** Puts articles of a scope into another story of it. */
export async function moveArticles(
  db: Db,
  name: Scope,
  articles: readonly string[],
  story: string,
): Promise<void> {
  const scope = await scopeKey(db, name)
  for (const some of chunks([...articles]))
    await db
      .updateTable('articles')
      .set({ story })
      .where('scope', '=', scope)
      .where('id', 'in', some)
      .execute()
}
