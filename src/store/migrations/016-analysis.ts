import type { Db } from '../dialect.ts'

/** Which analysis an article's facts are of; 0 for those from before this was kept. */
export async function analysis(db: Db): Promise<void> {
  await db.schema
    .alterTable('articles')
    .addColumn('analysis', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await db.schema.createIndex('articles_by_analysis').on('articles').columns(['analysis', 'key']).execute()
}
