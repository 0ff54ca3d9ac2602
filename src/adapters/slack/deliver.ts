import { randomUUID } from 'node:crypto'
import type { ReportFault } from '../report-fault.ts'
import { answerByUrl, type Delivery } from './answer-url.ts'
import type { SlackMessage } from './block-kit.ts'
import { MayBeDone } from './call-faults.ts'
import type { Answer, Desk } from './desk.ts'
import { marked, type Destination, type Pause, type SlackApi } from './web-api.ts'

export interface Deliver {
  /** Answers an interaction where it happened. Never rejects. */
  byUrl(
    url: string,
    answer: Answer,
    place: { readonly channel: string; readonly user: string },
  ): Promise<void>
  /** Answers a message where it stands, or its writer alone. Never rejects. */
  byPost(
    answer: Answer,
    where: Destination,
    writer: { readonly user: string; readonly alone: boolean },
  ): Promise<void>
}

export interface DeliverOptions {
  readonly api: SlackApi
  readonly desk: Desk
  readonly reportFault: ReportFault
  readonly pause: Pause
  readonly timeoutMs: number
}

export function createDeliver({ api, desk, reportFault, pause, timeoutMs }: DeliverOptions): Deliver {
  const send = (url: string, { message, private: hidden }: Answer, channel: string): Promise<Delivery> =>
    answerByUrl(
      url,
      { response_type: hidden ? 'ephemeral' : 'in_channel', ...message },
      () => api.stands({ channel }, message.blocks[0]?.block_id ?? ''),
      { pause, timeoutMs },
    )
  const report = (error: unknown, doing: string): void => void reportFault(error, doing)

  return {
    async byUrl(url, answer, { channel, user }) {
      const own = withId(answer)
      const outcome = await send(url, own, channel)
      if (outcome === 'delivered') return
      const whisper = ({ message }: Answer): Promise<void> => api.whisper({ channel }, user, message)
      // What may stand is followed by nothing else than itself.
      if (outcome === 'doubtful') {
        await whisper(own).catch((error: unknown) => report(error, 'answering on Slack'))
        return
      }
      // Whoever asked is told that something went wrong, by whatever way is left.
      const error = new Error('an answer was refused at its response_url, or never got there')
      const told = withId(desk.fault(error, 'answering on Slack'))
      if ((await send(url, told, channel)) === 'delivered') return
      await whisper(told).catch((error: unknown) => report(error, 'apologising on Slack'))
    },
    async byPost(answer, where, { user, alone }) {
      const put = (message: SlackMessage, hidden: boolean): Promise<unknown> =>
        hidden && !alone ? api.whisper(where, user, message) : api.post(where, message, { again: alone })
      try {
        await put(answer.message, answer.private)
      } catch (error) {
        const isDoubtful = error instanceof MayBeDone
        // Others may see it; whoever asked gets the very same once more, in case that they do not.
        if (isDoubtful && (alone || answer.private)) return report(error, 'answering on Slack')
        const told = isDoubtful ? answer : desk.fault(error, 'answering on Slack')
        await put(told.message, true).catch((again: unknown) => report(again, 'apologising on Slack'))
      }
    },
  }
}

/** One id for all attempts at the same answer. */
const withId = (answer: Answer): Answer => ({
  ...answer,
  message: marked(answer.message, `dateline-${randomUUID()}`),
})
