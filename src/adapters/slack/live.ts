import { BETWEEN_DRAFTS, createDrafts } from '../drafts.ts'
import type { ReportFault } from '../report-fault.ts'
import { MayBeDone } from './call-faults.ts'
import type { Deliver } from './deliver.ts'
import type { Answer } from './desk.ts'
import type { Destination, Pause, SlackApi, Standing } from './web-api.ts'

/** An answer to a message, shown as it stands while it is being written. */
export interface Live {
  draft(answer: Answer): void
  /** Puts the answer in its drafts' place, or where the message asked for it. Never rejects. */
  end(answer: Answer): Promise<void>
}

export interface LiveOptions {
  readonly api: SlackApi
  readonly deliver: Deliver
  readonly reportFault: ReportFault
  readonly pause: Pause
}

export interface Writer {
  readonly user: string
  /** Nobody else reads there. */
  readonly alone: boolean
}

/** Edits, and not Slack's own streams, to which can only be appended: a sentence takes the place of another (docs/adr/020-drafts.md). */
export function createLive(
  { api, deliver, reportFault, pause }: LiveOptions,
  where: Destination,
  writer: Writer,
): Live {
  let standing: Standing | null = null
  let first: 'none' | 'posted' | 'doubtful' = 'none'
  const update = ({ message }: Answer): Record<string, unknown> => ({ ...standing, ...message })

  async function show(answer: Answer): Promise<boolean> {
    try {
      if (standing) await api.once('chat.update', update(answer))
      else {
        standing = await api.post(where, answer.message, { again: writer.alone })
        first = 'posted'
      }
    } catch (error) {
      // What a draft comes to is of no consequence; the answer is sent with more patience.
      if (!standing && error instanceof MayBeDone) first = 'doubtful'
      return false
    }
    return standing !== null
  }
  const drafts = createDrafts<Answer>({
    show,
    looks: (answer) => answer.message,
    pause: () => pause(BETWEEN_DRAFTS),
  })

  async function put(answer: Answer): Promise<void> {
    if (first === 'none') return deliver.byPost(answer, where, writer)
    // What stands there is whole and true: no apology takes its place.
    if (answer.private) return
    if (standing) await api.call('chat.update', update(answer))
    // Others may see a draft; whoever asked gets the answer, in case that they do not.
    else if (first === 'doubtful' && !writer.alone) await api.whisper(where, writer.user, answer.message)
  }

  return {
    draft: (answer) => {
      if (!answer.private || writer.alone) drafts.offer(answer)
    },
    async end(answer) {
      await drafts.end()
      await put(answer).catch((error: unknown) => void reportFault(error, 'answering on Slack'))
    },
  }
}
