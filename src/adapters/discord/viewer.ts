import { PermissionFlagsBits, type APIInteraction } from 'discord.js'
import type { Scope } from '../../../briefings/model.ts'
import type { Viewer } from '../../../commands/command.ts'

/** What of an interaction says who asks and where. Other programs that speak Discord's protocol leave some of it out. */
export type Origin = Pick<APIInteraction, 'guild_id' | 'member' | 'user'> & {
  readonly authorizing_integration_owners?: Readonly<Partial<Record<string, string>>>
  readonly context?: number | null
  readonly channel_id?: string
}

/**
 * Who asks, where, and what they may see.
 *
 * The tenant is the one that installed the bot where it is used (`authorizing_integration_owners`): a guild, whose articles
 * everybody there may see; or a person. A person's own articles are told in their direct messages with the bot only, since
 * in a guild or a group others would read them too.
 *
 * @param managers `discord:GUILD/USER`, from `DATELINE_MANAGERS`.
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function viewerOf(origin: Origin, managers: ReadonlySet<string>): Viewer {
  const user = origin.member?.user?.id ?? origin.user?.id ?? ''
  const person = `discord:${user}`
  const guild = tenantGuild(origin)
  if (guild !== null) {
    const place = `discord:${guild}`
    const home: Scope = `workspace:${place}`
    const manager = managers.has(`${place}/${user}`) || mayManage(origin.member?.permissions)
    const channel = origin.channel_id === undefined ? {} : { channel: origin.channel_id }
    return { scopes: ['public', home], home, manager, person, place, ...channel }
  }
  const home: Scope = `person:${person}`
  const alone = isDirectMessage(origin)
  return { scopes: alone ? ['public', home] : ['public'], home, manager: alone, person, place: null }
}

/** The guild that installed the bot, where this happens in it; null for a person's own installation and direct messages. */
function tenantGuild({ guild_id: guild, authorizing_integration_owners: owners }: Origin): string | null {
  if (guild === undefined) return null
  if (owners === undefined) return guild
  return owners['0'] === guild ? guild : null
}

const BOT_DM = 1

const isDirectMessage = ({ guild_id, context }: Origin): boolean =>
  guild_id === undefined && (context === undefined || context === null || context === BOT_DM)

function mayManage(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d+$/.test(permissions)) return false
  const held = BigInt(permissions)
  return (held & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n
}
