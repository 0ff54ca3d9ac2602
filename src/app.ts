import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Briefings } from '../briefings/briefings.ts'
import type { Analyser, Fetcher } from '../briefings/ports.ts'
import { commands } from '../commands/index.ts'
import { presentPost } from '../commands/present-post.ts'
import type { Logger } from 'pino'
import type { ChatAdapter } from './adapters/chat-adapter.ts'
import { createLimits } from './adapters/limits.ts'
import { createReportFault } from './adapters/report-fault.ts'
import { createReady } from './http/ready.ts'
import type { OpenPhrasing } from './openai/open-phrasing.ts'
import type { OpenAiSettings } from './openai/settings.ts'
import type { Config } from './config.ts'
import { createReadAdded } from './fetch/read-added.ts'
import { createAnalyserPool } from './workers/analyser-pool.ts'
import { createBriefingsThreads } from './workers/briefings-threads.ts'

export interface App {
  readonly briefings: Briefings
  /** Puts posts into the writer's words, and counts what it did; undefined without a language model. */
  readonly phrasing?: OpenPhrasing
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
  if (!openai) return threads
  // Its library is loaded only where there is a key.
  const { openPhrasing } = await import('./openai/open-phrasing.ts')
  const clock = { now: () => now ?? Temporal.Now.instant() }
  const phrasing = openPhrasing(threads.briefings, openai, { clock, onFault })
  return { ...threads, briefings: phrasing.briefings, phrasing }
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
  { briefings }: App,
  { config, log, fetcher }: ChatOptions,
): Promise<ChatAdapter[]> {
  const shared = {
    briefings,
    commands,
    log,
    read: createReadAdded(fetcher),
    fetcher,
    now: () => Temporal.Now.instant(),
    managers: new Set(config.managers),
    limits: createLimits(LIMITS),
  }
  const adapters: ChatAdapter[] = []
  // A platform's library is loaded only where it is used: terminal commands start without.
  if (config.discord) {
    const { createDiscord } = await import('./adapters/discord/discord.ts')
    adapters.push(createDiscord({ ...shared, ...config.discord }))
  }
  if (config.slack) {
    const { createSlack } = await import('./adapters/slack/slack.ts')
    const { SLACK_TIMING } = await import('./adapters/slack/slack-options.ts')
    adapters.push(createSlack({ ...shared, settings: config.slack, pause: setTimeout, timing: SLACK_TIMING }))
  }
  return adapters
}

export interface Background {
  start(): Promise<void>
  /** Begins nothing new, finishes what is under way within some seconds, and hands back the rest. */
  close(): Promise<void>
}

export interface BackgroundOptions extends ChatOptions {
  readonly adapters: readonly ChatAdapter[]
  /** Whether a platform lets us in; the reason where none does. */
  readonly connected: () => string | null
}

/** What runs beside the chats: due digests, delivery, pruning, health and metrics. It waits for no chat to be connected. */
export async function openBackground(
  { briefings, phrasing }: App,
  { config, log, fetcher, adapters, connected }: BackgroundOptions,
): Promise<Background> {
  const now = (): Temporal.Instant => Temporal.Now.instant()
  const reportFault = createReportFault(log)
  const worker = randomUUID()
  const [{ createDelivery }, { createPolling }, { createDuties }, { createHeartbeat }, { createMetrics }] =
    await Promise.all([
      import('./schedule/deliver.ts'),
      import('./schedule/polling.ts'),
      import('./schedule/duties.ts'),
      import('./schedule/heartbeat.ts'),
      import('./http/metrics.ts'),
    ])
  const metrics = config.http ? createMetrics(briefings, now, phrasing?.meter) : null
  const delivery = createDelivery({
    ...{ briefings, now, worker, log, present: presentPost },
    posters: adapters.map((a) => a.poster),
    ...(phrasing ? { phrase: (content, scopes) => phrasing.phrasePost(content, scopes) } : {}),
    ...(metrics ? { observe: (...told) => metrics.delivered(...told) } : {}),
  })
  const polling = createPolling({ briefings, fetcher, now, log })
  const { keepDays } = config
  const duties = createDuties({ briefings, delivery, polling, now, worker, keepDays, log })
  const heartbeat = createHeartbeat({ duties, now, reportFault })
  const http =
    config.http && metrics
      ? (await import('./http/http.ts')).createHttp({
          ...config.http,
          metrics,
          reportFault,
          ready: createReady({ briefings, now, connected }),
        })
      : null
  return {
    async start() {
      await http?.listen()
      heartbeat.start()
    },
    async close() {
      await Promise.all([delivery.close(), polling.close(), heartbeat.close(), http?.close()])
    },
  }
}
