import type { NoteReads } from '../../../briefings/note-ports.ts'
import type { Db } from '../dialect.ts'
import { msOf } from '../moments.ts'

export function createNoteReads(db: Db): NoteReads {
  return {
    async notes(line, now, limit) {
      const rows = await db
        .selectFrom('notes')
        .where('line', '=', line)
        .where('until', '>', msOf(now))
        .select('value')
        .orderBy('key', 'desc')
        .limit(limit)
        .execute()
      return rows.map((r) => r.value).reverse()
    },
  }
}
