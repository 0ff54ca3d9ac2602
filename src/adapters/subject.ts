import type { Command, CommandInput } from '../../commands/command.ts'
import type { Document } from '../../commands/document.ts'

/** Commands whose reply is headed by the name of what it is about. */
const HEADED: ReadonlySet<string> = new Set(['actor', 'event', 'timeline'])
/** Commands that are about what they were asked. */
const ASKED: ReadonlySet<string> = new Set(['ask', 'brief'])

/**
 * What a reply leaves a talk to be about, in words, so that "and what did he say?" points back to it; null for nothing.
 * A name that was chosen from a list was asked for by its id, which is no word.
 */
export function subjectOf(command: Command, input: CommandInput, { title }: Document): string | null {
  // "Lena Okoro, person"
  if (HEADED.has(command.name) && title)
    return title.replace(/, [^,]*$/, (m) => (command.name === 'actor' ? '' : m))
  if (!ASKED.has(command.name)) return null
  const [first = ''] = Object.keys(command.arguments)
  const words = isWords(input) ? upToOptions(input) : (input[first] ?? '')
  return words.trim() || null
}

const isWords = (input: CommandInput): input is Extract<CommandInput, readonly unknown[]> =>
  Array.isArray(input)

function upToOptions(words: Extract<CommandInput, readonly unknown[]>): string {
  const texts = words.map((w) => w.text)
  const option = texts.findIndex((t) => /^(?:--|—)\p{L}/u.test(t))
  return texts.slice(0, option < 0 ? undefined : option).join(' ')
}
