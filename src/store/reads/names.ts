import { sql } from 'kysely'
import { foldName } from '../../../briefings/connect/names.ts'
import type { Scope } from '../../../briefings/model.ts'
import type { ActorRecord } from '../../../briefings/ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { distance, trigrams } from '../../../briefings/read/spelling.ts'
import { actors } from './actors.ts'
import { visibleKeys } from './scopes.ts'

/** Beginnings held by more actors than this are looked for among the most mentioned actors instead. */
const RARE = 2_000
/** The most mentioned actors, looked through for a common beginning. */
const POPULAR = 20_000
/** Words spelt somewhat alike that are compared letter by letter, of whatever scope, and actors that hold such a word. */
const WORDS = 240
const ACTORS = 300

/** Actors with an alias in which a word begins with `text`, the most mentioned first. */
export async function actorsStartingWith(
  db: Db,
  scopes: readonly Scope[],
  text: string,
  limit: number,
): Promise<ActorRecord[]> {
  const start = foldName(text)
  if (!start) return []
  const keys = await visibleKeys(db, scopes)
  const matching = db
    .selectFrom('name_starts')
    .where('start', '>=', start)
    .where('start', '<', after(start))
    .select('actor')
  const { number } = await db
    .selectFrom(matching.limit(RARE + 1).as('m'))
    .select((e) => e.fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow()
  // The sum keeps SQLite off the index of the scope, which holds nearly every actor.
  const ranked = db.selectFrom('actors as a').where(sql<number>`a.scope + 0`, 'in', keys)
  const rows = await (
    Number(number) <= RARE
      ? ranked.where('a.key', 'in', matching)
      : ranked
          .where('a.articles', '>=', sql<number>`coalesce(${popularity(db, keys)}, 0)`)
          .where((e) =>
            e.exists(
              e
                .selectFrom('name_starts as n')
                .whereRef('n.actor', '=', 'a.key')
                .where('n.start', '>=', start)
                .where('n.start', '<', after(start))
                .select('n.actor'),
            ),
          )
  )
    .select(['a.id', 'a.articles'])
    .orderBy('a.articles', 'desc')
    .orderBy('a.id')
    .limit(limit)
    .execute()
  return actors(
    db,
    scopes,
    rows.map((r) => r.id),
  )
}

/** In how many articles the least mentioned of the most mentioned actors stands. */
function popularity(db: Db, scopes: readonly number[]) {
  return db
    .selectFrom('actors')
    .where(sql<number>`scope + 0`, 'in', scopes)
    .select('articles')
    .orderBy('articles', 'desc')
    .offset(POPULAR)
    .limit(1)
}

/** The first string, in the order of the database, that does not begin with `start`. */
function after(start: string): string {
  return start + '\u{10ffff}'
}

/** Actors with an alias spelt nearly like `text`: at most one letter in four wrong, the nearest first. */
export async function actorsLike(
  db: Db,
  scopes: readonly Scope[],
  text: string,
  limit: number,
): Promise<ActorRecord[]> {
  const folded = foldName(text).slice(0, 100)
  if (!folded) return []
  const words = new Set<string>()
  for (const word of folded.split(' ')) {
    for (const near of await wordsLike(db, word)) words.add(near)
  }
  if (!words.size) return []
  const found = await actors(db, scopes, await idsBearing(db, await visibleKeys(db, scopes), [...words]))
  return found
    .map((actor) => ({ actor, off: nearest(folded, actor) }))
    .filter((x) => x.off <= 0.34)
    .sort((a, b) => a.off - b.off || b.actor.articles - a.actor.articles)
    .slice(0, limit)
    .map((x) => x.actor)
}

/** Actors with a name in which one of these words stands, the most mentioned first. In pieces: SQLite takes a thousand alternatives. */
async function idsBearing(
  db: Db,
  scopes: readonly number[],
  words: readonly string[],
): Promise<readonly string[]> {
  const found = new Map<string, number>()
  for (const some of chunks(words)) {
    const rows = await db
      .selectFrom('name_starts as n')
      .crossJoin('actors as a')
      .whereRef('a.key', '=', 'n.actor')
      .where('a.scope', 'in', scopes)
      .where((e) =>
        e.or([
          e('n.start', 'in', some),
          ...some.map((w) => e.and([e('n.start', '>=', `${w} `), e('n.start', '<', after(`${w} `))])),
        ]),
      )
      .select(['a.id', 'a.articles'])
      .distinct()
      .orderBy('a.articles', 'desc')
      .orderBy('a.id')
      .limit(ACTORS)
      .execute()
    for (const { id, articles } of rows) found.set(id, Math.max(articles, found.get(id) ?? 0))
  }
  return [...found]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, ACTORS)
    .map(([id]) => id)
}

/** Words of names that share letter trigrams with this one and differ in few letters. */
async function wordsLike(db: Db, word: string): Promise<string[]> {
  const grams = trigrams(word)
  const rows = await db
    .selectFrom('name_grams as g')
    .crossJoin('name_words as w')
    .where('g.gram', 'in', grams)
    .whereRef('w.key', '=', 'g.word')
    .groupBy('w.word')
    .select('w.word')
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('w.word')
    .limit(WORDS)
    .execute()
  const allowed = Math.max(1, Math.floor(word.length / 3))
  return rows.map((r) => r.word).filter((w) => distance(word, w, allowed) <= allowed)
}

/** Letters wrong in the best alias, whole or word by word, as a share of what was asked for. */
function nearest(folded: string, actor: ActorRecord): number {
  const asked = folded.split(' ')
  let best = Infinity
  for (const { alias } of actor.aliases) {
    const name = foldName(alias)
    best = Math.min(best, distance(folded, name, folded.length) / folded.length)
    const words = name.split(' ')
    const each = asked.map((a) => Math.min(...words.map((w) => distance(a, w, a.length))))
    const sum = each.reduce((n, d) => n + d, 0)
    // A word within a longer name is a little further off than the name itself.
    best = Math.min(best, sum / folded.length + (words.length > asked.length ? 0.01 : 0))
  }
  return best
}
