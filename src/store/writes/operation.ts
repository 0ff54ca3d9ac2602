import type { OperationWrites } from '../../../briefings/operation-ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'

/** Lets go of what is old and explains nothing that is still held. */
export function createOperationWrites(db: Db): OperationWrites {
  return {
    async dropDecisions(before, limit) {
      const rows = await db
        .selectFrom('decisions as d')
        .where('d.at', '<', before)
        .where((w) =>
          w.not(w.exists(w.selectFrom('articles as a').whereRef('a.id', '=', 'd.item').select('a.key'))),
        )
        .where((w) =>
          w.not(w.exists(w.selectFrom('stories as s').whereRef('s.id', '=', 'd.item').select('s.key'))),
        )
        .where((w) =>
          w.not(w.exists(w.selectFrom('actors as x').whereRef('x.id', '=', 'd.item').select('x.key'))),
        )
        // That an article was withdrawn is told for as long as it is held back.
        .where((w) =>
          w.not(w.exists(w.selectFrom('tombstones as t').whereRef('t.id', '=', 'd.item').select('t.id'))),
        )
        .select('d.key')
        .limit(limit)
        .execute()
      for (const some of chunks(rows))
        await db
          .deleteFrom('decisions')
          .where(
            'key',
            'in',
            some.map((r) => r.key),
          )
          .execute()
      return rows.length
    },
    async dropReaderHistory(before) {
      const told = await db.deleteFrom('told').where('at', '<', before).executeTakeFirst()
      const reports = await db.deleteFrom('reports').where('at', '<', before).executeTakeFirst()
      return Number(told.numDeletedRows) + Number(reports.numDeletedRows)
    },
    async dropBriefingRevisions(before, limit) {
      const rows = await db
        .selectFrom('briefings as b')
        .where('b.current', '=', 0)
        .where('b.at', '<', before)
        // The highest number stays, so that none is given twice.
        .where((w) =>
          w.exists(
            w
              .selectFrom('briefings as n')
              .whereRef('n.story', '=', 'b.story')
              .whereRef('n.scope', '=', 'b.scope')
              .whereRef('n.revision', '>', 'b.revision')
              .select('n.revision'),
          ),
        )
        .select(['b.story', 'b.scope', 'b.revision'])
        .limit(limit)
        .execute()
      for (const { story, scope, revision } of rows)
        await db
          .deleteFrom('briefings')
          .where('story', '=', story)
          .where('scope', '=', scope)
          .where('revision', '=', revision)
          .execute()
      return rows.length
    },
  }
}
