import type { Destination } from '../../../briefings/post.ts'
import type { Document } from '../../../commands/document.ts'
import { createPace, type Pace, type PaceOptions } from '../pace.ts'
import { laterTurn, SKEW_MS } from '../poster.ts'
import type { FindOptions, FindOutcome, Later, Poster, SendOutcome } from '../poster.ts'
import type { SlackBlock, SlackMessage } from './block-kit.ts'
import { NO_THREAD, postFault } from './post-faults.ts'
import { pagesForSlack } from './render.ts'
import { marked, type SlackResult } from './web-api.ts'

/** One request to the Web API with a workspace's token; null where that workspace has not let us in. */
export type SlackCall = (
  team: string,
  method: string,
  args: Readonly<Record<string, unknown>>,
) => Promise<SlackResult | null>

export interface SlackPosterOptions {
  readonly call: SlackCall
  /** How commands are called, in what a page says of them. */
  readonly prefix: string
  /** Commands that buttons under a story may lead to. */
  readonly offers?: ReadonlySet<string>
  /** Whether each workspace let us in with a token of its own. */
  readonly installed?: boolean
  readonly paceOf?: (limit: PaceOptions) => Pace
}

/** Slack takes about one message a second in a channel. https://docs.slack.dev/apis/web-api/rate-limits */
const CHANNEL = { count: 1, perMs: 1_100 }
/** And "several hundred" a minute in a workspace. */
const TEAM = { count: 4, perMs: 1_000 }
const MOST_WAIT = 3_000
const MOST_PACES = 5_000
const MOST_PAGES = 5
/** Apps that are sold outside of Slack's marketplace are given no more at once. */
const EACH_PAGE = 15

/** Posts on Slack, one request a call; further messages of a post stand in the thread of its first. */
export function createSlackPoster(options: SlackPosterOptions): Poster {
  const { call, installed = false, paceOf = createPace } = options
  const paces = new Map<string, Pace>()
  const direct = new Map<string, string>()

  const paceFor = (key: string, limit: PaceOptions): Pace => {
    const held = paces.get(key)
    if (held) return held
    if (paces.size >= MOST_PACES) paces.clear()
    const pace = paceOf(limit)
    paces.set(key, pace)
    return pace
  }

  type Asked = { readonly value: SlackResult } | ReturnType<typeof postFault>
  async function ask(team: string, method: string, args: Readonly<Record<string, unknown>>): Promise<Asked> {
    try {
      const value = await call(team, method, args)
      return value ? { value } : { kind: 'gone', reason: 'I have been removed from the workspace' }
    } catch (error) {
      return postFault(error, installed)
    }
  }

  /** The channel's id; direct messages are opened, which is the same however often it is done. */
  async function channelOf(to: Destination): Promise<string | ReturnType<typeof postFault>> {
    if (to.channel !== null) return to.channel
    const person = to.person ?? ''
    const known = direct.get(person)
    if (known !== undefined) return known
    const opened = await ask(teamOf(to), 'conversations.open', { users: person.split(':').at(-1) ?? '' })
    if (!('value' in opened)) return opened.kind === 'lost' ? laterFor(opened) : opened
    const { id } = opened.value['channel'] as { readonly id: string }
    if (direct.size >= MOST_PACES) direct.clear()
    direct.set(person, id)
    return id
  }

  return {
    platform: 'slack',
    repeatableMs: 0,
    pages: (document) => pagesOf(document, options),
    async send(to, page, { marker, after, answers }): Promise<SendOutcome> {
      const channel = await channelOf(to)
      if (typeof channel !== 'string') return channel
      const team = teamOf(to)
      const inChannel = paceFor(`${team} ${channel}`, CHANNEL)
      const inTeam = paceFor(team, TEAM)
      const isTurn = (await inChannel.turn(MOST_WAIT)) && (await inTeam.turn(MOST_WAIT))
      if (!isTurn) return laterTurn(MOST_WAIT, inTeam.heldMs())
      const thread = after ?? answers
      const message = {
        ...{ channel, ...marked(page as SlackMessage, marker) },
        ...{ unfurl_links: false, unfurl_media: false },
      }
      let sent = await ask(team, 'chat.postMessage', {
        ...message,
        ...(thread === null ? {} : { thread_ts: thread }),
      })
      // Better beside the thread than nowhere.
      if ('kind' in sent && sent.kind === 'refused' && NO_THREAD.has(sent.error))
        sent = await ask(team, 'chat.postMessage', message)
      if ('value' in sent) return { kind: 'sent', message: sent.value['ts'] as string }
      // Slack counts a method's calls in a workspace together: what follows would be put off as well.
      if (sent.kind === 'later' && sent.why === '429') inTeam.hold(sent.ms)
      return sent
    },
    async find(to, { marker, since, after, answers }: FindOptions): Promise<FindOutcome> {
      const channel = await channelOf(to)
      if (typeof channel !== 'string') return unseen(channel)
      const oldest = String((Temporal.Instant.from(since).epochMilliseconds - SKEW_MS) / 1000)
      const thread = after ?? answers
      let cursor = ''
      for (let page = 0; page < MOST_PAGES; page++) {
        const args = { channel, oldest, limit: EACH_PAGE, ...(cursor ? { cursor } : {}) }
        const seen = await (thread === null
          ? ask(teamOf(to), 'conversations.history', args)
          : ask(teamOf(to), 'conversations.replies', { ...args, ts: thread }))
        if (!('value' in seen)) return unseen(seen)
        const message = messagesOf(seen.value).find((m) => m.blocks?.[0]?.block_id === marker)
        if (message) return { kind: 'found', message: message.ts }
        cursor = seen.value.response_metadata?.next_cursor ?? ''
        if (!cursor) return { kind: 'absent' }
      }
      return { kind: 'unknown', reason: 'too much was written there since' }
    },
    async edit(to, message, page) {
      const channel = await channelOf(to)
      const { text, blocks } = page as SlackMessage
      const edited =
        typeof channel === 'string'
          ? await ask(teamOf(to), 'chat.update', { channel, ts: message, text, blocks })
          : channel
      if ('value' in edited) return { kind: 'edited' }
      // The same edit twice is one.
      if (edited.kind === 'lost') return laterFor(edited)
      return edited.kind === 'refused' ? { kind: 'impossible', reason: edited.reason } : edited
    },
    close: () => undefined,
  }
}

/** `slack:TEAM` or `slack:TEAM:USER`. */
const teamOf = ({ place, person }: Destination): string => (place ?? person ?? '').split(':')[1] ?? ''

const laterFor = ({ why }: { readonly why: string }): Later => ({ kind: 'later', ms: 15_000, why })

/** A history that cannot be read now may be later; one that is not ours to read says nothing. */
function unseen(fault: ReturnType<typeof postFault>): FindOutcome {
  if (fault.kind === 'lost') return laterFor(fault)
  if (fault.kind !== 'later') return { kind: 'unknown', reason: fault.reason }
  return fault.why === 'missing_scope'
    ? { kind: 'unknown', reason: 'I may not read what stands there' }
    : fault
}

interface SeenMessage {
  readonly ts: string
  readonly blocks?: readonly { readonly block_id?: string }[]
}

const messagesOf = (result: SlackResult): readonly SeenMessage[] =>
  (result['messages'] ?? []) as readonly SeenMessage[]

/** Each page without what turns to another or asks again: they all are posted, and no command stands behind them. */
function pagesOf(document: Document, { prefix, offers }: SlackPosterOptions): SlackMessage[] {
  const request = { command: 'digest', words: '', page: 0 }
  return pagesForSlack(document, { request, prefix, ...(offers ? { offers } : {}) }).map(
    ({ text, blocks }) => ({
      text,
      blocks: blocks.flatMap((b): SlackBlock[] => {
        if (b.type !== 'actions') return [b]
        const elements = b.elements.filter((e) => !AGAIN.test(e.action_id))
        return elements.length > 0 ? [{ ...b, elements }] : []
      }),
    }),
  )
}

const AGAIN = /^dateline:(?:more:\d+|sources|form:ask)$/
