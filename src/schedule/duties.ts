import type { Logger } from 'pino'
import type { Briefings } from '../../briefings/briefings.ts'
import type { Delivery } from './deliver.ts'
import type { Polling } from './polling.ts'
import type { Duty } from './heartbeat.ts'

export interface DutiesOptions {
  readonly briefings: Pick<Briefings, 'runDueDigests' | 'runFollows' | 'prune'>
  readonly delivery: Delivery
  readonly polling: Pick<Polling, 'tick'>
  readonly now: () => Temporal.Instant
  /** Whose leases these are. */
  readonly worker: string
  /** For how many days after its last a story is kept; null for ever. */
  readonly keepDays: number | null
  readonly log: Logger
}

const EVERY_FEW_SECONDS = '*/5 * * * * *'
/** Off the hour, when digests are due. */
const EVERY_HOUR = '0 41 * * * *'
/** Rounds of one pruning, each some hundred rows: what is left goes in an hour. */
const ROUNDS = 50

/** What the process does of its own accord, beside answering. */
export function createDuties(options: DutiesOptions): Duty[] {
  const { briefings, delivery, polling, now, worker, keepDays, log } = options
  return [
    {
      name: 'writing digests that are due',
      every: EVERY_FEW_SECONDS,
      async run() {
        for (let more = true; more;) {
          const done = await briefings.runDueDigests({ now: now().toString(), worker })
          for (const failed of done.failed) log.error(failed, 'a digest could not be written')
          more = done.more
        }
      },
    },
    {
      name: 'telling what is followed',
      every: EVERY_FEW_SECONDS,
      async run() {
        for (let more = true; more;) {
          const done = await briefings.runFollows({ now: now().toString() })
          for (const failed of done.failed) log.error(failed, 'what is followed could not be told')
          more = done.more && done.failed.length === 0
        }
      },
    },
    { name: 'reading sources', every: EVERY_FEW_SECONDS, run: () => polling.tick() },
    { name: 'delivering posts', every: EVERY_FEW_SECONDS, run: () => delivery.tick() },
    {
      name: 'letting go of what is old',
      every: EVERY_HOUR,
      async run() {
        for (let round = 0; round < ROUNDS; round++) {
          const { more, ...gone } = await briefings.prune({ now: now().toString(), keepDays })
          if (Object.values(gone).some((n) => n > 0)) log.info(gone, 'let go of what is old')
          if (!more) return
        }
      },
    },
  ]
}
