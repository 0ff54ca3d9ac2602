import type { Logger } from 'pino'
import type { Briefings } from '../../briefings/briefings.ts'
import type { JobWorks, TakenJob } from '../jobs/jobs.ts'
import type { Delivery } from './deliver.ts'
import type { Polling } from './polling.ts'

export interface WorksOptions {
  readonly briefings: Pick<Briefings, 'runDueDigests' | 'runFollows' | 'steadyClock' | 'prune'>
  readonly delivery: Delivery
  /** The platforms on which this process posts. */
  readonly platforms: readonly ('discord' | 'slack')[]
  readonly polling: Pick<Polling, 'read' | 'keep' | 'handBack'>
  readonly now: () => Temporal.Instant
  /** For how many days after its last a story is kept; null for ever. */
  readonly keepDays: number | null
  readonly log: Logger
  /** Has a model read articles in the background, where there is one. Never rejects. */
  readonly learn?: ((signal: AbortSignal) => Promise<void>) | undefined
}

/** Hosts that are asked at the same time; each is asked one thing at a time. */
const HOSTS = 24
/** Feeds whose news are analysed beside each other: as one is written, another is analysed. */
const KEPT = 2
const WORKSPACES = 8
/** Rounds of one pruning, each some hundred rows: what is left goes in an hour. */
const ROUNDS = 50

/** What a worker does, by the kind of job: the same in one process and in many. */
export function createWorks(options: WorksOptions): JobWorks {
  const { briefings, delivery, platforms, polling, now, keepDays, log, learn } = options

  async function digests({ id: worker, signal }: TakenJob): Promise<void> {
    for (let more = true; more && !signal.aborted;) {
      const done = await briefings.runDueDigests({ now: now().toString(), worker })
      for (const { digest, slot, error } of done.failed)
        log.error({ digest, slot, err: error }, 'a digest could not be written')
      more = done.more
    }
  }

  async function follows({ signal }: TakenJob): Promise<void> {
    for (let more = true; more && !signal.aborted;) {
      const done = await briefings.runFollows({ now: now().toString() })
      for (const { error } of done.failed) log.error({ err: error }, 'what is followed could not be told')
      more = done.more && done.failed.length === 0
    }
  }

  async function prune({ signal }: TakenJob): Promise<void> {
    const clock = now().toString()
    const steady = await briefings.steadyClock(clock)
    if (steady !== clock)
      log.warn({ until: steady }, 'the clock went ahead by days: old things go a day at a time')
    for (let round = 0; round < ROUNDS && !signal.aborted; round++) {
      const { more, ...gone } = await briefings.prune({ now: steady, keepDays })
      if (Object.values(gone).some((n) => n > 0)) log.info(gone, 'let go of what is old')
      if (!more) return
    }
  }

  return {
    read: { together: HOSTS, handle: (job) => polling.read(job) },
    keep: {
      together: KEPT,
      handle: (job) => polling.keep(job),
      handBack: (job) => polling.handBack(job),
    },
    digests: { together: 1, handle: digests },
    follows: { together: 1, handle: follows },
    ...(platforms.includes('discord')
      ? {
          'deliver-discord': {
            together: 1,
            handle: () => delivery.deliver({ platform: 'discord', place: null }),
          },
        }
      : {}),
    ...(platforms.includes('slack')
      ? {
          'deliver-slack': {
            together: WORKSPACES,
            handle: ({ key }: TakenJob) => delivery.deliver({ platform: 'slack', place: key }),
          },
        }
      : {}),
    prune: { together: 1, handle: prune },
    ...(learn ? { learn: { together: 1, handle: ({ signal }: TakenJob) => learn(signal) } } : {}),
  }
}
