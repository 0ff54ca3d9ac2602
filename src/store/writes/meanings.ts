import type { MeaningWrites } from '../../../briefings/meaning-ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'

/** Keeps what a model made of articles. */
export function createMeaningWrites(db: Db): MeaningWrites {
  return {
    async saveMeanings(articles) {
      for (const some of chunks([...articles])) {
        const keys = some.map((a) => a.key)
        const current = await db
          .selectFrom('articles')
          .where('key', 'in', keys)
          .select(['key', 'revision'])
          .execute()
        const revisions = new Map(current.map((a) => [a.key, a.revision]))
        // An article may have been withdrawn, or have come anew, while the model was at work.
        const valid = some.filter((a) => revisions.get(a.key) === a.revision)
        if (!valid.length) continue
        await db.deleteFrom('meanings').where('article', 'in', keys).execute()
        await db
          .insertInto('meanings')
          .values(
            valid.map(({ key, revision, model, vector }) => ({
              ...{ article: key, revision, model },
              vector: new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
            })),
          )
          .execute()
      }
    },
  }
}
