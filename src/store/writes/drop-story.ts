import type { Scope } from '../../../briefings/model.ts'
import type { StoryContent } from '../../../briefings/results.ts'
import type { Db } from '../dialect.ts'
import { decodeJson } from '../json-codec.ts'
import { scopeKey, visible } from '../reads/scopes.ts'
import { countIn } from './counters.ts'
import { dropReports } from './drop-reports.ts'
import { dropUnfollowed } from './sources.ts'

/** Removes a story of a scope, what it is looked up by, and what was told of it there. */
export async function dropStory(db: Db, name: Scope, id: string): Promise<void> {
  const scope = await scopeKey(db, name)
  const gone = await db
    .deleteFrom('stories')
    .where('scope', '=', scope)
    .where('id', '=', id)
    .returning('key')
    .execute()
  for (const { key } of gone) await db.deleteFrom('story_lookup').where('story', '=', key).execute()
  await countIn(db, scope, 'stories', -gone.length)
  await db.deleteFrom('briefings').where('scope', '=', scope).where('story', '=', id).execute()
  await db.deleteFrom('decisions').where('scope', '=', scope).where('item', '=', id).execute()
  await dropReports(db, name, 'stories', id)
}

/** Removes the revisions of a story's briefing, in any scope, in which the article is cited, and the reports about it. */
export async function dropCitations(db: Db, scope: Scope, story: string, article: string): Promise<void> {
  const rows = await db.selectFrom('briefings').where('story', '=', story).selectAll().execute()
  for (const { scope: of, revision, content } of rows) {
    if (!cites(decodeJson(content) as StoryContent, article)) continue
    await db
      .deleteFrom('briefings')
      .where('story', '=', story)
      .where('scope', '=', of)
      .where('revision', '=', revision)
      .execute()
  }
  await dropReports(db, scope, 'articles', article)
}

function cites({ claims, transitions, causes, conflicts, changed }: StoryContent, article: string): boolean {
  const all = [
    ...claims,
    ...changed,
    ...transitions.map((t) => t.claim),
    ...causes,
    ...conflicts.flatMap((c) => c.values),
  ]
  return all.some((c) => c.citations.some((x) => x.article === article))
}

/** Removes what is left of a scope whose articles are gone. */
export async function dropScope(db: Db, name: Scope): Promise<void> {
  const [held] = await visible(db, [name])
  if (!held) return
  const scope = held.key
  const stories = await db.selectFrom('stories').where('scope', '=', scope).select('id').execute()
  for (const { id } of stories) await dropStory(db, name, id)
  for (const table of ['briefings', 'decisions', 'tombstones', 'corrections'] as const)
    await db.deleteFrom(table).where('scope', '=', scope).execute()
  const followed = await db.deleteFrom('sources').where('scope', '=', scope).returning('feed').execute()
  for (const { feed } of followed) await dropUnfollowed(db, feed)
}
