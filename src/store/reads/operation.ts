import type { Scope } from '../../../briefings/model.ts'
import type { OperationReads } from '../../../briefings/operation-ports.ts'
import type { Db } from '../dialect.ts'

/** Counts over everything, and what may go. */
export function createOperationReads(db: Db): OperationReads {
  return {
    async totals() {
      const row = await db
        .selectFrom('scopes')
        .select((e) => [
          e.fn.sum<number>('articles').as('articles'),
          e.fn.sum<number>('stories').as('stories'),
          e.fn.sum<number>('actors').as('actors'),
        ])
        .executeTakeFirst()
      return {
        articles: Number(row?.articles ?? 0),
        stories: Number(row?.stories ?? 0),
        actors: Number(row?.actors ?? 0),
      }
    },
    async oldStories(before, limit) {
      const old = await db
        .selectFrom('stories as s')
        .where('s.last', '<', before)
        .where((w) =>
          w.not(
            w.exists(
              w
                .selectFrom('articles as a')
                .innerJoin('outbox_citations as c', 'c.article', 'a.id')
                .whereRef('a.story', '=', 's.id')
                .select('a.key'),
            ),
          ),
        )
        // A story that goes on in another scope is not old.
        .where((w) =>
          w.not(
            w.exists(
              w
                .selectFrom('stories as t')
                .whereRef('t.id', '=', 's.id')
                .where((x) => x.or([x('t.last', '>=', before), x('t.last', 'is', null)]))
                .select('t.key'),
            ),
          ),
        )
        .groupBy('s.id')
        .select('s.id')
        .orderBy((e) => e.fn.min('s.last'))
        .orderBy('s.id')
        .limit(limit)
        .execute()
      const out = []
      for (const { id } of old) {
        const rows = await db
          .selectFrom('articles as a')
          .innerJoin('scopes as s', 's.key', 'a.scope')
          .where('a.story', '=', id)
          .select(['a.id', 's.name as scope'])
          .orderBy('a.key')
          .execute()
        out.push({ story: id, articles: rows.map((r) => ({ scope: r.scope as Scope, id: r.id })) })
      }
      return out
    },
  }
}
