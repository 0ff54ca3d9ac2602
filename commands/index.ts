import { actorCommand } from './actor.ts'
import { addCommand } from './add.ts'
import { actorsMergeCommand } from './actors-merge.ts'
import { actorsSplitCommand } from './actors-split.ts'
import { askCommand } from './ask.ts'
import { briefCommand } from './brief.ts'
import { catchupCommand } from './catchup.ts'
import type { Command } from './command.ts'
import { digestAddCommand } from './digest-add.ts'
import { digestEditCommand } from './digest-edit.ts'
import { digestListCommand } from './digest-list.ts'
import { digestPauseCommand } from './digest-pause.ts'
import { digestPreviewCommand } from './digest-preview.ts'
import { digestRemoveCommand } from './digest-remove.ts'
import { digestResumeCommand } from './digest-resume.ts'
import { eventCommand } from './event.ts'
import { followCommand } from './follow.ts'
import { followingCommand } from './following.ts'
import { helpCommand } from './help.ts'
import { privacyExportCommand } from './privacy-export.ts'
import { privacyForgetCommand } from './privacy-forget.ts'
import { settingsCommand } from './settings.ts'
import { sourcesAddCommand } from './sources-add.ts'
import { sourcesExportCommand } from './sources-export.ts'
import { sourcesImportCommand } from './sources-import.ts'
import { sourcesListCommand } from './sources-list.ts'
import { sourcesMuteCommand } from './sources-mute.ts'
import { sourcesRemoveCommand } from './sources-remove.ts'
import { sourcesTestCommand } from './sources-test.ts'
import { statusCommand } from './status.ts'
import { storiesMergeCommand } from './stories-merge.ts'
import { storiesSplitCommand } from './stories-split.ts'
import { timelineCommand } from './timeline.ts'
import { unfollowCommand } from './unfollow.ts'
import { whyCommand } from './why.ts'
import { wrongCommand } from './wrong.ts'

/** Every command, in the order in which `help` tells them. */
export const commands: readonly Command[] = [
  briefCommand,
  actorCommand,
  eventCommand,
  timelineCommand,
  askCommand,
  catchupCommand,
  addCommand,
  followCommand,
  unfollowCommand,
  followingCommand,
  digestAddCommand,
  digestListCommand,
  digestPreviewCommand,
  digestEditCommand,
  digestPauseCommand,
  digestResumeCommand,
  digestRemoveCommand,
  sourcesAddCommand,
  sourcesListCommand,
  sourcesRemoveCommand,
  sourcesMuteCommand,
  sourcesTestCommand,
  sourcesImportCommand,
  sourcesExportCommand,
  whyCommand,
  wrongCommand,
  settingsCommand,
  statusCommand,
  privacyExportCommand,
  privacyForgetCommand,
  actorsMergeCommand,
  actorsSplitCommand,
  storiesMergeCommand,
  storiesSplitCommand,
  helpCommand,
]

/** The command of that name; names of several words are one name ("digest add"). */
export const findCommand = (name: string): Command | undefined =>
  commands.find((c) => c.name === name.toLowerCase())
