export interface StoreOptions {
  /** Opens no connection that could write, and applies no migration. */
  readonly readOnly?: boolean
  /** Milliseconds that a writer waits for another process's transaction. */
  readonly wait?: number
}
