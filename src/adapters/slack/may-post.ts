import type { MayPost } from '../may-post.ts'
import { callFault } from './call-faults.ts'
import type { Workspaces } from './workspaces.ts'

/** With it the bot posts in public channels that it is not in. https://docs.slack.dev/reference/scopes/chat.write.public */
const ANYWHERE_PUBLIC = 'chat:write.public'

const INVITE = 'Please invite me, with /invite and my name in it'

interface ChannelInfo {
  readonly is_member?: boolean
  readonly is_archived?: boolean
  readonly is_private?: boolean
}

/** Looks whether we are in a channel: Slack lets a bot write nowhere else. */
export function createMayPost(workspaces: () => Workspaces | null): MayPost {
  return async ({ place }, id) => {
    const team = place?.split(':')[1]
    const workspace = team === undefined ? null : await workspaces()?.of({ team })
    if (!workspace) return null
    const { api, identity } = workspace
    const info = await api.once('conversations.info', { channel: id }).catch((error: unknown) => {
      const fault = callFault(error)
      if (fault.kind === 'refused' && fault.error === 'channel_not_found') return null
      throw error
    })
    if (!info) return `I cannot see it: it is gone, or private and I am not in it. ${INVITE}`
    const channel = (info['channel'] ?? {}) as ChannelInfo
    if (channel.is_archived) return 'it is archived'
    const isOpen = channel.is_private !== true && identity.scopes.includes(ANYWHERE_PUBLIC)
    return channel.is_member === false && !isOpen ? `I am not in it. ${INVITE}` : null
  }
}
