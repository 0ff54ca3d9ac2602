import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { PgBoss, policies, type JobInsert, type JobResult, type JobWithMetadata } from 'pg-boss'
import type { Logger } from 'pino'
import type { ReportFault } from '../adapters/report-fault.ts'
import { describeFault } from '../logging/describe-fault.ts'
import { inRequest } from '../logging/request.ts'
import type { Job, JobKind, Jobs, JobWork, JobWorks, TakenJob } from './jobs.ts'
import { pack, unpack } from './packed.ts'

export interface PostgresJobsOptions {
  readonly url: string
  readonly log: Pick<Logger, 'warn'>
  readonly reportFault: ReportFault
  readonly timing?: JobTiming
}

/** In seconds. */
export interface JobTiming {
  /** After which a worker that was not heard of is taken to be dead; at least 10. */
  readonly dead: number
  /** Between two looks for such. */
  readonly look: number
  /** Before a failed job is tried again, and twice as long after each further time. */
  readonly again: number
}

const TIMING: JobTiming = { dead: 15, look: 5, again: 2 }

/** All that a queue asks of the database at once: fetching and settling take a millisecond. */
const CONNECTIONS = 3
const KINDS: readonly JobKind[] = [
  'read',
  'keep',
  'digests',
  'follows',
  'deliver-discord',
  'deliver-slack',
  'prune',
  'learn',
]
/** Kinds that whoever finds them due may put in at the same time; seconds in which one is enough. */
const ONCE_IN: Partial<Readonly<Record<JobKind, number>>> = { prune: 3_000 }
const HANDED_BACK_WITHIN = 6_000
/** A complaint about the database is said once, and again after so long, in milliseconds. */
const SAY_AGAIN = 30_000
const MOST_PAUSE = 30_000

interface Packed {
  readonly packed?: string
}

/**
 * Jobs in queues of pg-boss, in a schema of their own beside the store's, which pg-boss makes and migrates. `exclusive`: of one
 * key one job waits or is under way, whoever put it in. A job whose worker dies is taken up by another.
 */
export function createPostgresJobs({ url, log, reportFault, timing = TIMING }: PostgresJobsOptions): Jobs {
  let boss: PgBoss | null = null
  let opening: Promise<PgBoss> | null = null
  let said = 0
  const stop = new AbortController()

  function complain(error: unknown): void {
    const now = performance.now()
    if (stop.signal.aborted || (said > 0 && now - said < SAY_AGAIN)) return
    said = now
    log.warn({ err: describeFault(error) }, 'the queue of jobs has trouble')
  }

  async function open(): Promise<PgBoss> {
    const opened = new PgBoss({
      connectionString: url,
      schema: await schemaBeside(url),
      max: CONNECTIONS,
      application_name: 'dateline jobs',
      useListenNotify: true,
      // When something is due is the store's to know.
      schedule: false,
      registerInstance: false,
      superviseIntervalSeconds: timing.look,
      monitorIntervalSeconds: timing.look,
      maintenanceIntervalSeconds: 300,
    })
    opened.on('error', complain)
    boss = opened
    await opened.start()
    for (const kind of KINDS) await opened.createQueue(kind, queueOf(timing))
    return opened
  }

  /** The open queue, opened at the first need; a failure is forgotten, so that the next need tries again. */
  async function opened(): Promise<PgBoss> {
    opening ??= open()
    try {
      return await opening
    } catch (error) {
      opening = null
      await boss?.stop({ graceful: false }).catch(complain)
      throw error
    }
  }

  async function takeAll(works: JobWorks): Promise<void> {
    const queue = await opened()
    for (const kind of KINDS) {
      const work = works[kind]
      if (work) await take(queue, kind, work, { look: timing.look, reportFault })
    }
  }

  return {
    async start(works) {
      for (let tries = 0; !stop.signal.aborted; tries++) {
        try {
          return await takeAll(works)
        } catch (error) {
          complain(error)
          await pause(Math.min(MOST_PAUSE, 1_000 * 2 ** tries), stop.signal)
        }
      }
    },
    async add(jobs) {
      if (jobs.length === 0 || stop.signal.aborted) return
      const queue = await opened()
      for (const [kind, some] of Map.groupBy(jobs, (j) => j.kind))
        await queue.insert(kind, await Promise.all(some.map(asInsert)))
    },
    async close() {
      stop.abort()
      await opening?.catch(() => undefined)
      await boss?.stop({ graceful: true, timeout: HANDED_BACK_WITHIN })
    },
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).catch(() => undefined)

const queueOf = ({ dead, again }: JobTiming) => ({
  policy: policies.exclusive,
  notify: true,
  retryLimit: 5,
  retryDelay: again,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: dead,
  expireInSeconds: 1_800,
  // What waits for longer is found due again; what is done is of no more use.
  retentionSeconds: 3_600,
  deleteAfterSeconds: 300,
})

async function asInsert({ kind, key, data }: Job): Promise<JobInsert<Packed>> {
  const once = ONCE_IN[kind]
  return {
    singletonKey: key,
    ...(data === undefined ? {} : { data: { packed: await pack(data) } }),
    ...(once === undefined ? {} : { singletonSeconds: once }),
  }
}

/** Loops that fetch some jobs at a time, and more at once while there are as many. */
const LOOPS = 3

async function take(
  queue: PgBoss,
  kind: JobKind,
  { together, handle }: JobWork,
  { look, reportFault }: { readonly look: number; readonly reportFault: ReportFault },
): Promise<void> {
  const loops = Math.min(LOOPS, Math.ceil(together / 2))
  const options = {
    localConcurrency: loops,
    batchSize: Math.ceil(together / loops),
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    notifyPollingIntervalSeconds: Math.max(1, look),
    perJobResults: true,
    includeMetadata: true,
  } as const
  await queue.work<Packed, unknown, typeof options>(kind, options, (jobs) =>
    Promise.all(
      jobs.map(async (job): Promise<JobResult> => {
        try {
          await inRequest('job', async () => handle(await asTaken(job)))
          return { id: job.id, status: 'completed' }
        } catch (error) {
          reportFault(error, `the job "${kind}"`)
          return { id: job.id, status: 'failed' }
        }
      }),
    ),
  )
}

const asTaken = async ({ id, singletonKey, data, signal }: JobWithMetadata<Packed>): Promise<TakenJob> => ({
  id,
  key: singletonKey ?? '',
  data: data?.packed === undefined ? undefined : await unpack(data.packed),
  signal,
})

/** Stores may stand in several schemas of one database, and each has its own jobs. */
async function schemaBeside(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ name: string }>('select current_schema() as name')
    const name = rows[0]?.name ?? 'public'
    return name === 'public' ? 'dateline_jobs' : `${name}_jobs`
  } finally {
    await client.end()
  }
}
