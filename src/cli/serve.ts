import { UserError } from '../../briefings/errors.ts'
import { createReportFault } from '../adapters/report-fault.ts'
import { openBackground, openChats } from '../app.ts'
import { createLog } from '../log.ts'
import { untilStopped } from './until-stopped.ts'
import { printLine, type ExitStatus, type Verb, type VerbContext } from './verb.ts'

export const serveVerb: Verb = {
  name: 'serve',
  usage: 'serve',
  description: 'Runs every chat adapter whose token is set',
  run: serve,
}

/** Serves the platforms whose token is set until it is told to stop, or until none of them lets us in. */
async function serve(context: VerbContext): Promise<ExitStatus> {
  const { config, stderr } = context
  if (config.platforms.length === 0)
    throw new UserError(
      'bad-input',
      'There is no token, so no chat to serve. Set DISCORD_TOKEN or SLACK_BOT_TOKEN, or run without a command for the console chat.',
    )
  if (config.now !== undefined)
    throw new UserError('bad-input', 'serve goes by the real clock: leave out --now and DATELINE_NOW.')
  const log = createLog(config.logLevel, stderr)
  const stop = untilStopped(createReportFault(log))
  const app = await context.openApp()
  const adapters = await openChats(app, { config, log, fetcher: context.fetcher })
  const letIn = new Set<string>()
  const background = await openBackground(app, {
    ...{ config, log, adapters, fetcher: context.fetcher },
    connected: () => (letIn.size > 0 ? null : 'no chat platform has let us in yet'),
  })
  try {
    if (adapters.length === 0)
      throw new UserError(
        'bad-input',
        'No chat adapter of this version fits the tokens that are set. Set DISCORD_TOKEN or SLACK_BOT_TOKEN.',
      )
    await background.start()
    const stopped = stop.signalled.then(() => 'stopped' as const)
    const connected = adapters.map((a) =>
      a.connect().then(
        () => {
          letIn.add(a.name)
          return true
        },
        (error: unknown) => {
          if (!(error instanceof UserError)) throw error
          printLine(stderr, error.message)
          return false
        },
      ),
    )
    const outcome = await Promise.race([stopped, Promise.all(connected)])
    if (outcome !== 'stopped' && outcome.every((c) => !c)) return 2
    await stopped
    return 0
  } finally {
    await Promise.all([background.close(), ...adapters.map((a) => a.close())])
    await app.close()
    stop.release()
  }
}
