import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { UserError } from '../briefings/errors.ts'
import type { Document } from '../commands/document.ts'
import { commands } from '../commands/index.ts'
import { matchCommand } from '../commands/match.ts'
import { renderForTerminal } from './adapters/console/render.ts'
import { openAnalyser, openApp } from './app.ts'
import { runChatCommand } from './cli/chat-command.ts'
import { openConsole } from './cli/console.ts'
import { verbs } from './cli/index.ts'
import { readCommandLine, type CommandLine } from './cli/options.ts'
import { usageDocument, usageOfVerb } from './cli/usage.ts'
import type { VerbContext } from './cli/verb.ts'
import { viewerOf } from './cli/viewer.ts'
import { DEFAULT_DB, loadConfig, type Config } from './config.ts'
import { createLog } from './log.ts'
import { createWriterFaultLog } from './openai/fault-log.ts'
import { createFetcher } from './fetch/fetcher.ts'
import { secretsOf } from './logging/secrets.ts'
import { SAMPLE_DB } from './sample/open-sample.ts'

const VERSION = '0.1.0'

export interface Process {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
}

/**
 * Runs one terminal command.
 *
 * @returns The exit status: 0 done, 1 done in part, 2 the request was wrong, 3 a fault of the program or what it depends on.
 */
export async function run(process: Process): Promise<number> {
  // Looked at in the end: it is no reason to break off what is stored.
  process.stdout.on('error', () => undefined)
  try {
    const line = readCommandLine(process.argv.slice(2))
    const config = loadConfig(withOptions(process.env, line), namesOf(line))
    const status = await dispatch(process, line, config)
    refuseUnwritten(process.stdout)
    return status
  } catch (error) {
    if (error instanceof UserError) {
      process.stderr.write(`${error.message}\n`)
      return 2
    }
    process.stderr.write(`${faultSentence(error, process.env['LOG_LEVEL'])}\n`)
    return 3
  }
}

/** Throws where what was printed is not whole. A reader that has seen enough (`| head`) is no fault. */
function refuseUnwritten({ errored }: NodeJS.WriteStream): void {
  const { code } = (errored ?? {}) as NodeJS.ErrnoException
  if (errored === null || code === 'EPIPE') return
  throw new Error(
    `What was printed is not whole: standard output takes no more (${code ?? errored.message}).`,
    {
      cause: errored,
    },
  )
}

/** Options of the command line stand above the environment. */
const withOptions = (env: Process['env'], { options }: CommandLine): Process['env'] => ({
  ...env,
  ...(options.db ? { DATELINE_DB: options.db } : {}),
  ...(options.now ? { DATELINE_NOW: options.now } : {}),
})

/** What a variable's value was given by, where that was an option. */
const namesOf = ({ options }: CommandLine): Readonly<Record<string, string>> =>
  options.now ? { DATELINE_NOW: '--now' } : {}

async function dispatch(process: Process, line: CommandLine, config: Config): Promise<number> {
  const color = usesColor(process)
  const { verb: name, options, words } = line
  if (options.version) return print(process, `dateline ${VERSION}\n`)
  const asked = name === undefined ? undefined : matchCommand([name, ...words], commands)
  // "stories merge" is a command, "stories" alone a verb.
  const named = asked && asked.taken > 1 ? undefined : verbs.find((v) => v.name === (name ?? 'serve'))
  const isFamily = commands.some((c) => c.name.startsWith(`${name} `))
  if (options.help && name !== undefined && named) return printHelp(process, usageOfVerb(named), color)
  if (options.help && !asked && !isFamily) return printHelp(process, usageDocument(), color)
  const isConsole = name === undefined && config.platforms.length === 0
  if (isConsole && words.length > 0)
    throw new UserError('usage', `I do not know ${words[0]}. Try: npx dateline --help`)
  // The sample is for the first look: once there is a store of one's own, the console opens on that.
  const isSample = isConsole && config.db === undefined && !existsSync(DEFAULT_DB.slice('file:'.length))
  const db = config.db ?? (isSample ? SAMPLE_DB : DEFAULT_DB)
  const context = verbContext(process, line, config, db)
  if (isConsole) {
    const onFault = (error: unknown): string => faultSentence(error, config.logLevel)
    return openConsole(context, { isSample, color, db, onFault })
  }
  if (named) return named.run(context)
  if (options.help)
    return runChatCommand('help', { ...context, words: [asked?.command.name ?? name!] }, color)
  return runChatCommand(name!, context, color)
}

function verbContext(
  process: Process,
  line: CommandLine,
  config: Config,
  db: string,
): VerbContext & { stdin: NodeJS.ReadStream } {
  const now = config.now ? Temporal.Instant.from(config.now) : Temporal.Now.instant()
  const { stdin, stdout, stderr } = process
  return {
    words: line.words,
    json: line.options.json,
    config,
    db,
    viewer: viewerOf(line.options.as),
    now,
    openApp: () =>
      openApp({
        db,
        now: config.now ? now : null,
        openai: config.openai,
        onFault: createWriterFaultLog(createLog(config.logLevel, stderr, secretsOf(config))),
      }),
    openAnalyser,
    fetcher: createFetcher({
      allowPrivateHosts: config.allowPrivateHosts,
      userAgent: userAgentOf(config.contactUrl),
    }),
    stdin,
    stdout,
    stderr,
  }
}

/** Who asks, what for, and where more is told of it. */
const userAgentOf = (contact: string | undefined): string =>
  `Dateline/${VERSION} (news feed reader${contact ? `; +${contact}` : ''})`

const printHelp = (process: Process, help: Document, color: boolean): number =>
  print(process, renderForTerminal(help, { width: process.stdout.columns || 100, color, prefix: '' }))

function print(process: Process, words: string): number {
  process.stdout.write(words)
  return 0
}

/** https://no-color.org: any value of NO_COLOR that is not empty switches colour off. */
const usesColor = ({ env, stdout }: Process): boolean =>
  stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'

/** What a person is told of a fault: a sentence and an id; the trace only where debugging is asked for. */
function faultSentence(error: unknown, level: string | undefined): string {
  const id = randomUUID().slice(0, 8)
  const message = error instanceof Error ? error.message : String(error)
  const trace =
    level === 'debug' || level === 'trace' ? `\n${error instanceof Error ? (error.stack ?? '') : ''}` : ''
  return `Something went wrong (fault ${id}): ${message}${trace}`
}
