import type { Db, StoreDialect } from '../dialect.ts'

/** Counts of common words, which a process that has just begun would else take anew. */
export async function counts(db: Db, dialect: StoreDialect): Promise<void> {
  await dialect.fullText.keepCounts?.(db)
}
