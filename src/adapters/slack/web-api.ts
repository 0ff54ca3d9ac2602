import { randomUUID } from 'node:crypto'
import type { webApi } from '@slack/bolt'
import type { SlackMessage } from './block-kit.ts'
import { callFault, type CallFault } from './call-faults.ts'

export type SlackResult = webApi.WebAPICallResult & Readonly<Record<string, unknown>>

export interface SlackApi {
  /** One request, whatever comes of it. */
  once(method: string, args: Readonly<Record<string, unknown>>): Promise<SlackResult>
  /** A call that may be made twice without harm: it is, until Slack answers or patience ends. */
  call(method: string, args: Readonly<Record<string, unknown>>): Promise<SlackResult>
  /** Posts once: where the answer is lost, looks whether the message stands before it is sent again. */
  post(where: Destination, message: SlackMessage): Promise<void>
  /** Whether a message whose first block bears this id stands there; null where that cannot be found out. */
  stands(where: Destination, blockId: string): Promise<boolean | null>
}

export interface Destination {
  readonly channel: string
  readonly thread?: string
}

export type Pause = (ms: number) => Promise<void>

const ATTEMPTS = 5
/** A platform that says "later than this" is not waited for: the person has long gone. */
const LONGEST_PAUSE = 60_000
const PAGES_LOOKED_AT = 5

/**
 * The Web API with patience of our own: the client's is ten attempts over half an hour, also for a post whose reply was
 * lost, which then stands twice. The client must neither retry nor wait; it is asked for at each call, since tokens are renewed.
 */
export function createSlackApi(client: () => Promise<webApi.WebClient>, pause: Pause): SlackApi {
  const asked: SlackApi['once'] = async (method, args) =>
    (await (await client()).apiCall(method, { ...args })) as SlackResult
  const call: SlackApi['call'] = (method, args) => patiently(pause, () => asked(method, args))

  const stands: SlackApi['stands'] = async ({ channel, thread }, blockId) => {
    let cursor = ''
    for (let page = 0; page < PAGES_LOOKED_AT; page++) {
      const args = { channel, limit: 200, ...(cursor ? { cursor } : {}) }
      const found = await (
        thread ? call('conversations.replies', { ...args, ts: thread }) : call('conversations.history', args)
      ).catch(() => null)
      if (!found) return null
      if (hasBlock(found['messages'], blockId)) return true
      cursor = found.response_metadata?.next_cursor ?? ''
      if (!cursor) return false
    }
    return null
  }

  return {
    once: asked,
    call,
    stands,
    post: async (where, message) => {
      const blockId = `dateline-${randomUUID()}`
      const { channel, thread } = where
      const args = {
        channel,
        ...(thread ? { thread_ts: thread } : {}),
        ...marked(message, blockId),
        unfurl_links: false,
        unfurl_media: false,
      }
      await once(
        pause,
        () => asked('chat.postMessage', args),
        () => stands(where, blockId),
      )
    },
  }
}

/** The message with an id on its first block, by which it is found again. */
export const marked = (message: SlackMessage, blockId: string): SlackMessage => ({
  text: message.text,
  blocks: message.blocks.map((b, i) => (i === 0 ? { ...b, block_id: blockId } : b)),
})

function hasBlock(messages: unknown, blockId: string): boolean {
  if (!Array.isArray(messages)) return false
  return (messages as { blocks?: { block_id?: string }[] }[]).some((m) => m.blocks?.[0]?.block_id === blockId)
}

/** Tries until it is done, refused, or no attempt is left. */
async function patiently<T>(pause: Pause, attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt()
    } catch (error) {
      await pauseAfter(error, n, pause)
    }
  }
}

/** As `patiently`, for what must not be done twice: it is given up where nobody can tell whether it was done. */
async function once(
  pause: Pause,
  attempt: () => Promise<unknown>,
  done: () => Promise<boolean | null>,
): Promise<void> {
  for (let n = 1; ; n++) {
    try {
      await attempt()
      return
    } catch (error) {
      const kind = await pauseAfter(error, n, pause)
      if (kind === 'later' || kind === 'unsent') continue
      const was = await done()
      if (was) return
      if (was === null)
        throw new Error('Slack did not say whether it posted, and shows no history to look in', {
          cause: error,
        })
    }
  }
}

/** Waits as long as the fault asks for, or throws it on where another attempt is of no use. */
async function pauseAfter(error: unknown, attempts: number, pause: Pause): Promise<CallFault['kind']> {
  const fault = callFault(error)
  const isHopeless = fault.kind === 'refused' || (fault.kind === 'later' && fault.ms > LONGEST_PAUSE)
  if (isHopeless || attempts === ATTEMPTS) throw error
  await pause(fault.kind === 'later' ? fault.ms : 250 * 2 ** attempts)
  return fault.kind
}
