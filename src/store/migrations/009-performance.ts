import { sql } from 'kysely'
import type { Db } from '../dialect.ts'

/** Look-ups whose cost does not grow with the store: a story's current briefing, and stories by key within one scope. */
export async function performance(db: Db): Promise<void> {
  // Without it the current briefing of one story is sought among the current briefings of all.
  await db.schema
    .createIndex('briefings_of_story')
    .on('briefings')
    .columns(['story', 'current', 'scope'])
    .execute()
  // A key is cut off after so many stories: those of other scopes must not be among them.
  await sql`
    update story_lookup set term = (
      select cast(s.scope as text) || ':' || story_lookup.term from stories s where s.key = story_lookup.story
    )
    where exists (select 1 from stories s where s.key = story_lookup.story)`.execute(db)
}
