import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { termsOf } from '../../briefings/read/terms.ts'
import { actorMark, monthMark, scopeMark, termToken } from '../../src/store/tokens.ts'

export interface Copier {
  /** Adds so many articles: copies of the first ones, in the order in which they were stored. */
  add(count: number): void
}

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
  return {
    add(count) {
      const db = new DatabaseSync(path)
      db.exec('pragma synchronous = off; pragma cache_size = -64000; begin immediate')
      const stories = numberOf(db, 'select max(key) n from stories')
      for (let left = count; left > 0; left -= first) copyRound(db, Math.min(left, first), stories)
      recount(db)
      db.exec('commit; pragma wal_checkpoint(truncate)')
      db.close()
    },
  }
}

function copyRound(db: DatabaseSync, articles: number, stories: number): void {
  const by = numberOf(db, 'select max(key) n from articles')
  const storiesBy = numberOf(db, 'select max(key) n from stories')
  const mark = `'~${by}'`
  const later = `date(day, '+${Math.round(LATER * Math.floor(by / articles)) % 700} days')`
  const marked = (column: string): string => `${column} || ${mark}`
  const ofArticle = { article: `article + ${by}` }
  const upTo = `where article <= ${articles}`
  copy(db, 'revisions', ofArticle, upTo)
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
  index(db, articles, by)
}

/** Inserts the chosen rows again, with some columns made otherwise. */
function copy(db: DatabaseSync, table: string, other: Readonly<Record<string, string>>, where: string): void {
  const columns = db.prepare(`select name from pragma_table_info('${table}')`).all() as { name: string }[]
  const names = columns.map((c) => c.name)
  const values = names.map((n) => other[n] ?? n)
  db.exec(`insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table} ${where}`)
}

function index(db: DatabaseSync, articles: number, by: number): void {
  const actorsOf = db.prepare('select actor from article_actors where article = ?')
  const put = db.prepare('insert into full_text (rowid, tokens) values (?, ?)')
  const rows = db.prepare(
    'select a.key, a.scope, a.day, r.title, r.text from articles a join revisions r on r.article = a.key and r.revision = a.revision where a.key > ? and a.key <= ? order by a.key',
  )
  for (const row of rows.iterate(by, by + articles) as Iterable<Record<string, SQLInputValue>>) {
    const key = row['key'] as number
    const terms = new Set(termsOf(`${row['title'] as string}\n${row['text'] as string}`).map(termToken))
    terms.delete('')
    const actors = (actorsOf.all(key) as { actor: number }[]).map((a) => actorMark(a.actor))
    const marks = [scopeMark(row['scope'] as number), ...actors, monthMark(row['day'] as string)]
    put.run(key, [...marks, ...terms].join(' '))
  }
}

function recount(db: DatabaseSync): void {
  db.exec(`
    update actors set articles = (select count(*) from article_actors m where m.actor = actors.key);
    update aliases set count = (select count(*) from alias_articles g where g.alias = aliases.key);
    update scopes set articles = (select count(*) from articles a where a.scope = scopes.key),
      stories = (select count(*) from stories s where s.scope = scopes.key)`)
}

const numberOf = (db: DatabaseSync, query: string): number => Number(db.prepare(query).get()?.['n'] ?? 0)
