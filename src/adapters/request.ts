import type { Command, CommandInput, Viewer } from '../../commands/command.ts'
import type { Document } from '../../commands/document.ts'

/** The one way in: what every chat adapter makes of its platform's event. */
export interface Request {
  readonly command: Command
  readonly input: CommandInput
  /** Who asks and where; worked out from what the platform says of the event, never from its text. */
  readonly viewer: Viewer
  /** Questions asked before in the same thread, oldest first. */
  readonly earlier?: readonly string[]
}

/** The one way out: what the adapter renders, and for whom. */
export interface Outcome {
  readonly document: Document
  /** Only the asker is told: a private command, or a public one that ended in usage, an unknown name, no right or a fault. */
  readonly private: boolean
  /** False where the person got a sentence on why there is no answer. */
  readonly answered: boolean
}

/**
 * Carries a request out. Never rejects: what goes wrong is told in the outcome.
 *
 * @param show Shown the outcome as it stands while a language model is still at work on it: whole and true each time. It is
 *   seen by whom the outcome is.
 */
export type Dispatch = (request: Request, show?: (draft: Outcome) => void) => Promise<Outcome>
