import type { Completion } from '../../../commands/arguments.ts'
import type { Command } from '../../../commands/command.ts'
import { candidateLabel } from '../../../commands/phrases.ts'
import type { Candidate } from '../../../briefings/model.ts'
import { plainText, type ExternalSelect, type Option, type SlackMessage } from './block-kit.ts'
import type { ButtonRequest } from './button-value.ts'
import { escapeText } from './escape.ts'
import { LIMITS } from './limits.ts'
import { quoted } from './render-blocks.ts'

// Slack completes nothing while a command is typed: whoever leaves the name out gets a list that fills as they type.

export const PICK = 'dateline:pick:'

export type NameCompletion = Exclude<Completion, 'command'>

/** What kind of name a command begins with; null where it begins with none that we can complete. */
export function namesOf(command: Command): NameCompletion | null {
  const [first] = Object.values(command.arguments)
  const completion = first?.required ? first.completion : undefined
  return completion === undefined || completion === 'command' ? null : completion
}

const ASKED: Readonly<Record<NameCompletion, string>> = {
  actor: 'Whom?',
  event: 'Which event?',
  name: 'Whom, or what?',
}

/** Asks which name a command is to tell of. */
export function pickMessage(command: Command, completion: NameCompletion, prefix: string): SlackMessage {
  const select: ExternalSelect = {
    type: 'external_select',
    action_id: `${PICK}${command.name}`,
    placeholder: plainText('Type the beginning of a name'),
    min_query_length: 1,
  }
  const usage = escapeText(`Or: ${prefix}${command.usage}`)
  return {
    text: ASKED[completion],
    blocks: [
      { type: 'section', text: plainText(ASKED[completion]), accessory: select },
      { type: 'context', elements: [plainText(usage)] },
    ],
  }
}

/** The command that a list is for; null where it is none of ours. */
export const pickedCommand = (actionId: unknown, commands: readonly Command[]): Command | null =>
  typeof actionId === 'string' && actionId.startsWith(PICK)
    ? (commands.find((c) => c.name === actionId.slice(PICK.length)) ?? null)
    : null

/** What was chosen, as a button asks for it. */
export const pickedRequest = (command: Command, value: string): ButtonRequest => ({
  command: command.name,
  words: quoted(value),
  page: 0,
})

/** Names as Slack lists them. Their ids are what is carried, so that a name is never guessed from its label. */
export const optionsOf = (candidates: readonly Candidate[]): Option[] =>
  candidates
    .filter((c) => c.id.length <= LIMITS.optionValue && escapeText(c.name) !== '')
    .slice(0, LIMITS.options)
    .map((c) => ({ text: plainText(labelOf(candidateLabel(c))), value: c.id }))

/** A list has room for so many characters and no further line: what is longer ends in dots, as in any menu. */
function labelOf(name: string): string {
  const whole = escapeText(name)
  if (whole.length <= LIMITS.optionText) return whole
  let label = ''
  for (const c of name) {
    const longer = escapeText(label + c)
    if (longer.length + 1 > LIMITS.optionText) break
    label += c
  }
  return `${escapeText(label)}…`
}
