import type { Command, Viewer } from '../../../commands/command.ts'
import { callFault } from './call-faults.ts'
import { createRecent } from './recent.ts'
import { channelViewer, personViewer, type SlackPerson } from './viewer.ts'
import type { SlackApi } from './web-api.ts'

export interface People {
  /** Who somebody is in a channel. Whether they may manage is asked of Slack each time a command needs it. */
  viewer(person: SlackPerson, channel: string, command: Command): Promise<Viewer>
  /** Whether a channel is somebody's direct message with the bot, and not one with somebody else. */
  isDirect(channel: string): Promise<boolean>
}

export interface PeopleOptions {
  readonly api: SlackApi
  /** `slack:TEAM/USER`, from `DATELINE_MANAGERS`. */
  readonly managers: ReadonlySet<string>
  readonly now: () => number
}

const HOUR = 3_600_000

export function createPeople({ api, managers, now }: PeopleOptions): People {
  const direct = createRecent<boolean>(5_000, 24 * HOUR, now)

  async function isDirect(channel: string): Promise<boolean> {
    // A slash command works in any direct message, also where the bot has no part: those ids begin with a D as well.
    if (!channel.startsWith('D')) return false
    const known = direct.get(channel)
    if (known !== undefined) return known
    const info = await api.call('conversations.info', { channel }).catch((error: unknown) => {
      // Where Slack does not say, nothing is done: what is added in a direct message must not become the workspace's.
      const fault = callFault(error)
      if (fault.kind !== 'refused') throw error
      return fault.error
    })
    // An app that may not ask is in a message of its own for all it knows; that stays the person's, and is asked again.
    if (typeof info === 'string' && info !== 'channel_not_found') return true
    const is =
      typeof info !== 'string' && (info['channel'] as { is_im?: boolean } | undefined)?.is_im === true
    direct.set(channel, is)
    return is
  }

  async function mayManage({ team, user }: SlackPerson): Promise<boolean> {
    if (managers.has(`slack:${team}/${user}`)) return true
    const info = await api.call('users.info', { user })
    const found = info['user'] as { is_admin?: boolean; is_owner?: boolean; team_id?: string } | undefined
    // Somebody of another workspace in a shared channel may be an admin there, which counts for nothing here.
    if (found?.team_id !== undefined && found.team_id !== team) return false
    return found?.is_admin === true || found?.is_owner === true
  }

  return {
    isDirect,
    async viewer(person, channel, command) {
      if (await isDirect(channel)) return personViewer(person)
      return channelViewer(person, channel, command.manage ? await mayManage(person) : false)
    },
  }
}
