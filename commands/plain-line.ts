import type { Command } from './command.ts'

/** The command that a whole line names and nothing more, where it needs no more: "help", "brief!". */
export function bareCommand(line: string, commands: readonly Command[]): Command | undefined {
  const name = line
    .replace(/[\s.!?]+$/, '')
    .trim()
    .toLowerCase()
  return commands.find((c) => c.name === name && Object.values(c.arguments).every((a) => !a.required))
}

/** What a message that calls the bot and says nothing else is taken for. */
export const HELLO = 'Hello'
