import type { Destination } from '../../../briefings/post.ts'
import { createDirectChannels } from '../direct-channels.ts'
import { createPace, type Pace } from '../pace.ts'
import { laterFor, laterTurn, type Poster, type SendOptions, type SendOutcome } from '../poster.ts'
import type { MessageBody } from './api.ts'
import { createFinder, unseen, type Asked } from './find-message.ts'
import { createPostApi, type PostApiOptions } from './post-api.ts'
import { DIRECT_CLOSED, NO_REPLIES, postFault, THREAD_CLOSED } from './post-faults.ts'
import { renderForDiscord } from './render.ts'

/** Discord says "the past few minutes" of how long it knows a nonce: this is well within. */
const REPEATABLE = 120_000
/** Discord takes 50 requests a second. A stretch a little longer than a second, since requests arrive unevenly. */
const GLOBAL = { count: 50, perMs: 1_008 }
/** A turn that is further away than this is waited for in the outbox. */
const MOST_WAIT = 3_000

export interface DiscordPosterOptions extends PostApiOptions {
  readonly pace?: Pace
  /** Told of each person who was written to directly, and whether Discord took it. */
  readonly onDirect?: (user: string, isOpen: boolean) => void
}

/** Posts on Discord, one request a call, never more of them a second than Discord takes. */
export function createDiscordPoster(options: DiscordPosterOptions): Poster {
  const api = createPostApi(options)
  const pace = options.pace ?? createPace(GLOBAL)

  /** Runs one request in its turn. */
  async function ask<T>(request: () => Promise<T>): Promise<Asked<T>> {
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

  const channelOf = createDirectChannels(async (person) => ask(() => api.openDirect(userOf(person))))

  const find = createFinder(api, ask)

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
    if (to.channel !== null || to.person === null) return
    const user = userOf(to.person)
    if (outcome.kind === 'sent') options.onDirect?.(user, true)
    if (outcome.kind === 'gone' && outcome.reason === DIRECT_CLOSED) options.onDirect?.(user, false)
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
    async find(to, options) {
      const channel = await channelOf(to)
      return typeof channel === 'string' ? find(channel, options) : unseen(channel)
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

/** `discord:USER` of a destination as Discord knows it. */
const userOf = (person: string): string => person.split(':').at(-1) ?? ''
