import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { termsOf } from '../../briefings/read/terms.ts'
import { indexTokens, monthMark } from '../../src/store/tokens.ts'
import { say } from './say.ts'

export interface Copier {
  /** Adds so many articles: copies of the first ones, in the order in which they were stored. */
  add(count: number): void
}

/** Kilobytes of pages held while copying: indexes in no order would otherwise be read again and again. */
const CACHE = 1_500_000

/** Bytes of postings gathered before they are written as one part of the index, here and as FTS5 has it by itself. */
const POSTINGS = 128 * 1_048_576
const POSTINGS_OF_FTS5 = 1_048_576

/** Days by which each round of copies is later than the one before. */
const LATER = 29

/**
 * Makes a large store from a small one in minutes: rows, postings and marks of every article again under keys, ids, bands
 * and days of their own, in stories of their own. Names and words are those of the first articles, so a common word and
 * a well-known actor stand in as many articles as they would, and a rare one in more.
 *
 * @param first how many articles, in the order of their keys, are copied
 */
export function createCopier(path: string, first: number): Copier {
  let tokens: readonly string[] | null = null
  return {
    add(count) {
      const db = new DatabaseSync(path)
      // Nothing here has to outlive a power cut: without a journal every page is written once.
      db.exec('pragma journal_mode = delete; pragma journal_mode = off; pragma synchronous = off')
      db.exec(
        `pragma cache_size = -${CACHE}; insert into full_text (full_text, rank) values ('hashsize', ${POSTINGS})`,
      )
      const stories = numberOf(db, 'select max(key) n from stories')
      for (let left = count; left > 0; left -= first) {
        const articles = Math.min(left, first)
        db.exec('begin immediate')
        copyRound(db, articles, stories, (tokens ??= tokensOf(db, first)))
        db.exec('commit')
        say(`copied ${count - left + articles} …`)
      }
      recount(db)
      db.exec(`insert into full_text (full_text, rank) values ('hashsize', ${POSTINGS_OF_FTS5})`)
      db.exec('pragma journal_mode = wal')
      db.close()
    },
  }
}

function copyRound(db: DatabaseSync, articles: number, stories: number, tokens: readonly string[]): void {
  const by = numberOf(db, 'select max(key) n from articles')
  const storiesBy = numberOf(db, 'select max(key) n from stories')
  const mark = `'~${by}'`
  const later = `date(day, '+${Math.round(LATER * Math.floor(by / articles)) % 700} days')`
  const marked = (column: string): string => `${column} || ${mark}`
  const ofArticle = { article: `article + ${by}` }
  const upTo = `where article <= ${articles}`
  copy(db, 'revisions', ofArticle, upTo)
  copy(db, 'outlines', ofArticle, upTo)
  copy(db, 'article_actors', ofArticle, upTo)
  copy(db, 'alias_articles', ofArticle, upTo)
  copy(db, 'bands', { ...ofArticle, band: marked('band') }, upTo)
  copy(db, 'signatures', ofArticle, upTo)
  const row = { key: `key + ${by}`, id: marked('id'), story: marked('story'), day: later }
  copy(db, 'articles', row, `where key <= ${articles}`)
  const copied = `select story from articles where key <= ${articles}`
  const story = {
    key: `key + ${storiesBy}`,
    id: marked('id'),
    first: later.replace('day', 'first'),
    last: later.replace('day', 'last'),
  }
  const isOld = `where key <= ${stories} and id in (${copied})`
  copy(db, 'stories', story, isOld)
  copy(
    db,
    'story_lookup',
    { story: `story + ${storiesBy}` },
    `where story in (select key from stories ${isOld})`,
  )
  copy(db, 'briefings', { story: marked('story') }, `where story in (${copied})`)
  copy(
    db,
    'decisions',
    { key: 'null', item: marked('item') },
    `where item in (select id from articles where key <= ${articles})`,
  )
  index(db, articles, by, tokens)
}

/** Inserts the chosen rows again, with some columns made otherwise. */
function copy(db: DatabaseSync, table: string, other: Readonly<Record<string, string>>, where: string): void {
  const columns = db.prepare(`select name from pragma_table_info('${table}')`).all() as { name: string }[]
  const names = columns.map((c) => c.name)
  const values = names.map((n) => other[n] ?? n)
  db.exec(`insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} ${where}`)
}

/** All that each of the first articles is found by but its month, at the place of its key: worked out once for all rounds. */
function tokensOf(db: DatabaseSync, articles: number): string[] {
  const actorsOf = db.prepare('select actor from article_actors where article = ?')
  const rows = db.prepare(
    'select a.key, a.scope, r.title, r.text from articles a join revisions r on r.article = a.key and r.revision = a.revision where a.key <= ? order by a.key',
  )
  const out: string[] = []
  for (const row of rows.iterate(articles) as Iterable<Record<string, SQLInputValue>>) {
    const key = row['key'] as number
    const actors = (actorsOf.all(key) as { actor: number }[]).map((a) => a.actor)
    const terms = termsOf(`${row['title'] as string}\n${row['text'] as string}`)
    out[key] = indexTokens({ scope: row['scope'] as number, actors, day: null, terms }).join(' ')
  }
  return out
}

function index(db: DatabaseSync, articles: number, by: number, tokens: readonly string[]): void {
  const put = db.prepare('insert into full_text (rowid, tokens) values (?, ?)')
  const rows = db.prepare('select key, day from articles where key > ? and key <= ? order by key')
  for (const { key, day } of rows.all(by, by + articles) as { key: number; day: string }[])
    put.run(key, `${monthMark(day)} ${tokens[key - by]!}`)
}

function recount(db: DatabaseSync): void {
  db.exec(`
    update actors set articles = (select count(*) from article_actors m where m.actor = actors.key);
    update aliases set count = (select count(*) from alias_articles g where g.alias = aliases.key);
    update scopes set articles = (select count(*) from articles a where a.scope = scopes.key),
      stories = (select count(*) from stories s where s.scope = scopes.key)`)
}

const numberOf = (db: DatabaseSync, query: string): number => Number(db.prepare(query).get()?.['n'] ?? 0)
