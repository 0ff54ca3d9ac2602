import { sql } from 'kysely'
import type { Scope } from '../../../briefings/model.ts'
import type { Db, FullText } from '../dialect.ts'
import { scopeKey } from '../reads/scopes.ts'
import { chunks } from '../chunks.ts'
import { countIn } from './counters.ts'
import { dropActors } from './save-actors.ts'

/** Removes an article with all that was stored for it; answers the story that it was in, null where it is not held. */
export async function dropArticle(
  db: Db,
  fullText: FullText,
  name: Scope,
  id: string,
): Promise<string | null> {
  const scope = await scopeKey(db, name)
  const held = await db
    .deleteFrom('articles')
    .where('scope', '=', scope)
    .where('id', '=', id)
    .returning(['key', 'story'])
    .executeTakeFirst()
  if (!held) return null
  await countIn(db, scope, 'articles', -1)
  const named = await db
    .selectFrom('article_actors as m')
    .innerJoin('actors as a', 'a.key', 'm.actor')
    .where('m.article', '=', held.key)
    .select(['a.id'])
    .execute()
  await dropActors(db, scope, held.key)
  for (const table of ['revisions', 'outlines', 'bands', 'signatures', 'meanings'] as const)
    await db.deleteFrom(table).where('article', '=', held.key).execute()
  await fullText.drop(db, held.key)
  await renameActors(
    db,
    scope,
    named.map((n) => n.id),
  )
  const repeating = db
    .selectFrom('revisions')
    .where('duplicate_of', '=', id)
    .where('article', 'in', db.selectFrom('articles').where('story', '=', held.story).select('key'))
    .select('article')
  await db.updateTable('outlines').set({ is_repeat: 0 }).where('article', 'in', repeating).execute()
  await db
    .updateTable('revisions')
    .set({ duplicate_of: null })
    .where('duplicate_of', '=', id)
    .where('article', 'in', repeating)
    .execute()
  // What was decided about it, and about names for its sake, quotes its words.
  await db.deleteFrom('decisions').where('scope', '=', scope).where('item', '=', id).execute()
  for (const { id: actor } of named)
    await db
      .deleteFrom('decisions')
      .where('scope', '=', scope)
      .where('item', '=', actor)
      .where(sql<boolean>`reason like ${`%[${literally(id)}]%`} escape '\\'`)
      .execute()
  return held.story
}

/** As a part of a pattern that stands for itself. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** An actor whose best name came from this article alone is called by what the others call it most. */
async function renameActors(db: Db, scope: number, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    const left = await db
      .selectFrom('actors as a')
      .innerJoin('aliases as l', 'l.actor', 'a.key')
      .where('a.scope', '=', scope)
      .where('a.id', 'in', some)
      .select(['a.key', 'a.name', 'l.alias', 'l.count'])
      .orderBy('l.count', 'desc')
      .orderBy('l.key')
      .execute()
    for (const [key, aliases] of Map.groupBy(left, (l) => l.key)) {
      if (aliases.some((l) => l.alias === l.name)) continue
      await db.updateTable('actors').set({ name: aliases[0]!.alias }).where('key', '=', key).execute()
    }
  }
}
