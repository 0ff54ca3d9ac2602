import { randomUUID } from 'node:crypto'
import type { ReportFault } from '../report-fault.ts'
import { answerByUrl } from './answer-url.ts'
import type { SlackMessage } from './block-kit.ts'
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
  const send = (url: string, answer: Answer, channel: string) => {
    const blockId = `dateline-${randomUUID()}`
    const type = answer.private ? ('ephemeral' as const) : ('in_channel' as const)
    return answerByUrl(
      url,
      { response_type: type, ...marked(answer.message, blockId) },
      () => api.stands({ channel }, blockId),
      { pause, timeoutMs },
    )
  }
  const whisper = (message: SlackMessage, { channel, thread }: Destination, user: string) =>
    api.call('chat.postEphemeral', { channel, user, ...(thread ? { thread_ts: thread } : {}), ...message })

  return {
    async byUrl(url, answer, { channel, user }) {
      const outcome = await send(url, answer, channel)
      if (outcome === 'delivered') return
      // Whoever asked is told that something went wrong, by whatever way is left.
      const told = desk.fault(new Error(`an answer was ${outcome} by response_url`), 'answering on Slack')
      if ((await send(url, told, channel)) === 'delivered') return
      await whisper(told.message, { channel }, user).catch((error: unknown) => {
        reportFault(error, 'apologising on Slack')
      })
    },
    async byPost(answer, where, { user, alone }) {
      const put = (message: SlackMessage, hidden: boolean): Promise<unknown> =>
        hidden && !alone ? whisper(message, where, user) : api.post(where, message)
      try {
        await put(answer.message, answer.private)
      } catch (error) {
        const told = desk.fault(error, 'answering on Slack')
        await put(told.message, true).catch((again: unknown) => {
          reportFault(again, 'apologising on Slack')
        })
      }
    },
  }
}
