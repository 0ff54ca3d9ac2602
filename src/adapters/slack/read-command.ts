import type { Command, CommandInput } from '../../../commands/command.ts'
import { matchCommand, noSuchCommand } from '../../../commands/match.ts'
import { splitLine } from '../../../commands/parse.ts'

export interface ReadCommand {
  readonly command: Command
  readonly input: CommandInput
}

/** A command from a line of words, as after `/dateline` or in a button. Throws a UserError where there is none of that name. */
export function readCommand(line: string, commands: readonly Command[], prefix: string): ReadCommand {
  const words = splitLine(line)
  if (words.length === 0) return readCommand('help', commands, prefix)
  const texts = words.map((w) => w.text)
  const found = matchCommand(texts, commands)
  if (found) return { command: found.command, input: words.slice(found.taken) }
  throw noSuchCommand(texts[0]!, commands, prefix)
}

/** A line as others in the channel are told it: a question by itself, any other command as a command. */
export const toldAs = (line: string): string => /^ask\s+(.+)$/is.exec(line)?.[1] ?? `/${line}`

/** What a slash command says: `/dateline actor X` and `/actor X` are the same. */
export const lineOf = (slashCommand: string, text: string): string => {
  const name = slashCommand.replace(/^\//, '')
  return name === 'dateline' ? text : `${name} ${text}`
}
