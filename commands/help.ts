import { UserError } from '../briefings/errors.ts'
import { optionalText } from './arguments.ts'
import { defineCommand, type Command } from './command.ts'
import { heading, text, type Block } from './document.ts'

export const helpCommand = defineCommand({
  name: 'help',
  description: 'What you can ask of me, or how one command is used',
  examples: ['help', 'help timeline'],
  reply: 'private',
  begins: true,
  arguments: { command: optionalText('A command', { completion: 'command' }) },
  run: async ({ command }, { commands }): Promise<Command | readonly Command[]> => {
    if (!command) return commands
    const name = command.replace(/^\//, '').toLowerCase()
    const found = commands.find((c) => c.name === name)
    if (found) return found
    const family = commands.filter((c) => c.name.startsWith(`${name} `))
    if (family.length > 0) return family
    throw new UserError(
      'unknown-command',
      `There is no command ${name}. The commands are: ${commands.map((c) => c.name).join(', ')}.`,
    )
  },
  json: (result) => ('name' in result ? forMachines(result) : { commands: result.map(forMachines) }),
  present: (result, { prefix }) =>
    'name' in result ? presentOne(result, prefix) : presentAll(result, prefix),
})

const forMachines = (c: Command): unknown => ({
  name: c.name,
  usage: c.usage,
  description: c.description,
  examples: c.examples,
})

const presentAll = (commands: readonly Command[], prefix: string) => ({
  title: 'Dateline',
  blocks: [
    text(
      'Ask in plain words, or use a command. Every sentence that I tell stands in a source, which is named beneath it.',
    ),
    { kind: 'usage', entries: commands.map((c) => ({ usage: c.shortUsage, description: c.description })) },
    text(`${prefix}help and a command’s name tells all that it takes.`, 'muted'),
  ] satisfies Block[],
})

const presentOne = (command: Command, prefix: string) => ({
  title: `${prefix}${command.usage}`,
  blocks: [
    text(command.description),
    ...usageOfArguments(command),
    heading('For instance'),
    ...command.examples.map((e) => text(`${prefix}${e}`)),
  ],
})

function usageOfArguments(command: Command): Block[] {
  const fields = Object.entries(command.arguments).map(([name, spec]) => ({
    name,
    value: `${spec.description}${spec.required ? '' : ' (optional)'}`,
  }))
  return fields.length > 0 ? [{ kind: 'fields', fields }] : []
}
