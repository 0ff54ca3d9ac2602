import { foldName } from '../../../briefings/connect/names.ts'
import type { ArticleWrite } from '../../../briefings/ports.ts'
import type { Db } from '../dialect.ts'
import { chunks } from '../chunks.ts'
import { countIn } from './counters.ts'
import { addNames, dropNames } from './save-names.ts'

type ActorWrite = ArticleWrite['actors'][number]

/** Files an article under its actors and their aliases; makes those that are new. Answers the actors' keys. */
export async function addActors(
  db: Db,
  scope: number,
  article: number,
  actors: readonly ActorWrite[],
): Promise<number[]> {
  const writes = mergeSame(actors)
  const out: number[] = []
  for (const some of chunks([...writes.values()])) {
    const rows = await db
      .insertInto('actors')
      .values(some.map((a) => ({ scope, id: a.id, name: a.name, type: a.type, articles: 1 })))
      .onConflict((c) =>
        c.columns(['scope', 'id']).doUpdateSet((e) => ({
          name: e.ref('excluded.name'),
          type: e.ref('excluded.type'),
          articles: e('actors.articles', '+', 1),
        })),
      )
      .returning(['key', 'id', 'articles'])
      .execute()
    await countIn(db, scope, 'actors', rows.filter((r) => r.articles === 1).length)
    await db
      .insertInto('article_actors')
      .values(rows.map((r) => ({ article, actor: r.key, mentions: writes.get(r.id)!.mentions })))
      .execute()
    const aliases = rows.flatMap((r) => {
      const wordings = new Set(writes.get(r.id)!.aliases)
      return [...wordings].map((alias) => ({ actor: r.key, alias, folded: foldName(alias) }))
    })
    await addAliases(db, article, aliases)
    out.push(...rows.map((r) => r.key))
  }
  return out
}

/** An actor that is named twice, as after a merge, is one row. */
function mergeSame(actors: readonly ActorWrite[]): Map<string, ActorWrite> {
  const out = new Map<string, ActorWrite>()
  for (const a of actors) {
    const held = out.get(a.id)
    out.set(
      a.id,
      held ? { ...held, aliases: [...held.aliases, ...a.aliases], mentions: held.mentions + a.mentions } : a,
    )
  }
  return out
}

async function addAliases(
  db: Db,
  article: number,
  aliases: readonly { actor: number; alias: string; folded: string }[],
): Promise<void> {
  for (const some of chunks(aliases)) {
    const rows = await db
      .insertInto('aliases')
      .values(some.map((a) => ({ ...a, origin: article, count: 1 })))
      .onConflict((c) =>
        c.columns(['actor', 'alias']).doUpdateSet((e) => ({ count: e('aliases.count', '+', 1) })),
      )
      .returning(['key', 'actor', 'folded', 'count'])
      .execute()
    await db
      .insertInto('alias_articles')
      .values(rows.map((r) => ({ alias: r.key, article })))
      .execute()
    await addNames(
      db,
      rows.filter((r) => r.count === 1),
    )
  }
}

/** Takes an article's old revision off its actors. What no other article and no manager gave goes with it. */
export async function dropActors(db: Db, scope: number, article: number): Promise<void> {
  const held = await db.selectFrom('article_actors').where('article', '=', article).select('actor').execute()
  for (const some of chunks(held.map((h) => h.actor))) {
    await dropAliases(db, article, some)
    await db
      .updateTable('actors')
      .set((e) => ({ articles: e('articles', '-', 1) }))
      .where('key', 'in', some)
      .execute()
    const gone = await db
      .deleteFrom('actors')
      .where('key', 'in', some)
      .where('articles', '<=', 0)
      .where((e) =>
        e.not(e.exists(e.selectFrom('aliases as l').whereRef('l.actor', '=', 'actors.key').select('l.key'))),
      )
      .returning('key')
      .execute()
    await countIn(db, scope, 'actors', -gone.length)
  }
  await db.deleteFrom('article_actors').where('article', '=', article).execute()
}

async function dropAliases(db: Db, article: number, actors: readonly number[]): Promise<void> {
  const given = await db
    .selectFrom('aliases as l')
    .innerJoin('alias_articles as g', 'g.alias', 'l.key')
    .where('l.actor', 'in', actors)
    .where('g.article', '=', article)
    .select(['l.key', 'l.actor', 'l.origin', 'l.count'])
    .execute()
  if (!given.length) return
  const keys = given.map((g) => g.key)
  await db.deleteFrom('alias_articles').where('alias', 'in', keys).where('article', '=', article).execute()
  await db
    .updateTable('aliases')
    .set((e) => ({ count: e('count', '-', 1) }))
    .where('key', 'in', keys)
    .execute()
  // Another article that gave the same wording is named as where it came from.
  await db
    .updateTable('aliases')
    .set((e) => ({
      origin: e
        .selectFrom('alias_articles as g')
        .whereRef('g.alias', '=', 'aliases.key')
        .select((f) => f.fn.min('g.article').as('article')),
    }))
    .where('key', 'in', keys)
    .where('origin', '=', article)
    .where('count', '>', 0)
    .execute()
  const gone = await db
    .deleteFrom('aliases')
    .where('key', 'in', keys)
    .where('count', '<=', 0)
    .where('origin', 'is not', null)
    .returning('actor')
    .execute()
  if (gone.length) await dropNames(db, [...new Set(gone.map((g) => g.actor))])
}
