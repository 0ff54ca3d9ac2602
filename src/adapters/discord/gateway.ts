import {
  Client,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
  Status,
} from 'discord.js'
import type { Logger } from 'pino'
import { describeFault } from '../../logging/describe-fault.ts'
import type { Guild } from './greet.ts'
import type { Interaction } from './interaction.ts'
import type { Message } from './answer-message.ts'
import { ONLY_SHARD, type Shard, type ShardShare } from './shards.ts'

export interface GatewayEvents {
  ready(bot: {
    readonly user: string
    readonly application: string
    /** Ids of the shard's guilds that have the bot. */
    readonly guilds: readonly string[]
    /** Whose guilds these are. */
    readonly shard: Shard
  }): void
  joined(guild: Guild): void
  left(guild: Guild): void
  interaction(interaction: Interaction): void
  message(message: Message): void
}

export interface GatewayOptions {
  readonly token: string
  readonly baseUrl: string | undefined
  readonly log: Logger
  readonly events: GatewayEvents
  /** As many as Discord suggests, all of them, unless given. */
  readonly shards?: ShardShare | undefined
  /** Milliseconds after which a connection that has not been whole is given up, and between two looks at it. */
  readonly patience?: { readonly stalled: number; readonly lookEvery: number }
}

/** The connections to the gateway, one for each shard, resumed by the library whenever they drop. */
export interface Gateway {
  /** Resolves when Discord knows us. Rejects where it refuses us or cannot be reached. */
  login(): Promise<void>
  /** Resolves with why the library has given up, or would wait for ever. */
  readonly ended: Promise<string>
  close(): Promise<void>
}

/** Every event that we need comes without a privileged intent; a message's words come where the bot is addressed. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]
/** Nothing is looked up in the library's caches; what it must not go without are guilds, channels and its own user. */
const NO_CACHES = {
  ApplicationCommandManager: 0,
  BaseGuildEmojiManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
}
const PATIENCE = { stalled: 90_000, lookEvery: 15_000 }
const CLOSE_WITHIN = 2_000

/**
 * Opens a connection. Events are taken as Discord dispatches them, and kept from the library: the objects that it would make of
 * them need caches that we do not keep, and one that it cannot make, as of a button without its message, ends the process.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { token, baseUrl, log, events, shards, patience = PATIENCE } = options
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits(NO_CACHES),
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' as const }),
    rest: baseUrl ? { api: baseUrl, version: '10' } : { version: '10' },
  })
  const { promise: ended, resolve: end } = Promise.withResolvers<string>()
  client.ws.on(GatewayDispatchEvents.Ready, (data: ReadyData, shard: number) => {
    away.delete(shard)
    events.ready({
      user: data.user.id,
      application: data.application?.id ?? data.user.id,
      guilds: (data.guilds ?? []).map((g) => g.id),
      shard: data.shard ? { id: data.shard[0], count: data.shard[1] } : ONLY_SHARD,
    })
  })
  client.ws.on(GatewayDispatchEvents.GuildCreate, (data: Guild) => events.joined(data))
  client.ws.on(GatewayDispatchEvents.GuildDelete, (data: Guild) => events.left(data))
  /** Shards whose connection is being made anew. The library tries twice a second: an outage is told once. */
  const away = new Set<number>()
  client.on('raw', (packet: Packet, shard: number) => {
    const { t, d } = packet
    if (t === null || FOR_THE_LIBRARY.has(t)) return
    packet.t = null
    if (t === INTERACTION_CREATE) events.interaction(d as Interaction)
    else if (t === MESSAGE_CREATE) events.message(d as Message)
    // Of a session that turns out invalid right after this, the library's own handler would end the process.
    else if (t === RESUMED) {
      away.delete(shard)
      log.info('Discord: resumed')
    }
  })
  client.on('error', (err) => log.warn({ err: describeFault(err) }, 'Discord: error of the connection'))
  client.on('shardError', (err) =>
    log.warn({ err: describeFault(err) }, 'Discord: the gateway connection failed'),
  )
  client.on('shardReconnecting', (shard) => {
    if (!away.has(shard)) log.info('Discord: reconnecting')
    away.add(shard)
  })
  client.on('invalidated', () => end('the session was invalidated'))
  client.on('shardDisconnect', ({ code }) =>
    end(code === AUTHENTICATION_FAILED ? REFUSED : `closed with ${code}`),
  )

  let wholeAt = performance.now()
  const timer = setInterval(() => {
    const isWhole = client.ws.shards.size > 0 && client.ws.shards.every((s) => s.status === Status.Ready)
    if (isWhole) wholeAt = performance.now()
    else if (performance.now() - wholeAt > patience.stalled) end('the connection did not come back')
  }, patience.lookEvery)
  timer.unref()

  return {
    ended,
    login: async () => {
      const outcome = await Promise.race([client.login(token).then(() => null), ended])
      if (outcome !== null) throw new Error(outcome)
      wholeAt = performance.now()
    },
    close: async () => {
      clearInterval(timer)
      end('closed')
      // A peer that never answers the closing handshake would hold us up for half a minute.
      await Promise.race([client.destroy().catch(() => undefined), within(CLOSE_WITHIN)])
    },
  }
}

interface Packet {
  t: string | null
  readonly d: unknown
}

const INTERACTION_CREATE: string = GatewayDispatchEvents.InteractionCreate
const RESUMED: string = GatewayDispatchEvents.Resumed
const MESSAGE_CREATE: string = GatewayDispatchEvents.MessageCreate
/** By which the library follows its connection. */
const FOR_THE_LIBRARY: ReadonlySet<string> = new Set([
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.GuildDelete,
])

interface ReadyData {
  readonly user: { readonly id: string }
  readonly application?: { readonly id: string }
  readonly guilds?: readonly { readonly id: string }[]
  readonly shard?: readonly [id: number, count: number]
}

const AUTHENTICATION_FAILED: number = GatewayCloseCodes.AuthenticationFailed
const REFUSED = 'the token was refused'

/** Whether it is the token that keeps us out, so that trying again helps nobody. */
export function isTokenRefused(error: unknown): boolean {
  const { code, status, message } = (error ?? {}) as { code?: unknown; status?: unknown; message?: unknown }
  return (
    code === 'TokenInvalid' || status === 401 || message === REFUSED || message === 'Authentication failed'
  )
}

const within = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
