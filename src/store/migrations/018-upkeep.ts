import { sql } from 'kysely'
import type { Db } from '../dialect.ts'

/**
 * What upkeep asks for: whether anything of an id is held in any scope, what is older than a moment, and which posts are to be
 * edited. Without these each old decision was sought among all articles, stories and actors, and the few posts to be edited, every
 * few seconds, among all that were ever sent.
 */
export async function upkeep(db: Db): Promise<void> {
  for (const table of ['articles', 'stories', 'actors', 'tombstones'] as const)
    await db.schema.createIndex(`${table}_by_id_alone`).on(table).column('id').execute()
  for (const table of ['decisions', 'told_here', 'digest_slots', 'told'] as const)
    await db.schema.createIndex(`${table}_by_at`).on(table).column('at').execute()
  await db.schema.createIndex('outbox_by_at').on('outbox').columns(['state', 'at']).execute()
  // With the state in front: of two that begin alike SQLite takes the one that holds less.
  await db.schema
    .createIndex('outbox_to_edit')
    .on('outbox')
    .columns(['state', 'due'])
    .where(sql.ref('edited'), 'is not', null)
    .execute()
  await db.schema.dropIndex('outbox_by_edited').execute()
}
