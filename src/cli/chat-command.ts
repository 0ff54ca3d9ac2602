import { renderForTerminal } from '../adapters/console/render.ts'
import { commands } from '../../commands/index.ts'
import { matchCommand, noSuchCommand } from '../../commands/match.ts'
import { fromArgv, parseArguments } from '../../commands/parse.ts'
import { createReadAdded } from '../fetch/read-added.ts'
import { askFromStdin } from './ask-stdin.ts'
import { verbs } from './index.ts'
import { readFileNamed } from './read-file.ts'
import { refuseMissing } from './existing-store.ts'
import { printLine, type ExitStatus, type VerbContext } from './verb.ts'

/** Answers a chat command at the terminal: rendered for people, or its JSON. */
export async function runChatCommand(
  name: string,
  context: VerbContext,
  color: boolean,
): Promise<ExitStatus> {
  const found = matchCommand([name, ...context.words], commands)
  if (!found) throw noSuchCommand(name, [...commands, ...verbs], 'npx dateline ')
  const { command, taken } = found
  if (!command.begins) refuseMissing(context.db)
  const app = await context.openApp()
  try {
    if (command.name === 'ask' && context.words.includes('--stdin')) {
      const others = context.words.filter((w) => w !== '--stdin')
      parseArguments({}, fromArgv(others), 'ask --stdin < QUESTIONS.jsonl')
      return await askFromStdin(app.briefings, context)
    }
    const { document, json, missed } = await command.answer(fromArgv([name, ...context.words].slice(taken)), {
      briefings: app.briefings,
      viewer: context.viewer,
      now: context.now,
      read: createReadAdded(context.fetcher, () => context.now),
      fetcher: context.fetcher,
      file: readFileNamed,
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
