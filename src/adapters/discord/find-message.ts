import { SnowflakeUtil } from 'discord.js'
import { laterFor, SKEW_MS, type FindOptions, type FindOutcome } from '../poster.ts'
import type { MessageBody } from './api.ts'
import type { createPostApi, DiscordMessage } from './post-api.ts'
import { UNKNOWN_MESSAGE, type PostFault } from './post-faults.ts'

/** What came of one request. */
export type Asked<T> = { readonly value: T } | PostFault

const MOST_PAGES = 5
const EACH_PAGE = 100

/** Looks through a channel for a message of ours that may have been sent. `ask` runs one request in its turn. */
export function createFinder(
  api: ReturnType<typeof createPostApi>,
  ask: <T>(request: () => Promise<T>) => Promise<Asked<T>>,
): (channel: string, options: FindOptions) => Promise<FindOutcome> {
  let me: string | null = null

  async function own(): Promise<string | PostFault> {
    if (me !== null) return me
    const asked = await ask(() => api.me())
    if (!('value' in asked)) return asked
    return (me = asked.value)
  }

  /**
   * Whether nothing stands there after that message. Where the history may not be read Discord tells of no message and of no fault; only
   * of a single message it says which of the two it is.
   * https://discord.com/developers/docs/resources/message#get-channel-messages
   */
  async function isEmpty(channel: string, after: string): Promise<FindOutcome> {
    const single = await ask(() => api.message(channel, after))
    if ('value' in single || (single.kind === 'refused' && single.code === UNKNOWN_MESSAGE))
      return { kind: 'absent' }
    return single.kind === 'gone'
      ? { kind: 'unknown', reason: 'I may not read what stands there' }
      : unseen(single)
  }

  return async (channel, options) => {
    const bot = await own()
    if (typeof bot !== 'string') return unseen(bot)
    const since = Temporal.Instant.from(options.since).epochMilliseconds - SKEW_MS
    let last = SnowflakeUtil.generate({ timestamp: since, increment: 0n }).toString()
    for (let page = 0; page < MOST_PAGES; page++) {
      const from = last
      const messages = await ask(() => api.after(channel, from))
      if (!('value' in messages)) return unseen(messages)
      const found = messages.value.find((m) => m.author?.id === bot && isIt(m, options))
      if (found) return { kind: 'found', message: found.id }
      if (messages.value.length === 0 && page === 0) return isEmpty(channel, from)
      if (messages.value.length < EACH_PAGE) return { kind: 'absent' }
      last = messages.value.reduce((max, m) => (BigInt(m.id) > BigInt(max) ? m.id : max), from)
    }
    return { kind: 'unknown', reason: 'too much was written there since' }
  }
}

/** A history that cannot be read now may be later; one that is not ours to read says nothing. */
export function unseen(fault: PostFault): FindOutcome {
  if (fault.kind === 'lost') return laterFor(fault)
  return fault.kind === 'later' ? fault : { kind: 'unknown', reason: fault.reason }
}

/** Discord keeps no nonce in its history, so that a message is known again by what it says. */
function isIt(message: DiscordMessage, { page, marker }: FindOptions): boolean {
  if (message.nonce === marker) return true
  const [sent] = (page as MessageBody).embeds ?? []
  const [stands] = message.embeds ?? []
  return sent !== undefined && stands !== undefined && wordsOf(sent) === wordsOf(stands)
}

/** Discord trims what it is sent. */
const wordsOf = (embed: { readonly title?: string; readonly description?: string }): string =>
  `${embed.title ?? ''}\n${embed.description ?? ''}`.replace(/\s+/g, ' ').trim()
