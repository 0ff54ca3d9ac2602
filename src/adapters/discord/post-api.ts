import { REST, Routes } from 'discord.js'
import type { MessageBody } from './api.ts'

export interface PostApiOptions {
  readonly token: string
  /** Undefined for Discord's own. */
  readonly baseUrl: string | undefined
  /** How long one request may take, in milliseconds. */
  readonly timeoutMs?: number
}

/** A message as Discord tells it, as far as it is looked at. */
export interface DiscordMessage {
  readonly id: string
  readonly author?: { readonly id: string }
  readonly nonce?: string | number
  readonly content?: string
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[]
}

/**
 * What posting asks of Discord's HTTP API: each call is one request. Nothing is tried again and no limit waited for here,
 * since an attempt is recorded before it leaves, and a post that has to wait does so in the outbox.
 */
export function createPostApi({ token, baseUrl, timeoutMs = 10_000 }: PostApiOptions) {
  const rest = new REST({
    version: '10',
    retries: 0,
    timeout: timeoutMs,
    rejectOnRateLimit: () => true,
    // Ours counts; the library's would refuse what stands in the queue.
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    handlerSweepInterval: 300_000,
    ...(baseUrl ? { api: baseUrl } : {}),
  })
  /** The library forgets the token after one 401, which would silence the bot for good. */
  const signedIn = (): REST => rest.setToken(token)
  /** The library stops its clock when the headers are there: a body may stall for ever. */
  const timely = () => ({ signal: AbortSignal.timeout(timeoutMs) })

  return {
    send: async (channel: string, body: MessageBody): Promise<DiscordMessage> =>
      (await signedIn().post(Routes.channelMessages(channel), { body, ...timely() })) as DiscordMessage,
    edit: (channel: string, message: string, body: MessageBody): Promise<unknown> =>
      signedIn().patch(Routes.channelMessage(channel, message), { body, ...timely() }),
    /** Messages that stand after one, at most a hundred: those next to it. */
    after: async (channel: string, message: string): Promise<readonly DiscordMessage[]> =>
      (await signedIn().get(Routes.channelMessages(channel), {
        query: new URLSearchParams({ after: message, limit: '100' }),
        ...timely(),
      })) as DiscordMessage[],
    /** One message, whatever it says. */
    message: (channel: string, message: string): Promise<unknown> =>
      signedIn().get(Routes.channelMessage(channel, message), timely()),
    openDirect: async (user: string): Promise<string> => {
      const body = { recipient_id: user }
      const opened = await signedIn().post(Routes.userChannels(), { body, ...timely() })
      return (opened as { readonly id: string }).id
    },
    me: async (): Promise<string> =>
      ((await signedIn().get(Routes.user(), timely())) as { readonly id: string }).id,
    close: (): void => {
      rest.clearHandlerSweeper()
      rest.clearHashSweeper()
    },
  }
}
