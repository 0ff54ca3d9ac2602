import type { WriterWrites } from '../../../briefings/writer-ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { encodeJson } from '../json-codec.ts'

/** Keeps what a language model wrote, and what was spent on it. */
export function createWriterWrites(db: Db): WriterWrites {
  const drop = async (keys: readonly string[]): Promise<void> => {
    for (const some of chunks([...keys])) {
      await db.deleteFrom('writer_articles').where('phrase', 'in', some).execute()
      await db.deleteFrom('writer_cache').where('id', 'in', some).execute()
    }
  }
  return {
    async savePhrases(phrases, at) {
      await drop(phrases.map((p) => p.key))
      for (const { key, phrase, articles } of phrases) {
        await db
          .insertInto('writer_cache')
          .values({ id: key, at, phrase: encodeJson(phrase) })
          .execute()
        await db
          .insertInto('writer_articles')
          .values(articles.map((article) => ({ article, phrase: key })))
          .execute()
      }
    },
    async saveSpending({ day, payer, dollars, tokens }) {
      const micros = Math.ceil(dollars * 1e6)
      await db
        .insertInto('writer_spending')
        .values({ day, payer, micros, tokens, requests: 1 })
        .onConflict((c) =>
          c.columns(['day', 'payer']).doUpdateSet((e) => ({
            micros: e('writer_spending.micros', '+', micros),
            tokens: e('writer_spending.tokens', '+', tokens),
            requests: e('writer_spending.requests', '+', 1),
          })),
        )
        .execute()
    },
    async dropPhrases(article) {
      const rows = await db
        .selectFrom('writer_articles')
        .where('article', '=', article)
        .select('phrase')
        .execute()
      await drop(rows.map((r) => r.phrase))
    },
    async dropWritingBefore(day) {
      const rows = await db.selectFrom('writer_cache').where('at', '<', day).select('id').execute()
      await drop(rows.map((r) => r.id))
      await db.deleteFrom('writer_spending').where('day', '<', day).execute()
    },
  }
}
