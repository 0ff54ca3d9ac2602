import type { Scope } from '../../../briefings/model.ts'
import type { ReaderReads, ReportKind } from '../../../briefings/reader-ports.ts'
import type { Db } from '../dialect.ts'
import { visible, visibleKeys } from './scopes.ts'

/** What is kept of the people who ask, and of what was taken back. */
export function createReaderReads(db: Db): ReaderReads {
  return {
    async told({ person, place }, name) {
      const row = await db
        .selectFrom('told')
        .where('person', '=', person)
        .where('place', '=', place ?? '')
        .where('name', '=', name)
        .select(['name', 'at', 'sequence'])
        .executeTakeFirst()
      return row ?? null
    },
    async toldTo(person) {
      const rows = await db
        .selectFrom('told')
        .where('person', '=', person)
        .select(['place', 'name', 'at', 'sequence'])
        .orderBy('place')
        .orderBy('name')
        .execute()
      return rows.map((r) => ({ ...r, place: r.place || null }))
    },
    async settings(holder) {
      const row = await db
        .selectFrom('settings')
        .where('holder', '=', holder)
        .select(['timezone', 'language'])
        .executeTakeFirst()
      return row ?? { timezone: null, language: null }
    },
    async reports({ place, person }, limit) {
      let asked = db.selectFrom('reports')
      if (place !== undefined) asked = asked.where('place', '=', place)
      if (person !== undefined) asked = asked.where('person', '=', person)
      const { count } = await asked
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      const rows = await asked
        .select(['kind', 'item', 'words', 'at'])
        .orderBy('key', 'desc')
        .limit(limit)
        .execute()
      return { count: Number(count), newest: rows.map((r) => ({ ...r, kind: r.kind as ReportKind })) }
    },
    async tombstone(scopes, id) {
      for (const { key, name } of await visible(db, scopes)) {
        const row = await db
          .selectFrom('tombstones')
          .where('scope', '=', key)
          .where('id', '=', id)
          .select(['at', 'reason'])
          .executeTakeFirst()
        if (row) return { id, scope: name, ...row }
      }
      return null
    },
    firstStored: (scopes) => firstStored(db, scopes),
    async articleIds(scope) {
      const rows = await db
        .selectFrom('articles')
        .where('scope', 'in', await visibleKeys(db, [scope]))
        .select('id')
        .orderBy('key')
        .execute()
      return rows.map((r) => r.id)
    },
  }
}

async function firstStored(db: Db, scopes: readonly Scope[]): Promise<string | null> {
  const first = await db
    .selectFrom('articles')
    .where('scope', 'in', await visibleKeys(db, scopes))
    .select('key')
    .orderBy('key')
    .limit(1)
    .executeTakeFirst()
  if (!first) return null
  const row = await db
    .selectFrom('revisions')
    .where('article', '=', first.key)
    .where('revision', '=', 1)
    .select('stored')
    .executeTakeFirst()
  return row?.stored ?? null
}
