import { UserError } from '../../briefings/errors.ts'
import { renderForTerminal } from '../adapters/console/render.ts'
import { commands, findCommand } from '../../commands/index.ts'
import { fromArgv } from '../../commands/parse.ts'
import { askFromStdin } from './ask-stdin.ts'
import { printLine, type ExitStatus, type VerbContext } from './verb.ts'

/** Answers a chat command at the terminal: rendered for people, or its JSON. */
export async function runChatCommand(
  name: string,
  context: VerbContext,
  color: boolean,
): Promise<ExitStatus> {
  const command = findCommand(name)
  if (!command) throw new UserError('unknown-command', `There is no command ${name}. Try: npx dateline help`)
  const app = await context.openApp()
  try {
    if (command.name === 'ask' && context.words.includes('--stdin'))
      return await askFromStdin(app.briefings, context)
    const { document, json, missed } = await command.answer(fromArgv(context.words), {
      briefings: app.briefings,
      viewer: context.viewer,
      now: context.now,
      commands,
      prefix: '',
    })
    const terminal = { width: context.stdout.columns || 100, color, prefix: '' }
    // A name that is not held is told on standard error to people; a program reads the nearest names from the JSON.
    if (context.json) printLine(context.stdout, JSON.stringify(json))
    else (missed ? context.stderr : context.stdout).write(renderForTerminal(document, terminal))
    return missed ? 2 : 0
  } finally {
    await app.close()
  }
}
