import { sql } from 'kysely'
import type { Db, FullText, FullTextQuery } from '../dialect.ts'

/**
 * Arrays of tokens under a GIN index: postings without Postgres' own parsing, stemming or ranking, since the core's terms
 * arrive folded and stemmed. https://www.postgresql.org/docs/current/gin.html
 */
export function createPostgresFullText(): FullText {
  return {
    async create(db) {
      await sql`create table full_text (article bigint primary key, tokens text[] collate "C" not null)`.execute(
        db,
      )
      await sql`create index full_text_tokens on full_text using gin (tokens)`.execute(db)
      // The index would have to walk through all that it holds of a token to count it.
      await sql`create table full_text_counts (
        token text collate "C" primary key, articles integer not null
      ) with (fillfactor = 70)`.execute(db)
    },
    async put(db, article, tokens) {
      await drop(db, article)
      const own = [...new Set(tokens)].sort()
      await sql`insert into full_text (article, tokens) values (${article}, ${own})`.execute(db)
      await sql`
        insert into full_text_counts (token, articles) select t, 1 from unnest(${own}::text[]) as t
        on conflict (token) do update set articles = full_text_counts.articles + 1`.execute(db)
    },
    drop,
    async find(db, query) {
      const { rows } = await findQuery(query).execute(db)
      return rows.map((r) => r.key)
    },
    async counts(db, tokens) {
      if (!tokens.length) return new Map()
      const { rows } = await sql<{ token: string; articles: number }>`
        select token, articles from full_text_counts where token = any(${tokens}::text[])`.execute(db)
      return new Map(rows.map((r) => [r.token, r.articles]))
    },
    async last(db) {
      const { rows } = await sql<{ key: number | null }>`select max(article) as key from full_text`.execute(
        db,
      )
      return rows[0]?.key ?? null
    },
    async articles(db) {
      const { rows } = await sql<{ count: number }>`select count(*) as count from full_text`.execute(db)
      return rows[0]?.count ?? 0
    },
    // All of it stands in the database.
    undone: () => undefined,
  }
}

async function drop(db: Db, article: number): Promise<void> {
  const { rows } = await sql<{ tokens: string[] }>`
    delete from full_text where article = ${article} returning tokens`.execute(db)
  for (const { tokens } of rows) {
    await sql`update full_text_counts set articles = articles - 1 where token = any(${tokens}::text[])`.execute(
      db,
    )
    await sql`delete from full_text_counts where token = any(${tokens}::text[]) and articles <= 0`.execute(db)
  }
}

function findQuery(query: FullTextQuery) {
  const all = query.groups.flatMap((g) => (g.length === 1 ? g : []))
  const some = query.groups.filter((g) => g.length > 1)
  const filters = []
  if (query.scopes) filters.push(sql`a.scope = any(${query.scopes}::bigint[])`)
  if (all.length) filters.push(sql`f.tokens @> ${all}::text[]`)
  for (const group of some) filters.push(sql`f.tokens && ${group}::text[]`)
  if (query.stories) filters.push(sql`a.story = any(${query.stories}::text[])`)
  if (query.from !== undefined) filters.push(sql`a.day >= ${query.from}`)
  if (query.to !== undefined) filters.push(sql`a.day <= ${query.to}`)
  return sql<{ key: number }>`
    select a.key as key from full_text f join articles a on a.key = f.article
    where ${sql.join(filters, sql` and `)}
    order by f.article desc limit ${query.limit}`
}
