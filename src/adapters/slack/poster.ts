import type { Destination } from '../../../briefings/post.ts'
import { createDirectChannels } from '../direct-channels.ts'
import { createPace, type Pace, type PaceOptions } from '../pace.ts'
import { laterFor, laterTurn, type Poster, type SendOutcome } from '../poster.ts'
import type { SlackMessage } from './block-kit.ts'
import { findMessage, unseen, type Asked } from './find-message.ts'
import { NO_THREAD, postFault, type PostFault } from './post-faults.ts'
import { postedPages, type PageOptions } from './posted-pages.ts'
import { marked, type SlackResult } from './web-api.ts'

/** One request to the Web API with a workspace's token; null where that workspace has not let us in. */
export type SlackCall = (
  team: string,
  method: string,
  args: Readonly<Record<string, unknown>>,
) => Promise<SlackResult | null>

export interface SlackPosterOptions extends PageOptions {
  readonly call: SlackCall
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

/** Posts on Slack, one request a call; further messages of a post stand in the thread of its first. */
export function createSlackPoster(options: SlackPosterOptions): Poster {
  const { call, installed = false, paceOf = createPace } = options
  const paces = new Map<string, Pace>()

  const paceFor = (key: string, limit: PaceOptions): Pace => {
    const held = paces.get(key)
    if (held) return held
    if (paces.size >= MOST_PACES) paces.clear()
    const pace = paceOf(limit)
    paces.set(key, pace)
    return pace
  }

  async function ask(team: string, method: string, args: Readonly<Record<string, unknown>>): Promise<Asked> {
    try {
      const value = await call(team, method, args)
      return value ? { value } : { kind: 'gone', reason: 'I have been removed from the workspace' }
    } catch (error) {
      return postFault(error, installed)
    }
  }

  const channelOf = createDirectChannels<Extract<PostFault, { kind: 'refused' }>>(async (person) => {
    const opened = await ask(teamIn(person), 'conversations.open', { users: person.split(':').at(-1) ?? '' })
    return 'value' in opened ? { value: (opened.value['channel'] as { readonly id: string }).id } : opened
  })

  return {
    platform: 'slack',
    repeatableMs: 0,
    pages: (document) => postedPages(document, options),
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
    async find(to, options) {
      const channel = await channelOf(to)
      if (typeof channel !== 'string') return unseen(channel)
      return findMessage(channel, options, (method, args) => ask(teamOf(to), method, args))
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

const teamOf = ({ place, person }: Destination): string => teamIn(place ?? person ?? '')

/** Of `slack:TEAM` or `slack:TEAM:USER`. */
const teamIn = (place: string): string => place.split(':')[1] ?? ''
