import { sql } from 'kysely'
import type { Db, FullText, FullTextQuery } from '../dialect.ts'
import { createCommonCounts, type KeptCounts, type TakenCount } from './common-counts.ts'
import { createTokenCounts } from './token-counts.ts'

/**
 * FTS5 without content, positions or ranking (`detail=none`): rows of postings only. The core's terms arrive folded and
 * stemmed; the ascii tokenizer with these token characters neither splits nor folds them further.
 * https://www.sqlite.org/fts5.html#contentless_delete_tables
 */
export function createSqliteFullText(): FullText {
  const remembered = createTokenCounts(createCommonCounts(countInIndex, lastInIndex, KEPT))
  return {
    async create(db) {
      await sql`create virtual table full_text using fts5(
      tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '.,''_-'"
    )`.execute(db)
      await sql`create virtual table full_text_terms using fts5vocab(full_text, 'row')`.execute(db)
    },
    async keepCounts(db) {
      await sql`create table full_text_counts (
        token text primary key, articles integer not null, last integer not null
      ) without rowid`.execute(db)
    },
    async put(db, article, tokens) {
      remembered.added(article, tokens)
      await sql`insert or replace into full_text (rowid, tokens) values (${article}, ${tokens.join(' ')})`.execute(
        db,
      )
    },
    async drop(db, article) {
      remembered.forget()
      await sql`delete from full_text where rowid = ${article}`.execute(db)
    },
    async find(db, query) {
      const { rows } = await findQuery(query).execute(db)
      return rows.map((r) => r.key)
    },
    counts: (db, tokens) => remembered.counts(db, tokens),
    last: lastInIndex,
    async articles(db) {
      const { rows } = await sql<{ count: number }>`select count(*) as count from full_text`.execute(db)
      return rows[0]?.count ?? 0
    },
    undone: () => remembered.forget(),
  }
}

const KEPT: KeptCounts = {
  async all(db) {
    const { rows } = await sql<TakenCount>`select token, articles, last from full_text_counts`.execute(db)
    return rows
  },
  async keep(db, counts) {
    const rows = counts.map((c) => sql`(${c.token}, ${c.articles}, ${c.last})`)
    await sql`insert or replace into full_text_counts (token, articles, last) values ${sql.join(rows)}`.execute(
      db,
    )
  },
}

async function lastInIndex(db: Db): Promise<number | null> {
  const { rows } = await sql<{ key: number }>`
    select rowid as key from full_text order by rowid desc limit 1`.execute(db)
  return rows[0]?.key ?? null
}

/** The index walks through all that it holds of a token to count it. */
async function countInIndex(db: Db, tokens: readonly string[]): Promise<Map<string, number>> {
  if (!tokens.length) return new Map()
  const { rows } = await sql<{ term: string; doc: number }>`
    select term, doc from full_text_terms where term in (${sql.join(tokens)})`.execute(db)
  return new Map(rows.map((r) => [r.term, r.doc]))
}

function findQuery(query: FullTextQuery) {
  const match = query.groups.map((g) => `(${g.map((t) => `"${t}"`).join(' OR ')})`).join(' AND ')
  const filters = []
  if (query.scopes) filters.push(sql`a.scope in (${sql.join(query.scopes)})`)
  if (query.stories) filters.push(sql`a.story in (${sql.join(query.stories)})`)
  if (query.from !== undefined) filters.push(sql`a.day >= ${query.from}`)
  if (query.to !== undefined) filters.push(sql`a.day <= ${query.to}`)
  // CROSS JOIN keeps the index in front: it hands out articles in order, so that the limit ends the search early.
  const articles = filters.length ? sql`cross join articles a on a.key = full_text.rowid` : sql``
  const found = sql.join([sql`full_text match ${match}`, ...filters], sql` and `)
  return sql<{ key: number }>`
    select full_text.rowid as key from full_text ${articles} where ${found}
    order by full_text.rowid desc limit ${query.limit}`
}
