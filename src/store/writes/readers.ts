import { sql } from 'kysely'
import type { ReaderWrites } from '../../../briefings/reader-ports.ts'
import type { Db } from '../dialect.ts'
import { scopeKey, visibleKeys } from '../reads/scopes.ts'

/** What is written about the people who ask, and of what was taken back. */
export function createReaderWrites(
  db: Db,
): Omit<ReaderWrites, 'dropArticle' | 'dropStory' | 'dropCitations' | 'dropScope'> {
  return {
    async saveTold({ person, place }, told) {
      await db
        .insertInto('told')
        .values({ person, place: place ?? '', ...told })
        .onConflict((c) =>
          c.columns(['person', 'place', 'name']).doUpdateSet({ at: told.at, sequence: told.sequence }),
        )
        .execute()
    },
    async saveSettings(holder, settings) {
      await db
        .insertInto('settings')
        .values({ holder, ...settings })
        .onConflict((c) => c.column('holder').doUpdateSet(settings))
        .execute()
    },
    async saveReport({ person, place }, report) {
      await db
        .insertInto('reports')
        .values({ person, place: place ?? '', ...report })
        .execute()
    },
    async forgetPerson(person) {
      const told = await db.deleteFrom('told').where('person', '=', person).returning('name').execute()
      const settings = await db
        .deleteFrom('settings')
        .where('holder', '=', `person:${person}`)
        .returning('holder')
        .execute()
      const reports = await db.deleteFrom('reports').where('person', '=', person).returning('key').execute()
      await forgetCorrector(db, person)
      await db.deleteFrom('writer_spending').where('payer', '=', `person:${person}`).execute()
      return { told: told.length, settings: settings.length, reports: reports.length }
    },
    async rewordDecisions(scopes, from, to) {
      await db
        .updateTable('decisions')
        .set({ reason: sql<string>`replace(reason, ${from}, ${to})` })
        .where('scope', 'in', await visibleKeys(db, scopes))
        .where(sql<boolean>`replace(reason, ${from}, '') <> reason`)
        .execute()
    },
    async saveTombstone({ id, scope, at, reason }) {
      const key = await scopeKey(db, scope)
      await db
        .insertInto('tombstones')
        .values({ scope: key, id, at, reason })
        .onConflict((c) => c.columns(['scope', 'id']).doUpdateSet({ at, reason }))
        .execute()
    },
    async dropTombstone(scope, id) {
      const gone = await db
        .deleteFrom('tombstones')
        .where('scope', '=', await scopeKey(db, scope))
        .where('id', '=', id)
        .returning('id')
        .execute()
      return gone.length > 0
    },
  }
}

/** What somebody corrected for themselves goes; what they corrected or added for a place stays, without their name. */
async function forgetCorrector(db: Db, person: string): Promise<void> {
  const own = db.selectFrom('scopes').where('name', '=', `person:${person}`).select('key')
  for (const table of ['corrections', 'briefings', 'decisions'] as const)
    await db.deleteFrom(table).where('scope', 'in', own).execute()
  await db.updateTable('corrections').set({ by: '' }).where('by', '=', person).execute()
  await db.updateTable('corrections').set({ undone_by: '' }).where('undone_by', '=', person).execute()
  await db.updateTable('sources').set({ by: '' }).where('by', '=', person).execute()
}
