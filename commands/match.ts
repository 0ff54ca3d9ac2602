import { UserError } from '../briefings/errors.ts'
import { distance } from '../briefings/read/spelling.ts'
import type { Command } from './command.ts'

export interface MatchedCommand {
  readonly command: Command
  /** How many of the words its name took. */
  readonly taken: number
}

/** The command that the first words name, the longest name first: "privacy export" before one that is called "privacy". */
export function matchCommand(
  words: readonly string[],
  commands: readonly Command[],
): MatchedCommand | undefined {
  const longest = Math.max(0, ...commands.map((c) => c.name.split(' ').length))
  for (let taken = Math.min(longest, words.length); taken > 0; taken--) {
    const name = words.slice(0, taken).join(' ').toLowerCase()
    const command = commands.find((c) => c.name === name)
    if (command) return { command, taken }
  }
  return undefined
}

/**
 * What is told where no command is named so: those that begin with the word, where it is half a name, or those that it is nearly.
 * @returns a UserError 'unknown-command'.
 */
export function noSuchCommand(word: string, commands: readonly Named[], prefix: string): UserError {
  const name = word.toLowerCase()
  // A program's name in front ("npx dateline ") is how a command is called, not part of what was typed.
  const shown = prefix.includes(' ') ? word : prefix + word
  const longer = commands.filter((c) => c.name.startsWith(`${name} `)).map((c) => prefix + c.name)
  const near = [...new Set(commands.map((c) => c.name.split(' ')[0]!))].filter((n) => isNearly(name, n))
  const hint =
    longer.length > 0
      ? `There ${longer.length === 1 ? 'is' : 'are'} ${longer.join(', ')}.`
      : near.length > 0
        ? `Do you mean ${near.map((n) => prefix + n).join(' or ')}?`
        : `Try ${prefix}help, or ${prefix.startsWith('/') ? 'just ask' : `${prefix}ask "…"`}.`
  return new UserError('unknown-command', `There is no command ${shown}. ${hint}`)
}

type Named = Pick<Command, 'name'>

/** Whether a slip of the finger or two lie between them; one in short names, which are all near each other. */
const isNearly = (typed: string, name: string): boolean => {
  const most = name.length > 4 ? 2 : 1
  return distance(typed.slice(0, MOST_LOOKED_AT), name, most) <= most
}

const MOST_LOOKED_AT = 40
