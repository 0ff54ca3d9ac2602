import { createInterface, type Interface } from 'node:readline'
import type { Briefings } from '../../../briefings/briefings.ts'
import { UserError } from '../../../briefings/errors.ts'
import type { Command, CommandContext, Viewer } from '../../../commands/command.ts'
import { matchCommand, noSuchCommand } from '../../../commands/match.ts'
import { bareName } from '../../../commands/plain-line.ts'
import { splitLine, type Word } from '../../../commands/parse.ts'
import { apologyDocument } from '../dispatch.ts'
import { subjectOf } from '../subject.ts'
import { completeLine } from './complete.ts'
import { renderForTerminal, type Terminal } from './render.ts'

export interface ConsoleOptions {
  readonly briefings: Briefings
  readonly commands: readonly Command[]
  readonly viewer: Viewer
  readonly now: () => Temporal.Instant
  readonly read: CommandContext['read']
  readonly fetcher: CommandContext['fetcher']
  readonly file?: CommandContext['file']
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly color: boolean
  /** Shown once at the start of an interactive chat. */
  readonly greeting: string
  /** Lines of earlier chats, newest first, and where new ones are kept. */
  readonly history: { readonly lines: readonly string[]; save(lines: readonly string[]): Promise<void> }
  /** Turns a fault into a sentence for the person; it is logged there. */
  readonly onFault: (error: unknown) => string
}

/**
 * The console chat: `/actor Netanyahu`, or a bare line as a question. Where standard input is no terminal, it reads commands
 * line by line, answers each and ends.
 *
 * @returns false where some line of a piped input could not be answered.
 */
export async function runConsole(options: ConsoleOptions): Promise<boolean> {
  const interactive = options.stdin.isTTY === true && options.stdout.isTTY === true
  return interactive ? chat(options) : answerLines(options)
}

async function answerLines(options: ConsoleOptions): Promise<boolean> {
  let allAnswered = true
  const talk: string[] = []
  for await (const line of createInterface({ input: options.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue
    if (isLeaving(line)) break
    const { shown, answered } = await answer(line, options, talk)
    allAnswered &&= answered
    options.stdout.write(`${shown}\n`)
  }
  return allAnswered
}

async function chat(options: ConsoleOptions): Promise<boolean> {
  const { stdin, stdout, commands, briefings, viewer } = options
  const rl = createInterface({
    input: stdin,
    output: stdout,
    prompt: '› ',
    history: [...options.history.lines],
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, result: [string[], string]) => void) => {
      // A completion that fails offers nothing: the person can still type.
      completeLine(line, commands, (kind, typed) => briefings.complete(viewer.scopes, kind, typed, 25)).then(
        (result) => done(null, result),
        () => done(null, [[], line]),
      )
    },
  })
  let history: readonly string[] = options.history.lines
  rl.on('history', (lines) => (history = lines))
  leaveOnSecondInterrupt(rl, stdout)
  stdout.write(`${options.greeting}\n\n`)
  rl.prompt()
  const talk: string[] = []
  for await (const line of rl) {
    if (isLeaving(line)) break
    if (line.trim()) stdout.write(`\n${(await answer(line, options, talk)).shown}\n`)
    rl.prompt()
  }
  rl.close()
  await options.history.save(history)
  return true
}

/** Ctrl-C clears what is typed; on an empty line it leaves. */
function leaveOnSecondInterrupt(rl: Interface, stdout: NodeJS.WriteStream): void {
  rl.on('SIGINT', () => {
    if (rl.line.length > 0) {
      rl.write(null, { ctrl: true, name: 'u' })
      rl.write(null, { ctrl: true, name: 'k' })
    } else {
      stdout.write('\n')
      rl.close()
    }
  })
}

const isLeaving = (line: string): boolean => /^\/?(?:exit|quit)$/i.test(line.trim())

/** Answers a line; `talk` holds what was asked before, oldest first, and grows with it. */
async function answer(
  line: string,
  options: ConsoleOptions,
  talk: string[],
): Promise<{ shown: string; answered: boolean }> {
  const terminal: Terminal = { width: options.stdout.columns || 80, color: options.color, prefix: '/' }
  const context: CommandContext = {
    briefings: options.briefings,
    viewer: options.viewer,
    now: options.now(),
    read: options.read,
    fetcher: options.fetcher,
    ...(options.file ? { file: options.file } : {}),
    commands: options.commands,
    earlier: [...talk],
    prefix: '/',
  }
  try {
    const { command, rest } = read(line.trim(), options.commands)
    const reply = await command.answer(rest, context)
    const subject = reply.missed ? null : subjectOf(command, rest, reply.document)
    if (subject !== null) talk.splice(0, talk.length, ...talk.slice(1 - MOST_REMEMBERED), subject)
    return { shown: renderForTerminal(reply.document, terminal), answered: true }
  } catch (error) {
    const sentence = error instanceof UserError ? error.message : options.onFault(error)
    return { shown: renderForTerminal(apologyDocument(sentence), terminal), answered: false }
  }
}

/** What a talk leads back to is seldom further away. */
const MOST_REMEMBERED = 5

/** A line is a command where it begins with a slash or is nothing but the name of one; otherwise it is a question. */
function read(line: string, commands: readonly Command[]): { command: Command; rest: readonly Word[] } {
  const bare = bareName(line, commands)
  const typed = bare === undefined ? line : `/${bare}`
  const words = splitLine(typed.startsWith('/') ? typed.slice(1) : `ask ${typed}`)
  const found = matchCommand(
    words.map((w) => w.text),
    commands,
  )
  if (!found) throw noSuchCommand(words[0]?.text ?? '', commands, '/')
  return { command: found.command, rest: words.slice(found.taken) }
}
