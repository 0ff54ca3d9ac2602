import { ChannelType, OverwriteType, PermissionFlagsBits as Flags } from 'discord.js'

/** What of a guild, of ourselves there and of a channel says what we may do in it. As Discord tells them. */
export interface Standing {
  readonly guild: {
    readonly id: string
    readonly roles: readonly { readonly id: string; readonly permissions: string }[]
  }
  readonly me: {
    readonly user: { readonly id: string }
    readonly roles: readonly string[]
    /** ISO 8601; until then we are silenced. */
    readonly communication_disabled_until?: string | null
  }
  /** The channel, or the one that a thread is in: a thread has no overwrites of its own. */
  readonly overwrites: readonly {
    readonly id: string
    readonly type: OverwriteType
    readonly allow: string
    readonly deny: string
  }[]
  readonly type: ChannelType
}

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
])
const WITHOUT_MESSAGES: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildCategory,
  ChannelType.GuildDirectory,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
])

export const isThread = (type: ChannelType): boolean => THREADS.has(type)
/** Whether messages stand in such a channel at all: a forum has threads, and nothing beside them. */
export const takesMessages = (type: ChannelType): boolean => !WITHOUT_MESSAGES.has(type)

/**
 * The rights that we lack to post in a channel, as Discord's settings name them; none where nothing is wanting.
 *
 * @see https://docs.discord.com/developers/topics/permissions#permission-overwrites
 */
export function missingRights(standing: Standing, now: Temporal.Instant): string[] {
  const until = standing.me.communication_disabled_until
  const held = heldIn(standing)
  if ((held & Flags.Administrator) !== 0n) return []
  if (until && Temporal.Instant.compare(Temporal.Instant.from(until), now) > 0)
    return ['an end of my timeout']
  const needed: readonly (readonly [bigint, string])[] = [
    [Flags.ViewChannel, 'View Channel'],
    isThread(standing.type)
      ? [Flags.SendMessagesInThreads, 'Send Messages in Threads']
      : [Flags.SendMessages, 'Send Messages'],
    [Flags.EmbedLinks, 'Embed Links'],
  ]
  return needed.filter(([flag]) => (held & flag) === 0n).map(([, name]) => name)
}

function heldIn({ guild, me, overwrites }: Standing): bigint {
  const roles = new Set([guild.id, ...me.roles])
  const base = guild.roles
    .filter((r) => roles.has(r.id))
    .reduce((held, r) => held | BigInt(r.permissions), 0n)
  const everyone = overwrites.filter((o) => o.id === guild.id)
  const ofRoles = overwrites.filter((o) => o.type === OverwriteType.Role && me.roles.includes(o.id))
  const own = overwrites.filter((o) => o.type === OverwriteType.Member && o.id === me.user.id)
  // All roles count together, and what one of them allows, none of them takes back.
  return [everyone, ofRoles, own].reduce((held, some) => {
    const denied = some.reduce((bits, o) => bits | BigInt(o.deny), 0n)
    return some.reduce((bits, o) => bits | BigInt(o.allow), held & ~denied)
  }, base)
}
