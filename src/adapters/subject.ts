import type { Command, CommandInput } from '../../commands/command.ts'

/** Commands after which a talk is about what they were asked. */
const TOLD_OF: ReadonlySet<string> = new Set(['ask', 'actor', 'event', 'timeline', 'brief'])

/** What a request leaves a talk to be about, in the asker's words, so that "and what did he say?" points back to it; null for nothing. */
export function subjectOf(command: Command, input: CommandInput): string | null {
  if (!TOLD_OF.has(command.name)) return null
  const [first] = Object.keys(command.arguments)
  const words = isWords(input) ? upToOptions(input) : (input[first ?? ''] ?? '')
  return words.trim() || null
}

const isWords = (input: CommandInput): input is Extract<CommandInput, readonly unknown[]> =>
  Array.isArray(input)

function upToOptions(words: Extract<CommandInput, readonly unknown[]>): string {
  const texts = words.map((w) => w.text)
  const option = texts.findIndex((t) => /^(?:--|—)\p{L}/u.test(t))
  return texts.slice(0, option < 0 ? undefined : option).join(' ')
}
