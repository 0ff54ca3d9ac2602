import type { Scope } from '../../../briefings/model.ts'
import type { StoredBriefing } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { encodeJson } from '../json-codec.ts'
import { lastSequence } from '../reads/briefings.ts'
import { scopeKey } from '../reads/scopes.ts'
import { scopesCorrecting } from './save-correction.ts'

/** Writes the next revision of a story's briefing for one scope; the earlier ones stay. */
export async function saveBriefing(
  db: Db,
  briefing: Omit<StoredBriefing, 'revision' | 'sequence'>,
): Promise<void> {
  const scope = await scopeKey(db, briefing.scope)
  await retireBriefing(db, briefing.scope, briefing.story)
  // Of all, not of the current one: a story that a correction took away and another brought back goes on counting.
  const last = await db
    .selectFrom('briefings')
    .where('story', '=', briefing.story)
    .where('scope', '=', scope)
    .select((e) => e.fn.max('revision').as('revision'))
    .executeTakeFirst()
  await db
    .insertInto('briefings')
    .values({
      scope,
      story: briefing.story,
      revision: Number(last?.revision ?? 0) + 1,
      at: briefing.at,
      current: 1,
      content: encodeJson(briefing.content),
      sequence: (await lastSequence(db)) + 1,
    })
    .execute()
}

/** Takes the current briefing of a story away; its revisions stay. */
export async function retireBriefing(db: Db, scope: Scope, story: string): Promise<void> {
  await db
    .updateTable('briefings')
    .set({ current: 0 })
    .where('story', '=', story)
    .where('scope', '=', await scopeKey(db, scope))
    .where('current', '=', 1)
    .execute()
}

/** Scopes with articles in a story, a current briefing of it or a correction to it: each is told it in its own way. */
export async function scopesTold(db: Db, story: string): Promise<Scope[]> {
  const briefings = await db
    .selectFrom('briefings as b')
    .innerJoin('scopes as s', 's.key', 'b.scope')
    .where('b.story', '=', story)
    .where('b.current', '=', 1)
    .select('s.name')
    .execute()
  const told = briefings.map((r) => r.name as Scope)
  return [...new Set([...(await scopesOfStory(db, story)), ...told, ...(await scopesCorrecting(db, story))])]
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
