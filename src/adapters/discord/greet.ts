import { ComponentType } from 'discord.js'
import { greeting } from '../../../commands/greeting.ts'
import { STARTER_FEEDS, STARTER_ZONES } from '../starter-feeds.ts'
import { hasCode, type MessageBody } from './api.ts'
import type { Desk } from './desk.ts'
import { messageBody, plainBody } from './message-body.ts'

/** What is read of a guild as the gateway dispatches it. */
export interface Guild {
  readonly id: string
  /** Not reachable for now, which says nothing of who is in it. */
  readonly unavailable?: boolean
  /** Where Discord itself says who has joined. */
  readonly system_channel_id?: string | null
  readonly channels?: readonly { readonly id: string; readonly type: number; readonly position?: number }[]
}

const TEXT_CHANNEL = 0
const MOST_TRIED = 5
const MISSING_PERMISSIONS = 50013
const MISSING_ACCESS = 50001

/** Greets a guild in the first channel that takes it. Never rejects: that nobody could be greeted is logged. */
export async function greet(guild: Guild, isBack: boolean, desk: Desk): Promise<void> {
  try {
    for (const channel of channelsOf(guild)) if (await greetIn(channel, guild.id, isBack, desk)) return
    desk.log.info({ guild: guild.id }, 'Discord: no channel of the guild takes a greeting')
  } catch (error) {
    desk.reportFault(error, 'greeting a Discord guild')
  }
}

function channelsOf({ system_channel_id: system, channels = [] }: Guild): string[] {
  const texts = channels
    .filter((c) => c.type === TEXT_CHANNEL)
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((c) => c.id)
  return [...new Set([...(system ? [system] : []), ...texts])].slice(0, MOST_TRIED)
}

/** Whether the channel took it. */
async function greetIn(channel: string, guild: string, isBack: boolean, desk: Desk): Promise<boolean> {
  const document = greeting({ commands: desk.commands, prefix: '/', isBack })
  const components = menus(`${guild}/${channel}`, desk)
  const send = (body: MessageBody): Promise<unknown> =>
    desk.api.sendMessage(channel, {
      ...body,
      ...(components.length > 0 ? { components } : {}),
      nonce: `${isBack ? 'back' : 'hi'}-${guild}`,
      enforce_nonce: true,
    })
  const isRefused = (error: unknown): boolean =>
    hasCode(error, MISSING_PERMISSIONS) || hasCode(error, MISSING_ACCESS)
  try {
    await send(messageBody(document))
    return true
  } catch (error) {
    if (!isRefused(error)) throw error
  }
  try {
    // It may be the right to embed links alone that is missing.
    await send(plainBody(document))
    return true
  } catch (error) {
    if (!isRefused(error)) throw error
    return false
  }
}

/** A menu of feeds to begin with, and one of time zones. Whoever chooses does it with their own rights. */
function menus(place: string, { actions, commands }: Desk): object[] {
  const known = new Set(commands.map((c) => c.name))
  const menu = (command: string, placeholder: string, most: number, options: readonly object[]): object => ({
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: actions.seal({ kind: 'pick', page: 0, asker: '', command, input: {} }, place),
        placeholder,
        min_values: 1,
        max_values: most,
        options,
      },
    ],
  })
  return [
    ...(known.has('sources add')
      ? [
          menu(
            'sources add',
            'Feeds to begin with',
            STARTER_FEEDS.length,
            STARTER_FEEDS.map(({ name, url }) => ({ label: name, value: url })),
          ),
        ]
      : []),
    ...(known.has('settings')
      ? [
          menu(
            'settings',
            'The time zone of this place',
            1,
            STARTER_ZONES.map((zone) => ({ label: zone.replaceAll('_', ' '), value: zone })),
          ),
        ]
      : []),
  ]
}
