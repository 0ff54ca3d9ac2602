import type { Poster } from './poster.ts'

/** Posting on a platform without being reached from there: what a worker has of it. */
export interface Sender {
  readonly poster: Poster
  /**
   * Makes sure that the platform can be asked, as far as that needs no word of it.
   *
   * @throws UserError with a sentence for the operator, where what was given cannot be right.
   */
  open(): Promise<void>
}
