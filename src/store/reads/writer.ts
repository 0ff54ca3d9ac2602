import type { Phrase, WriterReads } from '../../../briefings/writer-ports.ts'
import { chunks } from '../chunks.ts'
import type { Db } from '../dialect.ts'
import { decodeJson } from '../json-codec.ts'

/** What a language model wrote before, and what was spent on it. */
export function createWriterReads(db: Db): WriterReads {
  return {
    async phrases(keys) {
      const out = new Map<string, Phrase | null>()
      for (const some of chunks([...keys])) {
        const rows = await db
          .selectFrom('writer_cache')
          .where('id', 'in', some)
          .select(['id', 'phrase'])
          .execute()
        for (const r of rows) out.set(r.id, decodeJson(r.phrase) as Phrase | null)
      }
      return out
    },
    async spent(day, payer) {
      const rows = await db
        .selectFrom('writer_spending')
        .where('day', '=', day)
        .select(['payer', 'micros'])
        .execute()
      const dollars = (of: typeof rows): number => of.reduce((n, r) => n + Number(r.micros), 0) / 1e6
      return { all: dollars(rows), payer: dollars(rows.filter((r) => r.payer === payer)) }
    },
  }
}
