import { BETWEEN_DRAFTS, createDrafts } from '../drafts.ts'
import type { Outcome, Request } from '../request.ts'
import type { MessageBody } from './api.ts'
import type { Desk } from './desk.ts'
import type { Interaction } from './interaction.ts'
import { describeFault } from '../../logging/describe-fault.ts'
import { messageBody, type Buttons } from './message-body.ts'

export interface LiveOutcome {
  readonly outcome: Outcome
  /** Whether a draft of it stands there: whole and true, so that no apology takes its place. */
  readonly stands: boolean
}

/** Carries a request out, and hands what its answer looks like meanwhile to `put`, which may fail: the answer comes after it. */
export async function dispatchLive(
  desk: Desk,
  request: Request,
  buttons: Buttons | undefined,
  put: (body: MessageBody) => Promise<unknown>,
): Promise<LiveOutcome> {
  let shown: Outcome | null = null
  const drafts = createDrafts<Outcome>({
    show: async (draft) => {
      try {
        await put(messageBody(draft.document, 0, buttons))
        shown = draft
        return true
      } catch (error) {
        // The answer itself is sent with more patience than any of its drafts.
        desk.log.warn({ err: describeFault(error) }, 'Discord: a draft could not be shown')
        return false
      }
    },
    looks: ({ document }) => messageBody(document).embeds,
    pause: () => desk.pause(BETWEEN_DRAFTS),
  })
  const outcome = await desk.dispatch(request, (draft) => drafts.offer(draft))
  await drafts.end()
  return { outcome: outcome.answered ? outcome : (shown ?? outcome), stands: shown !== null }
}

/** Shows the drafts where the answer was promised, to whom it was promised. */
export const dispatchPromised = (
  { application_id: application, token }: Interaction,
  desk: Desk,
  request: Request,
  buttons: Buttons | undefined,
): Promise<LiveOutcome> =>
  dispatchLive(desk, request, buttons, (body) => desk.api.draftReply(application, token, body))
