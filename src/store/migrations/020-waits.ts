import type { Db } from '../dialect.ts'

/** Why a post waits, and how often it was tried in vain, so that `status` can tell and each has its fair tries. */
export async function waits(db: Db): Promise<void> {
  await db.schema.alterTable('outbox').addColumn('why', 'text').execute()
  await db.schema
    .alterTable('outbox')
    .addColumn('tries', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
}
