import type { Command } from '../../../commands/command.ts'

/** An option of a slash command as Discord sends it; a subcommand holds options of its own. */
export interface SentOption {
  readonly name: string
  readonly type: number
  readonly value?: string | number | boolean
  readonly focused?: boolean
  readonly options?: readonly SentOption[]
}

export interface ReadOptions {
  readonly command: Command
  readonly input: Readonly<Record<string, string>>
  /** The option that is being typed, where this is a completion. */
  readonly focused: SentOption | undefined
}

/** The command that was called, with its options by name; null for one that this version no longer has. */
export function readOptions(
  data: { readonly name: string; readonly options?: readonly SentOption[] },
  commands: readonly Command[],
): ReadOptions | null {
  const names = [data.name]
  let options = data.options ?? []
  while (options[0]?.type === SUBCOMMAND || options[0]?.type === SUBCOMMAND_GROUP) {
    names.push(options[0].name.replaceAll('-', ' '))
    options = options[0].options ?? []
  }
  const name = names.join(' ')
  const command = commands.find((c) => c.name === name)
  if (!command) return null
  const input = Object.fromEntries(
    options.flatMap((o) => (o.value === undefined ? [] : [[o.name, String(o.value)] as const])),
  )
  return { command, input, focused: options.find((o) => o.focused) }
}

const SUBCOMMAND = 1
const SUBCOMMAND_GROUP = 2
