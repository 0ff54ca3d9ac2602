import type { Db } from '../dialect.ts'

/**
 * What pruning asks for: whether anything of an id is held in any scope, and what is older than a moment. Without these, each old
 * decision was sought among all articles, stories and actors.
 */
export async function pruning(db: Db): Promise<void> {
  for (const table of ['articles', 'stories', 'actors', 'tombstones'] as const)
    await db.schema.createIndex(`${table}_by_id_alone`).on(table).column('id').execute()
  for (const table of ['decisions', 'told_here', 'digest_slots', 'told'] as const)
    await db.schema.createIndex(`${table}_by_at`).on(table).column('at').execute()
}
