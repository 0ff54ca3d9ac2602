import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Briefings } from '../briefings/briefings.ts'
import type { Analyser, Fetcher } from '../briefings/ports.ts'
import { commands } from '../commands/index.ts'
import { presentPost } from '../commands/present-post.ts'
import type { Logger } from 'pino'
import type { ChatAdapter } from './adapters/chat-adapter.ts'
import { createLimits } from './adapters/limits.ts'
import type { Poster } from './adapters/poster.ts'
import { createPatientReport, createReportFault, type ReportFault } from './adapters/report-fault.ts'
import type { Sender } from './adapters/sender.ts'
import type { Metrics } from './http/metrics.ts'
import { createReady } from './http/ready.ts'
import type { OpenPhrasing } from './openai/open-phrasing.ts'
import type { OpenAiSettings } from './openai/settings.ts'
import type { Config } from './config.ts'
import { createReadAdded } from './fetch/read-added.ts'
import type { Jobs } from './jobs/jobs.ts'
import { isPostgres } from './store/store-url.ts'
import { watchWrites, type WatchedWrites } from './store/watch-writes.ts'
import { createAnalyserPool } from './workers/analyser-pool.ts'
import { createBriefingsThreads } from './workers/briefings-threads.ts'

export interface App {
  readonly briefings: Briefings
  /** Puts posts into the writer's words, and counts what it did; undefined without a language model. */
  readonly phrasing?: OpenPhrasing
  /** Whether the store takes what is to be kept. */
  readonly writes: Pick<WatchedWrites, 'unwritable' | 'tryAgain'>
  close(): Promise<void>
}

export interface AppOptions {
  readonly db: string
  /** Where the clock stands still, for a terminal command that was given `--now`; null for the machine's clock. */
  readonly now: Temporal.Instant | null
  /** The language model that phrases; undefined for none. */
  readonly openai?: OpenAiSettings | undefined
  /** Told of faults that no reader is told, since the core's own words stand in. */
  readonly onFault?: (error: unknown) => void
}

/** Wires the parts together; wiring happens here and, for what stands in a thread, in that thread's entry file. */
export async function openApp({ db, now, openai, onFault = () => undefined }: AppOptions): Promise<App> {
  const threads = createBriefingsThreads({ db, now: now?.toString() ?? null })
  const { briefings, ...writes } = watchWrites(threads.briefings)
  const app = { briefings, writes, close: () => threads.close() }
  if (!openai) return app
  // Its library is loaded only where there is a key.
  const { openPhrasing } = await import('./openai/open-phrasing.ts')
  const clock = { now: () => now ?? Temporal.Now.instant() }
  const phrasing = openPhrasing(briefings, openai, { clock, onFault })
  return { ...app, briefings: phrasing.briefings, phrasing }
}

export async function openAnalyser(): Promise<Analyser & { close(): Promise<void> }> {
  return createAnalyserPool()
}

export interface ChatOptions {
  readonly config: Config
  readonly log: Logger
  readonly fetcher: Fetcher
}

/** Requests a minute: far above what people ask by hand, far below what would keep others waiting. */
const LIMITS = { person: 20, place: 120 }

/** The chat adapters whose token is set, not yet connected. */
export async function openChats(
  { briefings, phrasing }: App,
  { config, log, fetcher }: ChatOptions,
): Promise<ChatAdapter[]> {
  const shared = {
    briefings,
    drafting: phrasing?.drafting,
    commands,
    log,
    read: createReadAdded(fetcher, () => Temporal.Now.instant()),
    fetcher,
    now: () => Temporal.Now.instant(),
    managers: new Set(config.managers),
    limits: createLimits(LIMITS),
  }
  const adapters: ChatAdapter[] = []
  // A platform's library is loaded only where it is used: terminal commands start without.
  if (config.discord) {
    const { createDiscord } = await import('./adapters/discord/discord.ts')
    adapters.push(createDiscord({ ...shared, ...config.discord, pause: setTimeout }))
  }
  if (config.slack) {
    const { createSlack } = await import('./adapters/slack/slack.ts')
    const { SLACK_TIMING } = await import('./adapters/slack/slack-options.ts')
    adapters.push(createSlack({ ...shared, settings: config.slack, pause: setTimeout, timing: SLACK_TIMING }))
  }
  return adapters
}

/** Posting on the platforms whose token is set, for a process that is not reached from there. */
export async function openSenders({ briefings }: App, { config, log }: ChatOptions): Promise<Sender[]> {
  const senders: Sender[] = []
  if (config.discord) {
    const { createDiscordPoster } = await import('./adapters/discord/poster.ts')
    const { createClosedNotes } = await import('./adapters/discord/closed-direct.ts')
    const note = createClosedNotes(briefings, () => Temporal.Now.instant())
    const reportFault = createReportFault(log)
    const poster = createDiscordPoster({
      ...config.discord,
      onDirect: (user, isOpen) =>
        void note(user, isOpen).catch((error: unknown) =>
          reportFault(error, 'noting closed direct messages'),
        ),
    })
    senders.push({ poster, open: async () => undefined })
  }
  if (config.slack) {
    const { createSlackSender } = await import('./adapters/slack/sender.ts')
    const { SLACK_TIMING } = await import('./adapters/slack/slack-options.ts')
    const now = (): Temporal.Instant => Temporal.Now.instant()
    senders.push(
      createSlackSender({
        ...{ settings: config.slack, briefings, commands, log, now },
        ...{ pause: setTimeout, timing: SLACK_TIMING },
      }),
    )
  }
  return senders
}

/** Something that runs beside the chats. */
export interface Background {
  start(): Promise<void>
  /** Begins nothing new, finishes what is under way within some seconds, and hands back the rest. */
  close(): Promise<void>
}

export interface WorkerOptions extends ChatOptions {
  readonly db: string
  /** On which platforms it posts. */
  readonly posters: readonly Poster[]
  readonly metrics: Metrics | null
}

/** What is done of the bot's own accord: sources, digests, what is followed, delivery, pruning. It waits for no chat to be connected. */
export async function openWorker(
  { briefings, phrasing }: App,
  { config, log, fetcher, db, posters, metrics }: WorkerOptions,
): Promise<Background> {
  const now = (): Temporal.Instant => Temporal.Now.instant()
  const reportFault = createPatientReport(log)
  const [{ createDelivery }, { createPolling }, { createDuties }, { createHeartbeat }, { createWorks }] =
    await Promise.all([
      import('./schedule/deliver.ts'),
      import('./schedule/polling.ts'),
      import('./schedule/duties.ts'),
      import('./schedule/heartbeat.ts'),
      import('./schedule/works.ts'),
    ])
  const jobs = await openJobs(db, { log, reportFault })
  const delivery = createDelivery({
    ...{ briefings, now, worker: randomUUID(), log, present: presentPost, posters },
    ...(phrasing ? { phrase: (content, scopes) => phrasing.phrasePost(content, scopes) } : {}),
    ...(metrics ? { observe: (...told) => metrics.delivered(...told) } : {}),
  })
  const polling = createPolling({ briefings, fetcher, now, log, jobs })
  const platforms = posters.map((p) => p.platform)
  const { keepDays } = config
  const works = createWorks({
    ...{ briefings, delivery, platforms, polling, now, keepDays, log },
    learn: phrasing?.learn,
  })
  const heartbeat = createHeartbeat({
    duties: createDuties({ briefings, jobs, now, learns: phrasing?.learn !== undefined }),
    reportFault,
  })
  return {
    async start() {
      // A database that is away keeps nobody from being answered that it is.
      jobs.start(works).catch((error: unknown) => void reportFault(error, 'taking jobs'))
      heartbeat.start()
    },
    async close() {
      polling.close()
      await heartbeat.close()
      await Promise.all([delivery.close(), jobs.close()])
    },
  }
}

/** On Postgres a queue in the same database, which every worker shares; elsewhere this process has the store for itself. */
async function openJobs(
  db: string,
  options: { readonly log: Logger; readonly reportFault: ReportFault },
): Promise<Jobs> {
  if (isPostgres(db)) {
    const { createPostgresJobs } = await import('./jobs/postgres-jobs.ts')
    return createPostgresJobs({ url: db, ...options })
  }
  const { createLocalJobs } = await import('./jobs/local-jobs.ts')
  return createLocalJobs(options)
}

/** Counts for whoever runs the bot; null where nobody is told. */
export async function openMetrics({ briefings, phrasing }: App, config: Config): Promise<Metrics | null> {
  if (!config.http) return null
  const { createMetrics } = await import('./http/metrics.ts')
  return createMetrics(briefings, () => Temporal.Now.instant(), phrasing?.meter)
}

export interface WatchOptions {
  readonly config: Config
  readonly log: Logger
  readonly metrics: Metrics | null
  /** Whether what this process is for can be done; the reason where not. */
  readonly reason: () => string | null
}

/** Health and metrics over HTTP, where they are asked for. */
export async function openWatch(
  { briefings, writes }: App,
  { config, log, metrics, reason }: WatchOptions,
): Promise<Background | null> {
  if (!config.http || !metrics) return null
  const { createHttp } = await import('./http/http.ts')
  const ready = createReady({ briefings, writes, now: () => Temporal.Now.instant(), connected: reason })
  const http = createHttp({ ...config.http, metrics, reportFault: createReportFault(log), ready })
  return { start: () => http.listen(), close: () => http.close() }
}
