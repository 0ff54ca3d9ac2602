import { SnowflakeUtil } from 'discord.js'
import type { Destination } from '../../../briefings/post.ts'
import { createPace, type Pace } from '../pace.ts'
import { laterTurn, SKEW_MS } from '../poster.ts'
import type { FindOptions, FindOutcome, Later, Poster, SendOptions, SendOutcome } from '../poster.ts'
import type { MessageBody } from './api.ts'
import { createPostApi, type DiscordMessage, type PostApiOptions } from './post-api.ts'
import { DIRECT_CLOSED, NO_REPLIES, postFault, THREAD_CLOSED, UNKNOWN_MESSAGE } from './post-faults.ts'
import { renderForDiscord } from './render.ts'

/** Discord says "the past few minutes" of how long it knows a nonce: this is well within. */
const REPEATABLE = 120_000
/** Discord takes 50 requests a second. A stretch a little longer than a second, since requests arrive unevenly. */
const GLOBAL = { count: 50, perMs: 1_008 }
/** A turn that is further away than this is waited for in the outbox. */
const MOST_WAIT = 3_000
const MOST_PAGES = 5
const EACH_PAGE = 100
const MOST_DIRECT = 10_000

export interface DiscordPosterOptions extends PostApiOptions {
  readonly pace?: Pace
  /** Told of each person who was written to directly, and whether Discord took it. */
  readonly onDirect?: (user: string, isOpen: boolean) => void
}

/** Posts on Discord, one request a call, never more of them a second than Discord takes. */
export function createDiscordPoster(options: DiscordPosterOptions): Poster {
  const api = createPostApi(options)
  const pace = options.pace ?? createPace(GLOBAL)
  const direct = new Map<string, string>()
  let me: string | null = null

  /** Runs one request in its turn. */
  async function ask<T>(request: () => Promise<T>): Promise<{ value: T } | ReturnType<typeof postFault>> {
    const turn = await pace.turn(MOST_WAIT)
    if (!turn) return laterTurn(MOST_WAIT, pace.heldMs())
    try {
      return { value: await request() }
    } catch (error) {
      const fault = postFault(error)
      if (fault.kind === 'later' && fault.why === '429') pace.hold(fault.ms)
      return fault
    } finally {
      turn.answered()
    }
  }

  /** The channel's id; direct messages are opened, which is the same however often it is done. */
  async function channelOf(to: Destination): Promise<string | ReturnType<typeof postFault>> {
    if (to.channel !== null) return to.channel
    const user = to.person?.split(':').at(-1) ?? ''
    const known = direct.get(user)
    if (known !== undefined) return known
    const opened = await ask(() => api.openDirect(user))
    if (!('value' in opened)) return opened.kind === 'lost' ? laterFor(opened) : opened
    if (direct.size >= MOST_DIRECT) direct.clear()
    direct.set(user, opened.value)
    return opened.value
  }

  async function send(
    to: Destination,
    page: MessageBody,
    { marker, answers }: SendOptions,
  ): Promise<SendOutcome> {
    const channel = await channelOf(to)
    if (typeof channel !== 'string') return channel
    const body = { ...page, nonce: marker, enforce_nonce: true }
    const reply = { message_reference: { message_id: answers ?? '', fail_if_not_exists: false } }
    let sent = await ask(() => api.send(channel, answers === null ? body : { ...body, ...reply }))
    // Where what stands there may not be read, nobody may be answered either; it can be said all the same.
    const isNoReply =
      answers !== null && 'kind' in sent && sent.kind === 'refused' && NO_REPLIES.has(sent.code)
    if (isNoReply) sent = await ask(() => api.send(channel, body))
    return 'value' in sent ? { kind: 'sent', message: sent.value.id } : sent
  }

  function noteDirect(to: Destination, outcome: SendOutcome): void {
    const user = to.channel === null ? to.person?.split(':').at(-1) : undefined
    if (user === undefined) return
    if (outcome.kind === 'sent') options.onDirect?.(user, true)
    if (outcome.kind === 'gone' && outcome.reason === DIRECT_CLOSED) options.onDirect?.(user, false)
  }

  async function own(): Promise<string | ReturnType<typeof postFault>> {
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

  return {
    platform: 'discord',
    repeatableMs: REPEATABLE,
    pages: (document) =>
      renderForDiscord(document).map((embed): MessageBody => ({
        embeds: [embed],
        allowed_mentions: { parse: [] },
      })),
    async send(to, page, how): Promise<SendOutcome> {
      const outcome = await send(to, page as MessageBody, how)
      noteDirect(to, outcome)
      return outcome
    },
    async find(to, options): Promise<FindOutcome> {
      const channel = await channelOf(to)
      if (typeof channel !== 'string') return unseen(channel)
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
    },
    async edit(to, message, page) {
      const channel = await channelOf(to)
      const edited =
        typeof channel === 'string'
          ? await ask(() => api.edit(channel, message, page as MessageBody))
          : channel
      if ('value' in edited) return { kind: 'edited' }
      // The same edit twice is one.
      if (edited.kind === 'lost') return laterFor(edited)
      // What stands in a closed thread stays; an answer to it may open the thread again.
      const isFixed = edited.kind === 'refused' || (edited.kind === 'gone' && edited.reason === THREAD_CLOSED)
      return isFixed ? { kind: 'impossible', reason: edited.reason } : edited
    },
    close: () => api.close(),
  }
}

const laterFor = ({ why }: { readonly why: string }): Later => ({ kind: 'later', ms: 15_000, why })

/** A history that cannot be read now may be later; one that is not ours to read says nothing. */
function unseen(fault: ReturnType<typeof postFault>): FindOutcome {
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
