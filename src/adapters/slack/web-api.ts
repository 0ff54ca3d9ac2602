import { randomUUID } from 'node:crypto'
import type { webApi } from '@slack/bolt'
import type { SlackMessage } from './block-kit.ts'
import { callFault, isTokenRefused, MayBeDone, mayBeDone, type CallFault } from './call-faults.ts'

export type SlackResult = webApi.WebAPICallResult & Readonly<Record<string, unknown>>

export interface SlackApi {
  /** One request, whatever comes of it. */
  once(method: string, args: Readonly<Record<string, unknown>>): Promise<SlackResult>
  /** A call that may be made twice without harm: it is, until Slack answers or patience ends. */
  call(method: string, args: Readonly<Record<string, unknown>>): Promise<SlackResult>
  /**
   * Posts once: where the receipt is lost, looks whether the message stands before it is sent again. Throws `MayBeDone` where
   * nobody can tell; with `again`, for a reader who is alone there, it is sent again nevertheless.
   *
   * @returns Where it stands, as `update` takes it; null where Slack did not say.
   */
  post(
    where: Destination,
    message: SlackMessage,
    options?: { readonly again?: boolean },
  ): Promise<Standing | null>
  /** Shows one person a message, again where the receipt is lost: nobody can look for it. Throws `MayBeDone` where none came. */
  whisper(where: Destination, user: string, message: SlackMessage): Promise<void>
  /** The message whose first block bears this id; false where there is none, null where that cannot be found out. */
  stands(where: Destination, blockId: string): Promise<Standing | false | null>
}

/** A message as Slack knows it. A direct message may stand in another channel than was named: a person's id. */
export interface Standing {
  readonly channel: string
  readonly ts: string
}

export interface Destination {
  readonly channel: string
  readonly thread?: string
}

export type Pause = (ms: number) => Promise<void>

/** Where a workspace's client comes from: tokens are renewed, by us or by another process. */
export interface Clients {
  current(): Promise<webApi.WebClient>
  /** Another client, where Slack refuses the token of this one; null where there is none. */
  instead(refused: webApi.WebClient): Promise<webApi.WebClient | null>
}

/** The client of a token that nobody renews. */
export const oneClient = (client: webApi.WebClient): Clients => ({
  current: async () => client,
  instead: async () => null,
})

const ATTEMPTS = 5
/** A platform that says "later than this" is not waited for: the person has long gone. */
const LONGEST_WAIT = 60_000
const PAGES_LOOKED_AT = 5

/**
 * The Web API with patience of our own: the client's is ten attempts over half an hour, also for a post whose reply was
 * lost, which then stands twice. The client must neither retry nor wait; it is asked for at each call, since tokens are renewed.
 */
export function createSlackApi(clients: Clients, pause: Pause): SlackApi {
  const asked: SlackApi['once'] = async (method, args) => {
    const ask = async (client: webApi.WebClient): Promise<SlackResult> =>
      (await client.apiCall(method, { ...args })) as SlackResult
    const client = await clients.current()
    try {
      return await ask(client)
    } catch (error) {
      const other = isTokenRefused(callFault(error)) ? await clients.instead(client) : null
      if (!other) throw error
      return await ask(other)
    }
  }
  const call: SlackApi['call'] = async (method, args) => {
    for (let n = 1; ; n++) {
      try {
        return await asked(method, args)
      } catch (error) {
        const fault = callFault(error)
        if (isLast(fault, n)) throw error
        await pause(waitMs(fault, n))
      }
    }
  }

  const stands: SlackApi['stands'] = async ({ channel, thread }, blockId) => {
    let cursor = ''
    for (let page = 0; page < PAGES_LOOKED_AT; page++) {
      const args = { channel, limit: 200, ...(cursor ? { cursor } : {}) }
      const found = await (
        thread ? call('conversations.replies', { ...args, ts: thread }) : call('conversations.history', args)
      ).catch(() => null)
      if (!found) return null
      const ts = withBlock(found['messages'], blockId)
      if (ts) return { channel, ts }
      cursor = found.response_metadata?.next_cursor ?? ''
      if (!cursor) return false
    }
    return null
  }

  return {
    once: asked,
    call,
    stands,
    post: async (where, message, { again = false } = {}) => {
      const blockId = `dateline-${randomUUID()}`
      const { channel, thread } = where
      const args = {
        channel,
        ...(thread ? { thread_ts: thread } : {}),
        ...marked(message, blockId),
        unfurl_links: false,
        unfurl_media: false,
      }
      const send = async (): Promise<Standing | null> => standingIn(await asked('chat.postMessage', args))
      return once(pause, { send, stands: () => stands(where, blockId), again })
    },
    whisper: async ({ channel, thread }, user, message) => {
      const args = { channel, user, ...(thread ? { thread_ts: thread } : {}), ...message }
      const send = async (): Promise<null> => {
        await asked('chat.postEphemeral', args)
        return null
      }
      await once(pause, { send, stands: async () => null, again: true })
    },
  }
}

const standingIn = ({ channel, ts }: Readonly<Record<string, unknown>>): Standing | null =>
  typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : null

/** The message with an id on its first block, by which it is found again. */
export const marked = (message: SlackMessage, blockId: string): SlackMessage => ({
  text: message.text,
  blocks: message.blocks.map((b, i) => (i === 0 ? { ...b, block_id: blockId } : b)),
})

function withBlock(messages: unknown, blockId: string): string | null {
  if (!Array.isArray(messages)) return null
  const found = (messages as { ts: string; blocks?: { block_id?: string }[] }[]).find(
    (m) => m.blocks?.[0]?.block_id === blockId,
  )
  return found?.ts ?? null
}

interface Sending {
  readonly send: () => Promise<Standing | null>
  readonly stands: () => Promise<Standing | false | null>
  /** Whether it is sent again where nobody can tell if it stands. */
  readonly again: boolean
}

/** Sends until it is taken, refused, or no attempt is left, and never forgets that an attempt may have been carried out. */
async function once(pause: Pause, { send, stands, again }: Sending): Promise<Standing | null> {
  let isDoubtful = false
  for (let n = 1; ; n++) {
    try {
      return await send()
    } catch (error) {
      const fault = callFault(error)
      const isOpen = mayBeDone(fault)
      if (isOpen) await pause(waitMs(fault, n))
      const was = isOpen ? await stands() : false
      if (was) return was
      isDoubtful ||= was === null
      if (isLast(fault, n) || (was === null && !again))
        throw isDoubtful
          ? new MayBeDone('Slack may have posted it; nobody can tell', { cause: error })
          : error
      if (!isOpen) await pause(waitMs(fault, n))
    }
  }
}

/** Whether another attempt is of no use, or was the last there is. */
const isLast = (fault: CallFault, attempts: number): boolean =>
  fault.kind === 'refused' || (fault.kind === 'later' && fault.ms > LONGEST_WAIT) || attempts === ATTEMPTS

/** As long as the fault asks for, else a little longer each time. */
const waitMs = (fault: CallFault, attempts: number): number =>
  fault.kind === 'later' ? fault.ms : 250 * 2 ** attempts
