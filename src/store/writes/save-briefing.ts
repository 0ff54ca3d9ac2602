import type { Scope } from '../../../briefings/model.ts'
import type { StoredBriefing } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { encodeJson } from '../json-codec.ts'
import { lastSequence } from '../reads/briefings.ts'
import { scopeKey } from '../reads/scopes.ts'

/** Writes the next revision of a story's briefing for one scope; the earlier ones stay. */
export async function saveBriefing(
  db: Db,
  briefing: Omit<StoredBriefing, 'revision' | 'sequence'>,
): Promise<void> {
  const scope = await scopeKey(db, briefing.scope)
  const last = await db
    .updateTable('briefings')
    .set({ current: 0 })
    .where('story', '=', briefing.story)
    .where('scope', '=', scope)
    .where('current', '=', 1)
    .returning('revision')
    .executeTakeFirst()
  await db
    .insertInto('briefings')
    .values({
      scope,
      story: briefing.story,
      revision: (last?.revision ?? 0) + 1,
      at: briefing.at,
      current: 1,
      content: encodeJson(briefing.content),
      sequence: (await lastSequence(db)) + 1,
    })
    .execute()
}

export async function scopesOfStory(db: Db, story: string): Promise<Scope[]> {
  const rows = await db
    .selectFrom('articles as a')
    .innerJoin('scopes as s', 's.key', 'a.scope')
    .where('a.story', '=', story)
    .select('s.name')
    .distinct()
    .execute()
  return rows.map((r) => r.name as Scope)
}
