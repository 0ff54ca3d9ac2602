import { App, HTTPReceiver, webApi, type Receiver } from '@slack/bolt'
import type { Logger } from 'pino'
import { UserError } from '../../../briefings/errors.ts'
import type { Briefings } from '../../../briefings/briefings.ts'
import type { Command, CommandContext } from '../../../commands/command.ts'
import type { ChatAdapter } from '../chat-adapter.ts'
import { createDispatch } from '../dispatch.ts'
import type { Limits } from '../limits.ts'
import { createReportFault } from '../report-fault.ts'
import { createBoltLogger } from './bolt-logger.ts'
import { callFault } from './call-faults.ts'
import { createDeliver } from './deliver.ts'
import { createDesk, PREFIX } from './desk.ts'
import { createHome } from './home.ts'
import { listen } from './listen.ts'
import { createPeople } from './people.ts'
import { createQuestions } from './questions.ts'
import type { SlackIdentity, SlackSettings } from './settings.ts'
import { createSocket, type SocketTiming } from './socket.ts'
import { createThreads } from './threads.ts'
import { createSlackApi, type Pause } from './web-api.ts'
import { within } from './within.ts'

export interface SlackOptions {
  readonly settings: SlackSettings
  readonly briefings: Briefings
  readonly commands: readonly Command[]
  readonly read: CommandContext['read']
  readonly now: () => Temporal.Instant
  /** `slack:TEAM/USER`, from `DATELINE_MANAGERS`. */
  readonly managers: ReadonlySet<string>
  /** How much one person and one team may ask; no limit where it is left out. */
  readonly limits?: Limits
  readonly log: Logger
  readonly pause: Pause
  readonly timing: SlackTiming
}

export interface SlackTiming extends SocketTiming {
  /** How long one call may take. */
  readonly callMs: number
  /** How long work under way is waited for at the end. */
  readonly closeMs: number
}

/** What `serve` goes by. */
export const SLACK_TIMING: SlackTiming = { callMs: 10_000, closeMs: 8_000, pongMs: 10_000, helloMs: 30_000 }

/** Slack, in one workspace. */
export function createSlack(options: SlackOptions): ChatAdapter {
  const { settings, log, timing } = options
  const boltLogger = createBoltLogger(log)
  // Retries and waiting are ours: see web-api.ts.
  const clientOptions = {
    slackApiUrl: settings.apiUrl,
    timeout: timing.callMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger,
  }
  const underWay = new Set<Promise<void>>()
  let line: Line | null = null
  let closed = false

  return {
    name: 'Slack',
    async connect() {
      const client = new webApi.WebClient(settings.botToken, clientOptions)
      const identity = await identify(client, options, () => closed)
      if (!identity) return
      line = openLine(options, clientOptions)
      const app = new App({
        receiver: line.receiver,
        // Our own: Bolt's asks Slack in its constructor, where a refused token is nobody's to catch.
        authorize: async () => ({
          botToken: settings.botToken,
          botId: identity.bot,
          botUserId: identity.user,
          teamId: identity.team,
        }),
        clientOptions,
        logger: boltLogger,
        convoStore: false,
      })
      app.error(async (error) => void createReportFault(log)(error, 'Slack'))
      serve(app, client, identity, options, (work) => {
        underWay.add(work)
        void work.finally(() => underWay.delete(work))
      })
      await line.connect()
    },
    async close() {
      closed = true
      if (line) await within(1_000, line.close())
      await within(timing.closeMs, Promise.all(underWay))
    },
  }
}

function serve(
  app: App,
  client: webApi.WebClient,
  identity: SlackIdentity,
  options: SlackOptions,
  track: (work: Promise<void>) => void,
): void {
  const { briefings, commands, read, managers, log, pause, timing } = options
  const reportFault = createReportFault(log)
  const dispatch = createDispatch({
    briefings,
    commands,
    now: options.now,
    read,
    prefix: PREFIX,
    reportFault,
    limits: options.limits,
  })
  const now = (): number => options.now().epochMilliseconds
  const api = createSlackApi(client, pause)
  const desk = createDesk({ dispatch, commands, reportFault })
  const deliver = createDeliver({ api, desk, reportFault, pause, timeoutMs: timing.callMs })
  const threads = createThreads({ api, identity, now })
  listen(app, {
    desk,
    deliver,
    people: createPeople({ api, managers, now }),
    questions: createQuestions({ desk, deliver, threads, identity, now }),
    home: createHome({ api, dispatch, commands, reportFault }),
    commands,
    reportFault,
    now,
    track,
  })
}

interface Line {
  readonly receiver: Receiver
  connect(): Promise<void>
  close(): Promise<void>
}

/** How Slack's requests reach us: a socket that we open, or a port that Slack calls. */
function openLine(
  { settings, log, pause, timing }: SlackOptions,
  clientOptions: webApi.WebClientOptions,
): Line {
  const boltLogger = createBoltLogger(log)
  const { receive } = settings
  if (receive.kind === 'socket') {
    return createSocket({ appToken: receive.appToken, clientOptions, boltLogger, log, pause, timing })
  }
  const receiver = new HTTPReceiver({
    signingSecret: receive.signingSecret,
    port: receive.port,
    logger: boltLogger,
  })
  let started = false
  return {
    receiver,
    async connect() {
      await receiver.start(receive.port).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new UserError('bad-input', `I cannot listen on SLACK_PORT ${receive.port}: ${reason}`, {
          cause,
        })
      })
      started = true
      log.info({ port: receive.port }, 'listening for Slack')
    },
    async close() {
      if (!started) return
      started = false
      await receiver.stop()
    },
  }
}

/** Asks Slack who we are until it says so; null where we are closed before. */
async function identify(
  client: webApi.WebClient,
  { log, pause }: SlackOptions,
  isClosed: () => boolean,
): Promise<SlackIdentity | null> {
  for (let failures = 1; !isClosed(); failures++) {
    try {
      const { team_id: team = '', user_id: user = '', bot_id: bot = '' } = await client.auth.test()
      return { team, user, bot }
    } catch (error) {
      const fault = callFault(error)
      if (fault.kind === 'refused') throw refused(fault.error, error)
      log.warn(
        { failures, reason: error instanceof Error ? error.message : String(error) },
        'Slack cannot be reached',
      )
      await pause(fault.kind === 'later' ? fault.ms : Math.min(60_000, 500 * 2 ** failures))
    }
  }
  return null
}

const refused = (error: string, cause: unknown): UserError =>
  new UserError(
    'bad-input',
    `Slack refuses SLACK_BOT_TOKEN (${error}). Copy the Bot User OAuth Token of the installed app; it begins with xoxb-.`,
    { cause },
  )
