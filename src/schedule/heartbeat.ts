import { schedule, type ScheduledTask } from 'node-cron'
import type { ReportFault } from '../adapters/report-fault.ts'

/** Something that is looked after every few seconds: due slots, sources, the outbox. */
export interface Duty {
  /** As people know it: "delivering posts". */
  readonly name: string
  /** Six fields, as node-cron reads them. */
  readonly every: string
  /** Does all that is due. */
  run(): Promise<void>
}

export interface Heartbeat {
  start(): void
  /** Begins nothing new and waits for what is under way. */
  close(): Promise<void>
}

export interface HeartbeatOptions {
  readonly duties: readonly Duty[]
  readonly reportFault: ReportFault
}

/** How often it is looked whether the clock was set back, by a timer that goes by no clock. */
const LOOK_AT_CLOCK = 15_000

/**
 * Looks after each duty at its times, never twice at once: one that takes long holds up itself and no other. What is due is
 * known by the store, so that a beat that is missed loses nothing.
 */
export function createHeartbeat({ duties, reportFault }: HeartbeatOptions): Heartbeat {
  let tasks: ScheduledTask[] = []
  let look: NodeJS.Timeout | undefined
  const underWay = new Map<Duty, Promise<void>>()
  let closing = false

  async function carryOut(duty: Duty): Promise<void> {
    try {
      await duty.run()
    } catch (error) {
      reportFault(error, duty.name)
    }
  }

  function beat(duty: Duty): Promise<void> {
    if (closing || underWay.has(duty)) return Promise.resolve()
    const running = carryOut(duty).finally(() => underWay.delete(duty))
    underWay.set(duty, running)
    return running
  }

  const scheduled = (): ScheduledTask[] =>
    duties.map((duty) =>
      schedule(duty.every, () => beat(duty), {
        name: duty.name,
        // Neither a beat that is skipped nor one that finds its duty still under way is anything to be told of, and
        // node-cron would write it beside the log: `beat` sees to it that none is begun twice (no `noOverlap`).
        suppressMissedWarning: true,
      }),
    )

  /** node-cron waits until the moment that it worked out last: after the clock was set back an hour, for an hour. */
  function startAnewWhereSetBack(): NodeJS.Timeout {
    let last = Date.now()
    return setInterval(() => {
      const now = Date.now()
      if (now < last && !closing) {
        const before = tasks
        tasks = scheduled()
        for (const task of before) void task.destroy()
      }
      last = now
    }, LOOK_AT_CLOCK).unref()
  }

  return {
    start() {
      tasks = scheduled()
      look = startAnewWhereSetBack()
    },
    async close() {
      closing = true
      clearInterval(look)
      for (const task of tasks) await task.destroy()
      await Promise.allSettled(underWay.values())
    },
  }
}
