import type { NoteReads, NoteWrites } from '../../briefings/note-ports.ts'

/** A store in which nobody notes anything. */
export const noNotes: NoteReads & NoteWrites = {
  notes: async () => [],
  saveNote: async () => true,
  dropNotes: async () => undefined,
  dropEndedNotes: async () => 0,
  forgetNotes: async () => undefined,
}
