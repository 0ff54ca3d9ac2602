import type { AnalysisReads } from '../../../briefings/analysis-ports.ts'
import type { Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'

/** What an earlier analysis has left. */
export function createAnalysisReads(db: Db): AnalysisReads {
  return {
    async articlesBehind(analysis, after, limit) {
      const rows = await db
        .selectFrom('articles as a')
        .innerJoin('scopes as s', 's.key', 'a.scope')
        .where('a.analysis', '<', analysis)
        .where('a.key', '>', after)
        .orderBy('a.key')
        .limit(limit)
        .select(['a.key', 'a.id', 's.name as scope'])
        .execute()
      return rows.map(({ key, id, scope }) => ({ key, id, scope: scope as Scope }))
    },
    async countBehind(analysis) {
      const row = await db
        .selectFrom('articles')
        .where('analysis', '<', analysis)
        .select((e) => e.fn.countAll<number>().as('count'))
        .executeTakeFirst()
      return Number(row?.count ?? 0)
    },
  }
}
