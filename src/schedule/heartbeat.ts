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

/**
 * Looks after each duty at its times, never twice at once: one that takes long holds up itself and no other. What is due is
 * known by the store, so that a beat that is missed loses nothing.
 */
export function createHeartbeat({ duties, reportFault }: HeartbeatOptions): Heartbeat {
  const tasks: ScheduledTask[] = []
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

  return {
    start() {
      for (const duty of duties)
        tasks.push(
          schedule(duty.every, () => beat(duty), {
            name: duty.name,
            noOverlap: true,
            // What is skipped because the one before still runs is nothing to be told of.
            suppressMissedWarning: true,
          }),
        )
    },
    async close() {
      closing = true
      for (const task of tasks) await task.destroy()
      await Promise.allSettled(underWay.values())
    },
  }
}
