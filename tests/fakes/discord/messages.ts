import type { Answer } from './callbacks.ts'
import { refusal, refuseMessage } from './limits.ts'
import type { DiscordState, Json, Received, ShownMessage } from './state.ts'

const WHY: ReadonlyMap<number, readonly [status: number, message: string]> = new Map([
  [10003, [404, 'Unknown Channel']],
  [50001, [403, 'Missing Access']],
  [50007, [403, 'Cannot send messages to this user']],
  [40058, [400, 'Cannot send a message in a forum channel']],
  [50013, [403, 'Missing Permissions']],
  [50083, [400, 'Thread is archived']],
  [160005, [403, 'Thread is locked']],
])

/** Messages as bots post, edit and read them; null for what is none of that. */
export function answerPosting({ method, path, query, body }: Received, state: DiscordState): Answer | null {
  if (path === '/users/@me/channels' && method === 'POST')
    return { status: 200, body: { id: directOf(String(body['recipient_id'])), type: 1 } }
  const [, looked] = /^\/channels\/(\d+)$/.exec(path) ?? []
  if (looked && method === 'GET') return channelData(state, looked)
  const [, channel, what, id] = /^\/channels\/(\d+)\/(messages|typing)(?:\/(\d+))?$/.exec(path) ?? []
  if (!channel) return null
  const why = WHY.get(state.closed.get(channel) ?? 0)
  if (why) return refusal(why[0], state.closed.get(channel)!, why[1])
  if (what === 'typing' && method === 'POST') {
    state.typing.push(channel)
    return { status: 204 }
  }
  if (what !== 'messages') return null
  // https://discord.com/developers/docs/resources/message: without the right to read what stands there
  const isUnread = state.unread.has(channel)
  if (isUnread && method === 'POST' && body['message_reference'])
    return refusal(403, 160002, 'Cannot reply without permission to read message history')
  if (isUnread && method === 'GET')
    return id === undefined ? { status: 200, body: [] } : refusal(403, 50001, 'Missing Access')
  if (method === 'POST') return postMessage(state, channel, body)
  const written = id === undefined ? undefined : state.written.get(id)
  if (method === 'GET' && id !== undefined && !state.deleted.has(id) && written?.['channel_id'] === channel)
    return { status: 200, body: written }
  if (method === 'GET' && id !== undefined) return refusal(404, 10008, 'Unknown Message')
  if (method === 'GET') return { status: 200, body: history(state, channel, query) }
  const message = state.messages.find((m) => m.id === id && m.channel === channel && !state.deleted.has(m.id))
  if (!message) return refusal(404, 10008, 'Unknown Message')
  const refused = refuseMessage({ ...message.body, ...body })
  if (refused) return refused
  message.body = { ...message.body, ...body }
  return { status: 200, body: asTold(state, message) }
}

/** A channel of a guild that has the bot. */
function channelData(state: DiscordState, id: string): Answer {
  const guild = state.guildOf(id)
  const why = state.closed.get(id)
  if (guild === undefined) return refusal(404, 10003, 'Unknown Channel')
  if (why === 50001) return refusal(403, why, 'Missing Access')
  const channels = state.guilds.get(guild)?.['channels'] as Json[]
  return { status: 200, body: { ...channels.find((c) => c['id'] === id), guild_id: guild } }
}

/** The channel of a person's direct messages with the bot. */
export const directOf = (user: string): string => `9${user.slice(1)}`

function postMessage(state: DiscordState, channel: string, body: Json): Answer {
  const refused = refuseMessage(body)
  if (refused) return refused
  const nonce = body['nonce']
  if (typeof nonce === 'string' && nonce.length > 25) return refusal(400, 50035, 'Invalid Form Body')
  const at = state.clock()
  const same = body['enforce_nonce']
    ? state.messages.findLast(
        (m) => m.channel === channel && m.body['nonce'] === nonce && at - (m.at ?? at) < state.nonceMs,
      )
    : undefined
  const id = same?.id ?? state.nextMessageId()
  const message: ShownMessage = same ?? { id, channel, ephemeral: false, thinking: false, body, at }
  if (!same) state.messages.push(message)
  return { status: 200, body: asTold(state, message) }
}

/** The hundred that follow a message, the newest first, as Discord gives them. */
function history(state: DiscordState, channel: string, query: URLSearchParams): Json[] {
  const after = BigInt(query.get('after') ?? '0')
  const limit = Number(query.get('limit') ?? '50')
  return state.messages
    .filter((m) => m.channel === channel && BigInt(m.id) > after && !state.deleted.has(m.id))
    .slice(0, limit)
    .reverse()
    .map((m) => asTold(state, m))
}

/** Without its nonce, which Discord does not keep. */
function asTold(state: DiscordState, { id, channel, body }: ShownMessage): Json {
  const { nonce: _, enforce_nonce: __, ...said } = body
  return { ...said, id, channel_id: channel, author: { id: state.application, bot: true } }
}
