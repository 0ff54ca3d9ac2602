import { DiscordAPIError } from 'discord.js'
import type { MayPost } from '../may-post.ts'
import type { DiscordApi } from './api.ts'
import { isThread, missingRights, takesMessages } from './rights.ts'

/** Looks whether we may post in a channel of a guild, by the rights that we have there. */
export function createMayPost(api: DiscordApi, now: () => Temporal.Instant): MayPost {
  return async (_, id) => {
    const channel = await api.channel(id).catch(nullWhereRefused)
    if (!channel?.guild_id) return 'I cannot see it. Please give me the right View Channel there'
    if (!takesMessages(channel.type)) return 'nothing can be posted in a channel of that kind'
    const [guild, me, parent] = await Promise.all([
      api.guild(channel.guild_id),
      api.self(channel.guild_id),
      isThread(channel.type) && channel.parent_id ? api.channel(channel.parent_id) : channel,
    ])
    const overwrites = parent.permission_overwrites ?? []
    const missing = missingRights({ guild, me, overwrites, type: channel.type }, now())
    if (missing.length === 0) return null
    return `I lack ${listed(missing)}. Please give me that there, in the channel’s settings or by a role`
  }
}

/** Discord says that we may not look, or that there is none. */
function nullWhereRefused(error: unknown): null {
  if (error instanceof DiscordAPIError && [403, 404].includes(error.status)) return null
  throw error
}

const listed = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
