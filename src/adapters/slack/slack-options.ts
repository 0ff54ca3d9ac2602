import type { Logger } from 'pino'
import type { Briefings } from '../../../briefings/briefings.ts'
import type { Drafting } from '../../../briefings/drafts.ts'
import type { Command, CommandContext } from '../../../commands/command.ts'
import type { Limits } from '../limits.ts'
import type { SlackSettings } from './settings.ts'
import type { SocketTiming } from './socket.ts'
import type { Pause } from './web-api.ts'

export interface SlackOptions {
  readonly settings: SlackSettings
  readonly briefings: Briefings
  /** The same, showing replies while a language model is at work on them; absent without one. */
  readonly drafting?: Drafting | undefined
  readonly commands: readonly Command[]
  readonly read: CommandContext['read']
  readonly fetcher: CommandContext['fetcher']
  readonly now: () => Temporal.Instant
  /** `slack:TEAM/USER`, from `DATELINE_MANAGERS`. */
  readonly managers: ReadonlySet<string>
  /** How much one person and one team may ask; no limit where it is left out. */
  readonly limits?: Limits
  readonly log: Logger
  readonly pause: Pause
  readonly timing: SlackTiming
}

export interface SlackTiming extends SocketTiming {
  /** How long one call may take. */
  readonly callMs: number
  /** How long work under way is waited for at the end. */
  readonly closeMs: number
}

/** What `serve` goes by. */
export const SLACK_TIMING: SlackTiming = { callMs: 10_000, closeMs: 8_000, pongMs: 10_000, helloMs: 30_000 }
