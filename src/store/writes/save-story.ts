import type { StoryWrite } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { scopeKey } from '../reads/scopes.ts'
import { scopedKey } from '../reads/stories-by-key.ts'
import { chunks } from '../chunks.ts'
import { countIn } from './counters.ts'

/** Stores a story, or what has become of it, and files it under its lookup keys and no others. */
export async function saveStory(db: Db, story: StoryWrite): Promise<void> {
  const scope = await scopeKey(db, story.scope)
  const row = {
    headline: story.headline,
    first: story.first,
    last: story.last,
    profile: JSON.stringify(story.profile ?? null),
  }
  const held = await db
    .updateTable('stories')
    .set(row)
    .where('scope', '=', scope)
    .where('id', '=', story.id)
    .returning('key')
    .executeTakeFirst()
  const { key } =
    held ??
    (await db
      .insertInto('stories')
      .values({ scope, id: story.id, ...row })
      .returning('key')
      .executeTakeFirstOrThrow())
  if (!held) await countIn(db, scope, 'stories', 1)
  await file(
    db,
    key,
    story.lookup.map((k) => scopedKey(scope, k)),
    held !== undefined,
  )
}

async function file(db: Db, story: number, lookup: readonly string[], filed: boolean): Promise<void> {
  const wanted = new Set(lookup)
  const before = filed
    ? await db.selectFrom('story_lookup').where('story', '=', story).select('term').execute()
    : []
  const old = before.map((b) => b.term).filter((t) => !wanted.delete(t))
  for (const some of chunks(old)) {
    await db.deleteFrom('story_lookup').where('story', '=', story).where('term', 'in', some).execute()
  }
  for (const some of chunks([...wanted])) {
    await db
      .insertInto('story_lookup')
      .values(some.map((term) => ({ term, story })))
      .execute()
  }
}
