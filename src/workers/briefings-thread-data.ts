/** What a thread is told at its start. */
export interface BriefingsThreadData {
  /** The `--db` URL. */
  readonly db: string
  /** ISO 8601 instant at which the clock stands still; null for the machine's clock. */
  readonly now: string | null
  /** A reader never writes; in memory one thread is both. */
  readonly role: 'reader' | 'writer' | 'both'
}
