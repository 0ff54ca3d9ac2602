import { existsSync } from 'node:fs'
import { UserError } from '../../briefings/errors.ts'
import { optionalText } from '../../commands/arguments.ts'
import { fromArgv, parseArguments } from '../../commands/parse.ts'
import type { ChatAdapter } from '../adapters/chat-adapter.ts'
import { createReportFault, type ReportFault } from '../adapters/report-fault.ts'
import type { Sender } from '../adapters/sender.ts'
import { openChats, openMetrics, openSenders, openWatch, openWorker, type App } from '../app.ts'
import { createLog } from '../log.ts'
import { secretsOf } from '../logging/secrets.ts'
import { mayPass } from '../store/store-fault.ts'
import { readRoles, type Role } from './roles.ts'
import { closeAll, type Closing } from './close-all.ts'
import { untilStopped, type Stop } from './until-stopped.ts'
import { printLine, type ExitStatus, type Verb, type VerbContext } from './verb.ts'

const specs = { roles: optionalText('What this process does: chat, worker, or both') }

export const serveVerb: Verb = {
  name: 'serve',
  usage: 'serve [--roles chat,worker]',
  description: 'Runs every chat adapter whose token is set',
  run: serve,
}

/** Who has copied .env.example believes that it is read. */
const UNREAD =
  '\nThe file .env here is read by docker compose only; to read it: npx node --env-file=.env src/main.ts serve'

type Log = ReturnType<typeof createLog>

/** Serves until it is told to stop, or until no platform lets us in and nothing else is to be done. */
async function serve(context: VerbContext): Promise<ExitStatus> {
  const { config, stderr, db } = context
  const roles = readRoles(parseArguments(specs, fromArgv(context.words), serveVerb.usage).roles, db)
  const isChat = roles.has('chat')
  if (isChat && config.platforms.length === 0)
    throw new UserError(
      'bad-input',
      `There is no token, so no chat to serve. Set DISCORD_TOKEN or SLACK_BOT_TOKEN, or run without a command for the console chat.${existsSync('.env') ? UNREAD : ''}`,
    )
  if (config.now !== undefined)
    throw new UserError('bad-input', 'serve goes by the real clock: leave out --now and DATELINE_NOW.')
  const log = createLog(config.logLevel, stderr, secretsOf(config))
  const reportFault = createReportFault(log)
  const stop = untilStopped(reportFault)
  const app = await context.openApp()
  const open: Open = { working: [], posting: [] }
  let status: ExitStatus
  let faults: readonly unknown[] = []
  try {
    await Promise.race([stop.signalled, openStore(app, reportFault)])
    status = await work(app, { ...context, roles, log, stop, open })
  } finally {
    faults = await closeAll([open.working, open.posting, [() => app.close()]])
    for (const fault of faults) reportFault(fault, 'closing')
    stop.release()
  }
  if (faults.length > 0) throw faults[0]
  return status
}

/**
 * A store that cannot be used as it is set (no database of ours, a newer one, no right to write) ends the start with a sentence; one
 * that is away, busy or full is waited for.
 */
async function openStore({ briefings }: App, reportFault: ReportFault): Promise<void> {
  try {
    // Changes nothing: nobody has this name.
    await briefings.releasePosts('a process that begins')
  } catch (error) {
    if (!mayPass(error)) throw error
    reportFault(error, 'opening the store')
  }
}

/** What is to be closed before the store. */
interface Open {
  readonly working: Closing[]
  /** After those that hand their posts back. */
  readonly posting: Closing[]
}

interface Work extends VerbContext {
  readonly roles: ReadonlySet<Role>
  readonly log: Log
  readonly stop: Stop
  /** Takes whatever it opens. */
  readonly open: Open
}

async function work(app: App, context: Work): Promise<ExitStatus> {
  const { config, stderr, db, fetcher, roles, log, stop, open } = context
  const isChat = roles.has('chat')
  const adapters = isChat ? await openChats(app, { config, log, fetcher }) : []
  open.working.push(...adapters.map((a) => () => a.close()))
  const letIn = new Set<string>()
  const metrics = await openMetrics(app, config)
  const watch = await openWatch(app, {
    ...{ config, log, metrics },
    reason: () => (isChat && letIn.size === 0 ? 'no chat platform has let us in yet' : null),
  })
  const senders = isChat ? [] : await sendersOf(app, context, log)
  open.posting.push(
    ...senders.map(
      ({ poster }) =>
        () =>
          poster.close(),
    ),
  )
  const worker = roles.has('worker')
    ? await openWorker(app, {
        ...{ config, log, fetcher, db, metrics },
        posters: [...adapters, ...senders].map((a) => a.poster),
      })
    : null
  const background = [watch, worker].filter((b) => b !== null)
  open.working.push(...background.map((b) => () => b.close()))
  if (roles.size === 1) log.info({ roles: [...roles] }, 'this process has a part of the work')
  for (const b of background) await b.start()
  const stopped = stop.signalled.then(() => 'stopped' as const)
  const connected = adapters.map((adapter) => connect(adapter, letIn, stderr))
  const outcome = await Promise.race([stopped, Promise.all(connected)])
  if (outcome !== 'stopped' && isChat && outcome.every((c) => !c)) return 2
  await stopped
  return 0
}

/** Whether the platform lets us in; where it refuses us for good, the operator is told why. */
async function connect(
  adapter: ChatAdapter,
  letIn: Set<string>,
  stderr: NodeJS.WritableStream,
): Promise<boolean> {
  try {
    await adapter.connect()
    letIn.add(adapter.name)
    return true
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    printLine(stderr, error.message)
    return false
  }
}

/** A worker posts on the platforms whose token it has. Without one it does all else, and leaves posting to others. */
async function sendersOf(app: App, { config, fetcher, stderr }: VerbContext, log: Log): Promise<Sender[]> {
  const senders: Sender[] = []
  for (const sender of await openSenders(app, { config, log, fetcher })) {
    try {
      await sender.open()
      senders.push(sender)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      printLine(stderr, error.message)
    }
  }
  if (senders.length === 0) log.warn('no token is set here: posts are left to workers that have one')
  return senders
}
