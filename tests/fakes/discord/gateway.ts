import type { Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'
import type { DiscordState, Json } from './state.ts'

const DISPATCH = 0
const HEARTBEAT = 1
const IDENTIFY = 2
const RESUME = 6
const INVALID_SESSION = 9
const HELLO = 10
const HEARTBEAT_ACK = 11
const AUTHENTICATION_FAILED = 4004
const HEARTBEAT_EVERY = 41_250

export interface GatewayFake {
  /** Sends an event to the bot now, by the guild's shard, or when that is back. */
  dispatch(type: string, data: Json): void
  /** Ends the connection as if the network had. */
  drop(): void
  /** What happens to the next RESUME: the session is held, refused, or refused right after it was resumed. */
  nextResume: 'resumed' | 'invalid' | 'resumed, then invalid'
  /** Connections are taken, and never greeted. */
  silent: boolean
  /** So many of the next connections break off at once. */
  breaking: number
  readonly identified: number
  readonly resumed: number
  readonly intents: number | null
  /** Of each session, in the order in which they began. */
  readonly shards: readonly number[]
  close(): void
}

interface Packet {
  readonly op: number
  readonly d: Json
}

/** Discord's gateway: hello, identify or resume, heartbeats, and events that are kept while the bot is away. */
export function createGatewayFake(server: Server, state: DiscordState, token: string): GatewayFake {
  const sockets = new WebSocketServer({ server, path: '/gateway' })
  const history: { readonly seq: number; readonly packet: string; readonly shard: number }[] = []
  /** The connection of each shard, and the session that may be resumed there. */
  const current = new Map<number, WebSocket>()
  const sessions = new Map<number, string>()
  let count = 1
  let seq = 0
  const counts = { identified: 0, resumed: 0, intents: null as number | null, shards: [] as number[] }

  /** https://discord.com/developers/docs/events/gateway#sharding */
  const shardOf = (type: string, data: Json): number => {
    const guild = type.startsWith('GUILD_') ? data['id'] : data['guild_id']
    return typeof guild === 'string' && /^\d+$/.test(guild)
      ? Number((BigInt(guild) >> 22n) % BigInt(count))
      : 0
  }

  function event(type: string, data: Json, shard: number, keep = true): void {
    seq += 1
    const packet = JSON.stringify({ op: DISPATCH, t: type, s: seq, d: data })
    if (keep) history.push({ seq, packet, shard })
    current.get(shard)?.send(packet)
  }

  /** What was kept for a shard while nobody listened there. */
  function missedBy(shard: number): typeof history {
    const missed = history.filter((h) => h.shard === shard)
    const others = history.filter((h) => h.shard !== shard)
    history.splice(0, history.length, ...others)
    return missed
  }

  function identify(socket: WebSocket, data: Json): void {
    if (data['token'] !== token) return socket.close(AUTHENTICATION_FAILED, 'Authentication failed.')
    const [shard, of] = (data['shard'] as [number, number] | undefined) ?? [0, 1]
    counts.identified += 1
    counts.intents = Number(data['intents'])
    counts.shards.push(shard)
    count = of
    const session = `session-${counts.identified}`
    sessions.set(shard, session)
    current.set(shard, socket)
    const missed = missedBy(shard)
    const guilds = [...state.guilds].filter(([id]) => shardOf('GUILD_CREATE', { id }) === shard)
    const ids = guilds.map(([id]) => id)
    event(
      'READY',
      { ...readyData(state, session, gatewayUrl(server), ids), shard: [shard, of] },
      shard,
      false,
    )
    for (const [, guild] of guilds) event('GUILD_CREATE', guild, shard, false)
    for (const { packet } of missed) socket.send(packet)
    state.changed()
  }

  function resume(socket: WebSocket, data: Json): void {
    const how = fake.nextResume
    fake.nextResume = 'resumed'
    const invalid = JSON.stringify({ op: INVALID_SESSION, d: false })
    const [shard] = [...sessions].find(([, session]) => session === data['session_id']) ?? []
    if (shard === undefined || how === 'invalid') return socket.send(invalid)
    counts.resumed += 1
    current.set(shard, socket)
    for (const { packet, seq: n } of missedBy(shard)) if (n > Number(data['seq'])) socket.send(packet)
    event('RESUMED', {}, shard, false)
    if (how === 'resumed, then invalid') {
      current.delete(shard)
      socket.send(invalid)
    }
    state.changed()
  }

  sockets.on('connection', (socket) => {
    if (fake.silent) return
    if (fake.breaking > 0) {
      fake.breaking -= 1
      return socket.terminate()
    }
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: HEARTBEAT_EVERY } }))
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as Packet
      if (op === HEARTBEAT) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }))
      else if (op === IDENTIFY) identify(socket, d)
      else if (op === RESUME) resume(socket, d)
    })
    socket.on('close', () => {
      for (const [shard, held] of current) if (held === socket) current.delete(shard)
      state.changed()
    })
  })

  const fake: GatewayFake = {
    dispatch: (type, data) => event(type, data, shardOf(type, data)),
    drop: () => {
      for (const socket of current.values()) socket.terminate()
    },
    nextResume: 'resumed',
    silent: false,
    breaking: 0,
    get identified() {
      return counts.identified
    },
    get resumed() {
      return counts.resumed
    },
    get intents() {
      return counts.intents
    },
    get shards() {
      return counts.shards
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
  return fake
}

export function gatewayUrl(server: Server): string {
  const address = server.address()
  return `ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/gateway`
}

const readyData = (state: DiscordState, session: string, url: string, guilds: readonly string[]): Json => ({
  v: 10,
  user: {
    id: state.application,
    username: 'dateline',
    discriminator: '0',
    avatar: null,
    bot: true,
    global_name: null,
  },
  guilds: guilds.map((id) => ({ id, unavailable: true })),
  session_id: session,
  resume_gateway_url: url,
  application: { id: state.application, flags: 0 },
})
