import { setTimeout as delay } from 'node:timers/promises'
import { webApi } from '@slack/bolt'
import { pino } from 'pino'
import { createBriefings } from '../../../../briefings/briefings.ts'
import { commands } from '../../../../commands/index.ts'
import { presentPost } from '../../../../commands/present-post.ts'
import { createDiscordPoster } from '../../../../src/adapters/discord/poster.ts'
import { createReportFault } from '../../../../src/adapters/report-fault.ts'
import { createSlackPoster } from '../../../../src/adapters/slack/poster.ts'
import { SLACK_TIMING } from '../../../../src/adapters/slack/slack-options.ts'
import { createSlack } from '../../../../src/adapters/slack/slack.ts'
import type { SlackResult } from '../../../../src/adapters/slack/web-api.ts'
import { createFetcher } from '../../../../src/fetch/fetcher.ts'
import { createPostgresJobs } from '../../../../src/jobs/postgres-jobs.ts'
import { createDelivery } from '../../../../src/schedule/deliver.ts'
import { createDuties } from '../../../../src/schedule/duties.ts'
import { createPolling } from '../../../../src/schedule/polling.ts'
import { createWorks } from '../../../../src/schedule/works.ts'
import { openStore } from '../../../../src/store/open-store.ts'
import { analyser } from '../../../sample-briefings.ts'
import { clockIn } from './clock.ts'
import type { ProcessSettings } from './settings.ts'

// One process of the simulated week: what `serve --roles …` wires together, on a clock that all of them share. It lives until
// it is killed.

const settings = JSON.parse(process.argv[2]!) as ProcessSettings
const now = clockIn(settings.clockFile)
const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }))
const reportFault = createReportFault(log)
const store = await openStore(settings.db)
const briefings = createBriefings({
  store,
  analyser,
  clock: { now },
})
const fetcher = createFetcher({
  allowPrivateHosts: ['127.0.0.1'],
  userAgent: 'Week',
  gap: 0,
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
})
const pause = (ms: number): Promise<void> => delay(Math.min(ms, 100))

if (settings.role === 'worker') await work()
else await chat()
process.stdout.write('ready\n')

async function work(): Promise<void> {
  const { discord, slack, db, name } = settings
  const atOnce = { turn: async () => ({ answered: () => undefined }), hold: () => undefined, heldMs: () => 0 }
  const client = new webApi.WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  })
  const posters = [
    createDiscordPoster({ ...discord, pace: atOnce }),
    createSlackPoster({
      call: async (_, method, args) => (await client.apiCall(method, { ...args })) as SlackResult,
      prefix: '/dateline ',
      paceOf: () => atOnce,
    }),
  ]
  const jobs = createPostgresJobs({ url: db, log, reportFault, timing: { dead: 10, look: 1, again: 1 } })
  const delivery = createDelivery({
    ...{ briefings, posters, now, log, present: presentPost },
    worker: `${name} ${process.pid}`,
  })
  const polling = createPolling({ briefings, fetcher, now, log, jobs })
  const works = createWorks({
    ...{ briefings, delivery, polling, now, log },
    platforms: ['discord', 'slack'],
    keepDays: null,
  })
  await jobs.start(works)
  void beat(createDuties({ briefings, jobs, now }))
}

/** Looks oftener than every five seconds, since its hours pass in seconds. */
async function beat(duties: ReturnType<typeof createDuties>): Promise<void> {
  for (;;) {
    for (const duty of duties) await duty.run().catch((error: unknown) => void reportFault(error, duty.name))
    await delay(250)
  }
}

async function chat(): Promise<void> {
  const { slack, port, signingSecret } = settings
  const adapter = createSlack({
    settings: {
      apiUrl: slack.apiUrl,
      access: { kind: 'token', botToken: slack.botToken },
      receive: { kind: 'http', port, signingSecret },
    },
    ...{ briefings, commands, fetcher, now, log, pause },
    read: async () => [],
    managers: new Set(),
    timing: SLACK_TIMING,
  })
  await adapter.connect()
}
