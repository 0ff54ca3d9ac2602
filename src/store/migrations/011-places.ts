import type { Db } from '../dialect.ts'

/** The guilds and teams that have the bot, or had it not long ago. */
export async function places(db: Db): Promise<void> {
  await db.schema
    .createTable('places')
    .addColumn('place', 'text', (c) => c.primaryKey())
    .addColumn('joined', 'text', (c) => c.notNull())
    .addColumn('left_at', 'text')
    .execute()
}
