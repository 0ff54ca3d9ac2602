// What the processes that answer people must know of each other for a while.

/** A note that lasts until a moment, and is taken once however many processes make it. */
export interface Note {
  /** What it is known by: the message that a question came in, say. */
  readonly key: string
  /** Which notes belong together: a thread's, say. */
  readonly line: string
  readonly value: string
  /** Whose words it holds; null where it holds nobody's. */
  readonly person: string | null
  /** ISO 8601. */
  readonly until: string
}

export interface NoteReads {
  /** The values of a line that last, in the order in which they were made; the newest `limit` of them. */
  notes(line: string, now: string, limit: number): Promise<string[]>
}

export interface NoteWrites {
  /** Keeps a note; false, and nothing changed, where that key is held and lasts. */
  saveNote(note: Note, now: string): Promise<boolean>
  dropNotes(line: string): Promise<void>
  /** Removes those that have ended; answers how many. */
  dropEndedNotes(now: string): Promise<number>
  /** Removes what holds a person's words. */
  forgetNotes(person: string): Promise<void>
}
