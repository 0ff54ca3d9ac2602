import type { Poster } from './poster.ts'

/** A chat platform that `serve` runs beside others. */
export interface ChatAdapter {
  /** As people call it: "Discord". */
  readonly name: string
  /** How it posts of its own accord. */
  readonly poster: Poster
  /**
   * Resolves once the platform answers; a platform that cannot be reached is tried again until it can.
   *
   * @throws UserError with a sentence for the operator, where the platform refuses the token.
   */
  connect(): Promise<void>
  /** Takes no further requests and finishes those under way, for at most some seconds. */
  close(): Promise<void>
}
