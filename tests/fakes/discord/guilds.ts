import type { GatewayFake } from './gateway.ts'
import type { DiscordState, Json } from './state.ts'

export interface GuildsFake {
  /** Somebody adds the bot to a guild, whose text channels are these; the first is where Discord announces who joins. */
  add(guild: string, channels: readonly string[]): void
  /** Somebody removes the bot. */
  remove(guild: string): void
  /** The guild cannot be reached for a while. */
  fail(guild: string): void
  /** And is there again. */
  recover(guild: string): void
}

export function createGuilds(state: DiscordState, gateway: GatewayFake): GuildsFake {
  return {
    add: (guild, channels) => {
      state.guilds.set(guild, guildData(state, guild, channels))
      gateway.dispatch('GUILD_CREATE', state.guilds.get(guild)!)
    },
    remove: (guild) => {
      state.guilds.delete(guild)
      gateway.dispatch('GUILD_DELETE', { id: guild })
    },
    fail: (guild) => gateway.dispatch('GUILD_DELETE', { id: guild, unavailable: true }),
    recover: (guild) => gateway.dispatch('GUILD_CREATE', state.guilds.get(guild)!),
  }
}

/** View Channel, Send Messages, Embed Links, Read Message History, Send Messages in Threads: some of what a new guild allows all. */
const EVERYBODY = String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n))

const guildData = (state: DiscordState, id: string, channels: readonly string[]): Json => ({
  id,
  name: `Guild ${id}`,
  owner_id: '1',
  features: [],
  preferred_locale: 'en-GB',
  system_channel_id: channels[0] ?? null,
  joined_at: '2026-01-01T00:00:00Z',
  member_count: 2,
  large: false,
  unavailable: false,
  channels: channels.map((channel, position) => ({
    id: channel,
    type: 0,
    name: `channel-${position}`,
    position,
    permission_overwrites: [],
  })),
  roles: [{ id, name: '@everyone', permissions: EVERYBODY, position: 0, color: 0 }],
  members: [{ user: { id: state.application, username: 'dateline', bot: true }, roles: [], joined_at: null }],
  threads: [],
  emojis: [],
  stickers: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
})
