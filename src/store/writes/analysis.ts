import { ANALYSIS } from '../../../briefings/analyse/version.ts'
import type { AnalysisWrites } from '../../../briefings/analysis-ports.ts'
import type { TermReader } from '../../../briefings/read/terms.ts'
import type { Db, FullText } from '../dialect.ts'
import { encodeFacts } from '../facts-codec.ts'
import { encodeJson } from '../json-codec.ts'
import { scopeKey } from '../reads/scopes.ts'
import { dropFiled, fileArticle } from './file-article.ts'

export function createAnalysisWrites(db: Db, fullText: FullText, reader: TermReader): AnalysisWrites {
  return {
    async saveAnalysis(write) {
      const { key, revision } = write
      const scope = await scopeKey(db, write.scope)
      const { duplicate_of: duplicateOf } = await db
        .updateTable('revisions')
        .set({ facts: encodeFacts(write.facts) })
        .where('article', '=', key)
        .where('revision', '=', revision)
        .returning('duplicate_of')
        .executeTakeFirstOrThrow()
      await dropFiled(db, scope, key)
      await fileArticle(db, fullText, scope, key, { ...write, duplicateOf }, reader)
      await db.updateTable('articles').set({ analysis: ANALYSIS }).where('key', '=', key).execute()
    },
    async amendBriefing({ scope, story, revision, content }) {
      await db
        .updateTable('briefings')
        .set({ content: encodeJson(content) })
        .where('scope', '=', await scopeKey(db, scope))
        .where('story', '=', story)
        .where('revision', '=', revision)
        .execute()
    },
  }
}
