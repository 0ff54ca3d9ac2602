import type { Note } from '../note-ports.ts'
import type { Store } from '../ports.ts'

/** Short memory that the processes which answer people share. Moments are ISO 8601. */
export interface KeepingNotes {
  /** Makes a note; false where it had been made before, here or by another process. */
  noteOnce(note: Note, now: string): Promise<boolean>
  notes(line: string, now: string, limit: number): Promise<string[]>
  /** Takes the notes of a line away, and answers what they said. */
  takeNotes(line: string, now: string): Promise<string[]>
}

const MOST_TAKEN = 100

export const keepNotes = (store: Store): KeepingNotes => ({
  noteOnce: (note, now) => store.write((tx) => tx.saveNote(note, now)),
  notes: (line, now, limit) => store.notes(line, now, limit),
  takeNotes: async (line, now) => {
    if ((await store.notes(line, now, 1)).length === 0) return []
    return store.write(async (tx) => {
      const taken = await tx.notes(line, now, MOST_TAKEN)
      await tx.dropNotes(line)
      return taken
    })
  },
})
