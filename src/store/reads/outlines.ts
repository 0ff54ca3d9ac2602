import type { Scope } from '../../../briefings/model.ts'
import type { OutlinedArticle } from '../../../briefings/outline-ports.ts'
import { createTermReader } from '../../../briefings/read/terms.ts'
import { isCurrent } from '../../../briefings/write/timeline/outline-codec.ts'
import { outlineOf } from '../../../briefings/write/timeline/outline.ts'
import type { Db } from '../dialect.ts'
import { articles } from './articles.ts'
import { visibleKeys } from './scopes.ts'

/**
 * In the order of `keys`; those that the scopes do not hold are left out. The outline of an article that was stored before outlines were kept
 * is made from the article.
 */
export async function outlines(
  db: Db,
  scopes: readonly Scope[],
  keys: readonly number[],
): Promise<OutlinedArticle[]> {
  if (!keys.length) return []
  const seen = new Set(await visibleKeys(db, scopes))
  const rows = await db
    .selectFrom('outlines')
    .where('article', 'in', keys)
    .select(['article', 'scope', 'is_repeat', 'outline'])
    .execute()
  const found = new Map<number, OutlinedArticle | null>()
  for (const { article: key, scope, is_repeat, outline } of rows) {
    if (!seen.has(scope)) found.set(key, null)
    else if (isCurrent(outline)) found.set(key, { key, isRepeat: is_repeat === 1, outline })
  }
  const reader = createTermReader()
  const missing = keys.filter((key) => !found.has(key))
  for (const article of await articles(db, scopes, missing)) {
    const { key, duplicateOf } = article
    found.set(key, { key, isRepeat: duplicateOf !== null, outline: outlineOf(article, reader) })
  }
  return keys.flatMap((key) => found.get(key) ?? [])
}
