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
  /** Sends an event to the bot now, or when it is back. */
  dispatch(type: string, data: Json): void
  /** Ends the connection as if the network had. */
  drop(): void
  /** What happens to the next RESUME: the session is held, refused, or refused right after it was resumed. */
  nextResume: 'resumed' | 'invalid' | 'resumed, then invalid'
  /** Connections are taken, and never greeted. */
  silent: boolean
  readonly identified: number
  readonly resumed: number
  readonly intents: number | null
  close(): void
}

interface Packet {
  readonly op: number
  readonly d: Json
}

/** Discord's gateway: hello, identify or resume, heartbeats, and events that are kept while the bot is away. */
export function createGatewayFake(server: Server, state: DiscordState, token: string): GatewayFake {
  const sockets = new WebSocketServer({ server, path: '/gateway' })
  const history: { readonly seq: number; readonly packet: string }[] = []
  let current: WebSocket | null = null
  let session: string | null = null
  let seq = 0
  const counts = { identified: 0, resumed: 0, intents: null as number | null }

  function event(type: string, data: Json, keep = true): void {
    seq += 1
    const packet = JSON.stringify({ op: DISPATCH, t: type, s: seq, d: data })
    if (keep) history.push({ seq, packet })
    current?.send(packet)
  }

  function identify(socket: WebSocket, data: Json): void {
    if (data['token'] !== token) return socket.close(AUTHENTICATION_FAILED, 'Authentication failed.')
    counts.identified += 1
    counts.intents = Number(data['intents'])
    session = `session-${counts.identified}`
    current = socket
    const missed = history.splice(0)
    event('READY', readyData(state, session, gatewayUrl(server)), false)
    for (const guild of state.guilds.values()) event('GUILD_CREATE', guild, false)
    for (const { packet } of missed) socket.send(packet)
    state.changed()
  }

  function resume(socket: WebSocket, data: Json): void {
    const how = fake.nextResume
    fake.nextResume = 'resumed'
    const invalid = JSON.stringify({ op: INVALID_SESSION, d: false })
    if (data['session_id'] !== session || how === 'invalid') return socket.send(invalid)
    counts.resumed += 1
    current = socket
    for (const { packet, seq: n } of history) if (n > Number(data['seq'])) socket.send(packet)
    history.length = 0
    event('RESUMED', {}, false)
    if (how === 'resumed, then invalid') {
      current = null
      socket.send(invalid)
    }
    state.changed()
  }

  sockets.on('connection', (socket) => {
    if (fake.silent) return
    socket.send(JSON.stringify({ op: HELLO, d: { heartbeat_interval: HEARTBEAT_EVERY } }))
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as Packet
      if (op === HEARTBEAT) socket.send(JSON.stringify({ op: HEARTBEAT_ACK }))
      else if (op === IDENTIFY) identify(socket, d)
      else if (op === RESUME) resume(socket, d)
    })
    socket.on('close', () => {
      if (current === socket) current = null
      state.changed()
    })
  })

  const fake: GatewayFake = {
    dispatch: (type, data) => event(type, data),
    drop: () => current?.terminate(),
    nextResume: 'resumed',
    silent: false,
    get identified() {
      return counts.identified
    },
    get resumed() {
      return counts.resumed
    },
    get intents() {
      return counts.intents
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

const readyData = (state: DiscordState, session: string, url: string): Json => ({
  v: 10,
  user: {
    id: state.application,
    username: 'dateline',
    discriminator: '0',
    avatar: null,
    bot: true,
    global_name: null,
  },
  guilds: [...state.guilds.keys()].map((id) => ({ id, unavailable: true })),
  session_id: session,
  resume_gateway_url: url,
  shard: [0, 1],
  application: { id: state.application, flags: 0 },
})
