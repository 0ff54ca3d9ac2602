import { sql } from 'kysely'
import type { Range, Scope } from '../../../briefings/model.ts'
import type { ArticleWithFacts, StoredArticle } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { decodeFacts } from '../facts-codec.ts'
import { visibleKeys } from './scopes.ts'

/** Columns of a revision and what names its article; the facts only where they are asked for: they are the bulk. */
const COLUMNS = [
  'a.key',
  's.name as scope',
  'a.id',
  'r.revision',
  'r.url',
  'r.title',
  'r.byline',
  'r.published',
  'r.source',
  'r.language',
  'r.text',
  'r.sentences',
  'r.duplicate_of',
  'r.stored',
  'a.story',
] as const

/** By an id the scope leads the look-up; by a key, SQLite must be kept from walking through all that a scope holds. */
function revisions(db: Db, scopes: readonly number[], by: 'id' | 'key') {
  return db
    .selectFrom('articles as a')
    .innerJoin('revisions as r', 'r.article', 'a.key')
    .innerJoin('scopes as s', 's.key', 'a.scope')
    .where(by === 'id' ? 'a.scope' : sql<number>`a.scope + 0`, 'in', scopes)
}

/** One article in its current revision, or in the one named. The first of `scopes` that holds the id answers. */
export async function article(
  db: Db,
  scopes: readonly Scope[],
  id: string,
  revision?: number,
): Promise<StoredArticle | null> {
  const rows = await revisions(db, await visibleKeys(db, scopes), 'id')
    .where('a.id', '=', id)
    .$if(revision === undefined, (q) => q.whereRef('r.revision', '=', 'a.revision'))
    .$if(revision !== undefined, (q) => q.where('r.revision', '=', revision!))
    .select(COLUMNS)
    .execute()
  const first = scopes.map((s) => rows.find((r) => r.scope === s)).find(Boolean)
  return first ? asArticle(first) : null
}

/** In the order of `keys`; those that the scopes do not hold are left out. */
export async function articles(
  db: Db,
  scopes: readonly Scope[],
  keys: readonly number[],
): Promise<ArticleWithFacts[]> {
  if (!keys.length) return []
  const rows = await revisions(db, await visibleKeys(db, scopes), 'key')
    .where('a.key', 'in', keys)
    .whereRef('r.revision', '=', 'a.revision')
    .select([...COLUMNS, 'r.facts'])
    .execute()
  const byKey = new Map(rows.map((r) => [r.key, r]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    return row ? [{ ...asArticle(row), facts: decodeFacts(row.facts) }] : []
  })
}

/** By the id that its address would have given it. */
export async function idAt(db: Db, scopes: readonly Scope[], address: string): Promise<string | null> {
  const row = await db
    .selectFrom('articles')
    .where('address', '=', address)
    .where('scope', 'in', await visibleKeys(db, scopes))
    .orderBy('key', 'desc')
    .select('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Lengths of the current texts, by id. Characters beyond U+FFFF count once, so that it is never too much. */
export async function textLengths(
  db: Db,
  scopes: readonly Scope[],
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (!ids.length) return new Map()
  const rows = await revisions(db, await visibleKeys(db, scopes), 'id')
    .where('a.id', 'in', ids)
    .whereRef('r.revision', '=', 'a.revision')
    .select(['a.id', sql<number>`length(r.text)`.as('length')])
    .orderBy('length')
    .execute()
  return new Map(rows.map((r) => [r.id, Number(r.length)]))
}

interface Row {
  readonly key: number
  readonly scope: string
  readonly id: string
  readonly revision: number
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly source: string | null
  readonly language: string
  readonly text: string
  readonly sentences: string | null
  readonly duplicate_of: string | null
  readonly stored: string
  readonly story: string
}

function asArticle(row: Row): StoredArticle {
  return {
    key: row.key,
    scope: row.scope as Scope,
    id: row.id,
    revision: row.revision,
    url: row.url,
    title: row.title,
    byline: row.byline,
    published: row.published,
    source: row.source,
    language: row.language,
    text: row.text,
    sentences: row.sentences === null ? null : (JSON.parse(row.sentences) as Range[]),
    duplicateOf: row.duplicate_of,
    stored: row.stored,
    story: row.story || null,
  }
}
