import type { Db, StoreDialect } from '../dialect.ts'

/**
 * What a timeline looks at in an article, beside the article itself. What is held already gets its outline when it is stored anew; until
 * then it is made where a timeline asks for it.
 */
export async function outlines(db: Db, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('outlines')
    // An integer is SQLite's own key of a row: one look-up, not two.
    .addColumn('article', 'integer', (c) => c.primaryKey())
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('is_repeat', 'integer', (c) => c.notNull())
    .addColumn('outline', dialect.bytes, (c) => c.notNull())
    .execute()
}
