import type { Logger } from 'pino'
import type { Briefings } from '../../../briefings/briefings.ts'
import type { Command } from '../../../commands/command.ts'
import type { ReportFault } from '../report-fault.ts'
import type { Dispatch } from '../request.ts'
import type { Actions } from './actions.ts'
import type { DiscordApi } from './api.ts'
import type { Conversations } from './conversations.ts'

/** What the handlers of interactions and messages work with. */
export interface Desk {
  readonly api: DiscordApi
  readonly dispatch: Dispatch
  readonly commands: readonly Command[]
  readonly complete: Briefings['complete']
  readonly actions: Actions
  readonly conversations: Conversations
  /** `discord:GUILD/USER` */
  readonly managers: ReadonlySet<string>
  readonly log: Logger
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
  readonly reportFault: ReportFault
}
