import type { Command } from '../../../commands/command.ts'
import type { DiscordApi } from './api.ts'
import { commandsJson } from './command-json.ts'
import { compareRegistration, type RegisteredCommand } from './registration.ts'

/**
 * Makes Discord know these commands and no others, and writes only what differs: Discord counts what is created.
 *
 * @returns How many commands were written or removed.
 */
export async function registerCommands(
  api: DiscordApi,
  application: string,
  commands: readonly Command[],
): Promise<number> {
  const wanted = commandsJson(commands)
  const registered = (await api.commands(application)) as readonly RegisteredCommand[]
  if (registered.length === 0) {
    await api.setCommands(application, wanted)
    return wanted.length
  }
  const { create, edit, remove } = compareRegistration(wanted, registered)
  for (const id of remove) await api.removeCommand(application, id)
  for (const { id, command } of edit) await api.editCommand(application, id, command)
  for (const command of create) await api.createCommand(application, command)
  return create.length + edit.length + remove.length
}
