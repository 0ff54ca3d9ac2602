import type { Briefings } from '../../../briefings/briefings.ts'
import { apology } from '../dispatch.ts'
import type { ReportFault } from '../report-fault.ts'
import { answerByUrl } from './answer-url.ts'
import type { Arrivals } from './arrivals.ts'
import type { Answer, Desk } from './desk.ts'
import type { Pause } from './web-api.ts'
import { within } from './within.ts'
import type { Workspace } from './workspace.ts'
import type { SlackPlace, Workspaces } from './workspaces.ts'

/** What the listeners share. */
export interface Handlers {
  readonly desk: Desk
  readonly workspaces: Workspaces
  readonly complete: Briefings['complete']
  readonly arrivals: Arrivals
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Never rejects. */
  acknowledge(ack: () => Promise<void>): Promise<void>
  /**
   * Begins work in the workspace that asked. What goes wrong, or that nobody let us in there, is told by the address for
   * answers where there is one. The end of the process waits for it.
   */
  within(
    place: SlackPlace,
    doing: string,
    answerUrl: string | undefined,
    work: (workspace: Workspace) => Promise<void>,
  ): void
  /** What is found in a workspace within the time that Slack waits for a list; null where it is not, or we are not let in. */
  soon<T>(place: SlackPlace, doing: string, find: (workspace: Workspace) => Promise<T>): Promise<T | null>
  /** Nobody lets us in there any more. */
  removed(place: SlackPlace): void
}

export interface HandlersOptions {
  readonly desk: Desk
  readonly workspaces: Workspaces
  readonly complete: Briefings['complete']
  readonly arrivals: Arrivals
  readonly reportFault: ReportFault
  readonly pause: Pause
  readonly timeoutMs: number
  readonly now: () => number
  /** Takes note of work under way. Nothing that is handed in rejects. */
  readonly track: (work: Promise<void>) => void
}

export function createHandlers(options: HandlersOptions): Handlers {
  const { desk, workspaces, reportFault, pause, timeoutMs, now, track } = options

  async function tell(url: string | undefined, { message }: Answer): Promise<void> {
    if (!url) return
    const stands = async (): Promise<null> => null
    await answerByUrl(url, { response_type: 'ephemeral', ...message }, stands, { pause, timeoutMs })
  }

  return {
    desk,
    workspaces,
    complete: options.complete,
    arrivals: options.arrivals,
    now,
    async acknowledge(ack) {
      // A connection that broke in between takes no acknowledgement; the answer goes by HTTP and may still arrive.
      await ack().catch((error: unknown) => reportFault(error, 'acknowledging on Slack'))
    },
    within(place, doing, answerUrl, work) {
      const carryOut = async (): Promise<void> => {
        try {
          const workspace = await workspaces.of(place)
          if (!workspace) return await tell(answerUrl, desk.render(apology(NOT_LET_IN)))
          await work(workspace)
        } catch (error) {
          return tell(answerUrl, desk.fault(error, doing))
        }
        await options.arrivals.inUse(place.team).catch((error: unknown) => void reportFault(error, doing))
      }
      track(carryOut())
    },
    async soon(place, doing, find) {
      const finding = workspaces.of(place).then((w) => (w ? find(w) : null))
      const found = finding.catch((error: unknown) => {
        reportFault(error, doing)
        return null
      })
      return within(LIST_MS, found)
    },
    removed(place) {
      const leave = async (): Promise<void> => {
        await workspaces.removed(place)
        await options.arrivals.left(place.team)
      }
      track(leave().catch((error: unknown) => void reportFault(error, 'leaving a workspace on Slack')))
    },
  }
}

/** Slack waits three seconds for a list. https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const LIST_MS = 2_500

const NOT_LET_IN =
  'I am not installed in this workspace any more. Whoever manages it can add me again; nothing that I was told is lost for 30 days.'
