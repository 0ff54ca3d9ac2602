import { UserError } from '../../../briefings/errors.ts'
import type { Command, Viewer } from '../../../commands/command.ts'
import { apology, faultInWords } from '../dispatch.ts'
import type { Outcome } from '../request.ts'
import type { Desk } from './desk.ts'
import type { Interaction } from './interaction.ts'

interface Asked {
  readonly command: Command
  readonly input: Readonly<Record<string, string>>
  readonly viewer: Viewer
}

/**
 * What to tell somebody who names a channel of another guild, or none; null where each channel is one of this guild. A typed
 * id proves nothing: with another guild's, the bot would write there for those who manage this one.
 *
 * In a direct message, and for those who manage nothing, the command itself says why not.
 */
export async function refuseForeignChannel(
  interaction: Interaction,
  desk: Desk,
  { command, input, viewer }: Asked,
): Promise<Outcome | null> {
  if (viewer.place === null || (command.manage && !viewer.manager)) return null
  try {
    for (const [name, spec] of Object.entries(command.arguments)) {
      const given = spec.kind === 'channel' ? input[name]?.trim() : undefined
      if (given && !(await isOfGuild(String(spec.read(given, name)), interaction, desk)))
        return apology(FOREIGN)
    }
    return null
  } catch (error) {
    if (error instanceof UserError) return apology(error.message)
    return apology(faultInWords(desk.reportFault(error, 'looking a Discord channel up')))
  }
}

const FOREIGN =
  'I know no such channel in this server. Choose one of those that Discord offers, or leave it out for the one that you are in.'

async function isOfGuild(channel: string, interaction: Interaction, { api }: Desk): Promise<boolean> {
  const { guild_id: guild, channel_id: here, data } = interaction
  if (channel === here) return true
  const chosen = data?.resolved?.channels?.[channel]
  if (chosen) return (chosen.guild_id ?? guild) === guild
  return (await api.guildOf(channel)) === guild
}
