import type { Db } from '../dialect.ts'

/** Where the bot has been let in by OAuth, sealed by the adapter. */
export async function installations(db: Db): Promise<void> {
  await db.schema
    .createTable('installations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute()
}
