import type { CommandJson, OptionJson } from './command-json.ts'

/** A command as Discord says that it is registered. */
export type RegisteredCommand = Partial<Omit<CommandJson, 'contexts' | 'integration_types'>> & {
  readonly id: string
  readonly contexts?: readonly number[] | null
  readonly integration_types?: readonly number[] | null
}

export interface RegistrationChanges {
  readonly create: readonly CommandJson[]
  readonly edit: readonly { readonly id: string; readonly command: CommandJson }[]
  readonly remove: readonly string[]
}

/** What has to be written so that Discord knows these commands and no others. What is the same is left alone. */
export function compareRegistration(
  wanted: readonly CommandJson[],
  registered: readonly RegisteredCommand[],
): RegistrationChanges {
  const key = (c: { readonly type?: number; readonly name?: string }): string => `${c.type ?? 1} ${c.name}`
  const held = new Map(registered.map((c) => [key(c), c]))
  const names = new Set(wanted.map(key))
  return {
    create: wanted.filter((c) => !held.has(key(c))),
    edit: wanted.flatMap((command) => {
      const old = held.get(key(command))
      return old && comparable(old) !== comparable(command) ? [{ id: old.id, command }] : []
    }),
    remove: registered.filter((c) => !names.has(key(c))).map((c) => c.id),
  }
}

/** The part of a command that is ours to set, with Discord's defaults filled in, so that equal means equal. */
const comparable = (c: Partial<Omit<RegisteredCommand, 'id'>>): string =>
  JSON.stringify([
    c.description ?? '',
    sorted(c.contexts),
    sorted(c.integration_types),
    (c.options ?? []).map(comparableOption),
  ])

const comparableOption = (o: OptionJson): unknown => [
  o.type,
  o.name,
  o.description,
  o.required ?? false,
  o.min_value ?? null,
  o.autocomplete ?? false,
  sorted(o.channel_types),
  (o.options ?? []).map(comparableOption),
]

const sorted = (list: readonly number[] | null | undefined): readonly number[] =>
  [...(list ?? [])].sort((a, b) => a - b)
