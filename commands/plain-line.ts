import type { Command } from './command.ts'

/** Names that are a question by themselves: "Why?" points back to the answer before. */
const ASKS: ReadonlySet<string> = new Set(['why'])

/**
 * The command, or the group of commands, that a whole line names and nothing more: "help", "brief!", "actor", "digest". One that
 * needs more says itself what to type.
 *
 * @returns the name as it is typed after the prefix; undefined for a question.
 */
export function bareName(line: string, commands: readonly Command[]): string | undefined {
  const name = line
    .replace(/[\s.!?]+$/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
  if (name === '' || ASKS.has(name)) return undefined
  const isName = commands.some((c) => c.name === name || c.name.startsWith(`${name} `))
  return isName ? name : undefined
}

/** What a message that calls the bot and says nothing else is taken for. */
export const HELLO = 'Hello'
