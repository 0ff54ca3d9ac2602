import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
} from 'discord.js'
import type { ArgumentSpec } from '../../../commands/arguments.ts'
import type { Command } from '../../../commands/command.ts'
import { PASTED } from './forms.ts'

/** An option as Discord registers it: a typed argument, or a subcommand with options of its own. */
export interface OptionJson {
  readonly type: number
  readonly name: string
  readonly description: string
  readonly required?: boolean
  readonly min_value?: number
  readonly autocomplete?: boolean
  readonly channel_types?: readonly number[]
  readonly options?: readonly OptionJson[]
}

export interface CommandJson {
  readonly type: number
  readonly name: string
  readonly description?: string
  readonly options?: readonly OptionJson[]
  readonly contexts: readonly number[]
  readonly integration_types: readonly number[]
}

/** The entry in a message's context menu, and the command that it stands for. */
export const CONTEXT_MENU = { name: 'Brief this', command: 'add' } as const

const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
} as const

/** All commands as Discord registers them; a name of two words becomes a subcommand. */
export function commandsJson(commands: readonly Command[]): CommandJson[] {
  const groups = Map.groupBy(commands, (c) => c.name.split(' ')[0]!)
  const slash = [...groups].map(([name, members]): CommandJson => {
    const [own] = members
    const isGroup = own!.name !== name || members.length > 1
    const options = isGroup ? members.map(subcommand) : optionsOf(own!)
    const description = isGroup
      ? members.map((m) => m.name.split(' ').slice(1).join(' ')).join(', ')
      : own!.description
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      description: short(description),
      ...(options.length > 0 ? { options } : {}),
      ...EVERYWHERE,
    }
  })
  const adds = commands.some((c) => c.name === CONTEXT_MENU.command)
  const menu: CommandJson = { type: ApplicationCommandType.Message, name: CONTEXT_MENU.name, ...EVERYWHERE }
  return adds ? [...slash, menu] : slash
}

const subcommand = (command: Command): OptionJson => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: command.name.split(' ').slice(1).join('-'),
  description: short(command.description),
  options: optionsOf(command),
})

function optionsOf({ name: command, arguments: specs }: Command): OptionJson[] {
  const options = Object.entries(specs).map(([name, spec]) => {
    // Left out, it is asked for in a form.
    const isPasted = command === PASTED.command && name === PASTED.argument
    return optionOf(name, isPasted ? { ...spec, required: false } : spec)
  })
  // Discord refuses a required option after one that is not.
  return [...options.filter((o) => o.required), ...options.filter((o) => !o.required)]
}

const optionOf = (name: string, { kind, description, required, completion }: ArgumentSpec): OptionJson => ({
  type: TYPES[kind],
  name,
  description: short(description),
  required,
  ...(kind === 'integer' ? { min_value: 1 } : {}),
  ...(completion ? { autocomplete: true } : {}),
  ...(kind === 'channel' ? { channel_types: POSTED_IN } : {}),
})

/** Where a bot can post. */
const POSTED_IN: readonly number[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]

const TYPES: Readonly<Record<ArgumentSpec['kind'], OptionJson['type']>> = {
  string: ApplicationCommandOptionType.String,
  date: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  flag: ApplicationCommandOptionType.Boolean,
  // Discord offers the channels of the guild where it is typed, and says which one was chosen.
  channel: ApplicationCommandOptionType.Channel,
}

const MOST_DESCRIPTION = 100

/** Discord refuses longer descriptions; `help` tells them whole. */
const short = (words: string): string =>
  words.length <= MOST_DESCRIPTION ? words : `${words.slice(0, MOST_DESCRIPTION - 1).replace(/\s+\S*$/, '')}…`
