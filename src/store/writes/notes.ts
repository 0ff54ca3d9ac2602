import type { NoteWrites } from '../../../briefings/note-ports.ts'
import type { Db } from '../dialect.ts'
import { msOf } from '../moments.ts'

export function createNoteWrites(db: Db): NoteWrites {
  return {
    async saveNote({ key, line, value, person, until }, now) {
      await db.deleteFrom('notes').where('id', '=', key).where('until', '<=', msOf(now)).execute()
      const made = await db
        .insertInto('notes')
        .values({ id: key, line, value, person, until: msOf(until) })
        .onConflict((c) => c.column('id').doNothing())
        .returning('key')
        .executeTakeFirst()
      return made !== undefined
    },
    async dropNotes(line) {
      await db.deleteFrom('notes').where('line', '=', line).execute()
    },
    async dropEndedNotes(now) {
      const gone = await db.deleteFrom('notes').where('until', '<=', msOf(now)).executeTakeFirst()
      return Number(gone.numDeletedRows)
    },
    async forgetNotes(person) {
      await db.deleteFrom('notes').where('person', '=', person).execute()
    },
  }
}
