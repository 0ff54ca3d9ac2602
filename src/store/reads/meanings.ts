import type { MeaningReads } from '../../../briefings/meaning-ports.ts'
import type { Scope } from '../../../briefings/model.ts'
import type { Db } from '../dialect.ts'
import { visibleKeys } from './scopes.ts'

/** Characters of an article that a model is handed: what news are about stands at their beginning. */
const BEGINNING = 2_000

/** What a model made of articles. */
export function createMeaningReads(db: Db): MeaningReads {
  return {
    async articlesToEmbed(model, newest, limit, besides) {
      const rows = await db
        .selectFrom((e) =>
          e
            .selectFrom('articles')
            .select(['key', 'scope', 'revision'])
            .orderBy('key', 'desc')
            .limit(newest)
            .as('a'),
        )
        .innerJoin('scopes as s', 's.key', 'a.scope')
        .innerJoin('revisions as r', (j) =>
          j.onRef('r.article', '=', 'a.key').onRef('r.revision', '=', 'a.revision'),
        )
        .leftJoin('meanings as m', (j) =>
          j.onRef('m.article', '=', 'a.key').onRef('m.revision', '=', 'a.revision').on('m.model', '=', model),
        )
        .where('m.article', 'is', null)
        // One article of several that say the same is enough to find them all by.
        .where('r.duplicate_of', 'is', null)
        .$if(besides.length > 0, (q) => q.where('s.name', 'not in', besides))
        .orderBy('a.key', 'desc')
        .limit(limit)
        .select(['a.key', 'a.revision', 's.name as scope', 'r.title', 'r.text'])
        .execute()
      return rows.map(({ key, revision, scope, title, text }) => ({
        ...{ key, revision },
        scope: scope as Scope,
        text: `${title ? `${title}\n` : ''}${text}`.slice(0, BEGINNING),
      }))
    },
    async meanings(scopes, model, limit) {
      const rows = await db
        .selectFrom('meanings as m')
        .innerJoin('articles as a', (j) =>
          j.onRef('a.key', '=', 'm.article').onRef('a.revision', '=', 'm.revision'),
        )
        .where('m.model', '=', model)
        .where('a.scope', 'in', await visibleKeys(db, scopes))
        .orderBy('m.article', 'desc')
        .limit(limit)
        .select(['m.article', 'm.vector'])
        .execute()
      return rows.map(({ article, vector }) => ({
        key: article,
        vector: new Int8Array(vector.buffer, vector.byteOffset, vector.byteLength),
      }))
    },
  }
}
