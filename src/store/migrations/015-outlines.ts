import { decodeFacts } from '../facts-codec.ts'
import { createTermReader } from '../../../briefings/read/terms.ts'
import { outlineOf } from '../../../briefings/write/timeline/outline.ts'
import type { Db, StoreDialect } from '../dialect.ts'

/** Held articles that get their outline at once: half a minute of waiting at most. That of an older one is made where it is asked for. */
const NEWEST = 100_000
const BATCH = 100

/** What a timeline looks at in an article, beside the article itself. */
export async function outlines(db: Db, dialect: StoreDialect): Promise<void> {
  await db.schema
    .createTable('outlines')
    // An integer is SQLite's own key of a row: one look-up, not two.
    .addColumn('article', 'integer', (c) => c.primaryKey())
    .addColumn('scope', 'integer', (c) => c.notNull())
    .addColumn('is_repeat', 'integer', (c) => c.notNull())
    .addColumn('outline', dialect.bytes, (c) => c.notNull())
    .execute()
  const reader = createTermReader()
  let below: number | null = null
  for (let left = NEWEST; left > 0; left -= BATCH) {
    const held: readonly Held[] = await newest(db, below)
    const rows = held.map(({ key, scope, text, published, facts, duplicate_of }) => ({
      article: key,
      scope,
      is_repeat: duplicate_of === null ? 0 : 1,
      outline: outlineOf({ text, published, facts: decodeFacts(facts) }, reader),
    }))
    if (!rows.length) return
    await db.insertInto('outlines').values(rows).execute()
    below = held.at(-1)!.key
  }
}

interface Held {
  readonly key: number
  readonly scope: number
  readonly text: string
  readonly published: string | null
  readonly facts: Uint8Array
  readonly duplicate_of: string | null
}

/** The articles with the highest keys, or the highest below one, in their current revision. */
const newest = (db: Db, below: number | null): Promise<Held[]> =>
  db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', (j) =>
      j.onRef('r.article', '=', 'a.key').onRef('r.revision', '=', 'a.revision'),
    )
    .$if(below !== null, (q) => q.where('a.key', '<', below))
    .orderBy('a.key', 'desc')
    .limit(BATCH)
    .select(['a.key', 'a.scope', 'r.text', 'r.published', 'r.facts', 'r.duplicate_of'])
    .execute()
