import type { KeepingNotes } from '../../../briefings/readers/notes.ts'
import type { Command } from '../../../commands/command.ts'
import type { ReportFault } from '../report-fault.ts'
import type { Dispatch } from '../request.ts'
import { createDeliver, type Deliver } from './deliver.ts'
import type { Desk } from './desk.ts'
import { createHome } from './home.ts'
import { createPeople, type People } from './people.ts'
import { createQuestions, type Questions } from './questions.ts'
import type { SlackIdentity } from './settings.ts'
import { createThreads } from './threads.ts'
import type { SlackPerson } from './viewer.ts'
import type { Pause, SlackApi } from './web-api.ts'

/** One workspace that let us in: who we are there, and what is done there with its token. */
export interface Workspace {
  readonly identity: SlackIdentity
  readonly api: SlackApi
  readonly deliver: Deliver
  readonly people: People
  readonly questions: Questions
  readonly home: (person: SlackPerson) => Promise<void>
}

/** What all workspaces have in common. */
export interface WorkspaceParts {
  readonly briefings: KeepingNotes
  readonly desk: Desk
  readonly dispatch: Dispatch
  readonly commands: readonly Command[]
  readonly managers: ReadonlySet<string>
  readonly reportFault: ReportFault
  readonly pause: Pause
  /** How long one call may take, in milliseconds. */
  readonly timeoutMs: number
  /** Milliseconds since 1970. */
  readonly now: () => number
}

export function createWorkspace(api: SlackApi, identity: SlackIdentity, parts: WorkspaceParts): Workspace {
  const { now } = parts
  const deliver = createDeliver({ api, ...parts })
  const threads = createThreads({ api, identity, keeping: parts.briefings, now })
  return {
    identity,
    api,
    deliver,
    people: createPeople({ api, ...parts }),
    questions: createQuestions({ api, deliver, threads, identity, ...parts }),
    home: createHome({ api, ...parts }),
  }
}
