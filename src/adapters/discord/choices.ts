import type { Candidate } from '../../../briefings/model.ts'
import { candidateLabel } from '../../../commands/phrases.ts'
import type { Completion } from '../../../commands/arguments.ts'
import { oneShortLine } from '../../../commands/one-line.ts'
import type { Desk } from './desk.ts'
import type { Interaction } from './interaction.ts'
import { readOptions } from './read-options.ts'
import { viewerOf } from './viewer.ts'

/** Discord refuses more, and longer ones. */
const MOST_CHOICES = 25
const MOST_LENGTH = 100

export interface Choice {
  readonly name: string
  readonly value: string
}

/**
 * What is offered for the option that is being typed. The value is looked up again when the command runs, so a choice shows
 * nothing that its sender may not see. Where nothing can be offered, the person can still type.
 */
export async function choicesFor(interaction: Interaction, desk: Desk): Promise<Choice[]> {
  const { data } = interaction
  const read = data?.name
    ? readOptions({ name: data.name, options: data.options ?? [] }, desk.commands)
    : null
  const completion = read?.focused && read.command.arguments[read.focused.name]?.completion
  if (!completion) return []
  const typed = String(read.focused?.value ?? '')
  if (completion === 'command') {
    const names = desk.commands.map((c) => c.name).filter((n) => n.startsWith(typed.toLowerCase()))
    return names.slice(0, MOST_CHOICES).map((name) => ({ name, value: name }))
  }
  try {
    const { scopes } = viewerOf(interaction, desk.managers)
    const found = await desk.complete(scopes, completion, typed, MOST_CHOICES)
    return found.map(choiceOf(completion)).filter(isTaken).slice(0, MOST_CHOICES)
  } catch (error) {
    desk.reportFault(error, 'completing on Discord')
    return []
  }
}

const choiceOf =
  (completion: Completion) =>
  (candidate: Candidate): Choice => ({
    name: oneShortLine(candidateLabel(candidate), MOST_LENGTH),
    // A topic is words; an actor or an event is known by its id, whatever its name is like.
    value:
      completion === 'name' && !candidate.role && candidate.name.length <= MOST_LENGTH
        ? candidate.name
        : candidate.id,
  })

/** One that Discord does not take costs the whole list. */
const isTaken = ({ name, value }: Choice): boolean => name !== '' && value.length <= MOST_LENGTH
