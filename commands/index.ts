import { actorCommand } from './actor.ts'
import { askCommand } from './ask.ts'
import { briefCommand } from './brief.ts'
import type { Command } from './command.ts'
import { eventCommand } from './event.ts'
import { helpCommand } from './help.ts'
import { timelineCommand } from './timeline.ts'

/** Every command, in the order in which `help` tells them. */
export const commands: readonly Command[] = [
  briefCommand,
  actorCommand,
  eventCommand,
  timelineCommand,
  askCommand,
  helpCommand,
]

/** The command of that name; names of several words are one name ("digest add"). */
export const findCommand = (name: string): Command | undefined =>
  commands.find((c) => c.name === name.toLowerCase())
