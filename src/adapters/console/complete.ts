import type { Candidate } from '../../../briefings/model.ts'
import type { Command } from '../../../commands/command.ts'
import { matchCommand } from '../../../commands/match.ts'

export type FindNames = (kind: 'actor' | 'event' | 'name', typed: string) => Promise<readonly Candidate[]>

/**
 * What Tab offers: commands after a slash, then the names that a command's first argument takes.
 *
 * @returns The completions and the part of the line that they replace, as node:readline wants them.
 */
export async function completeLine(
  line: string,
  commands: readonly Command[],
  find: FindNames,
): Promise<[string[], string]> {
  const said = /^\/(.*)$/s.exec(line)?.[1]?.split(/\s+/) ?? []
  const found = matchCommand(said.slice(0, -1), commands)
  if (!found) {
    const all = commands.map((c) => `/${c.name} `)
    return line.startsWith('/') || line === '' ? [all.filter((c) => c.startsWith(line)), line] : [[], line]
  }
  const { command, taken } = found
  const words = said.slice(taken).join(' ')
  const completion = Object.values(command.arguments)[0]?.completion
  if (completion === 'command') return [commands.map((c) => c.name).filter((n) => n.startsWith(words)), words]
  if (!completion || words.includes(' --')) return [[], line]
  return [(await find(completion, words)).map((c) => c.name), words]
}
