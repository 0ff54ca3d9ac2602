import { createLocalJobs } from '../../src/jobs/local-jobs.ts'
import { createPolling, type PollingOptions } from '../../src/schedule/polling.ts'

export interface PollingAlone {
  /** Begins to ask what is due. */
  tick(): Promise<void>
  /** Resolves once nothing is being asked or kept and nothing due is left. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Polling as one process does it that has its store for itself, and keeps the news of so many feeds beside each other. */
export function createPollingAlone(options: Omit<PollingOptions, 'jobs'>, kept = 2): PollingAlone {
  const { briefings, now, log } = options
  const jobs = createLocalJobs({
    reportFault: (err) => {
      log.error({ err }, 'a job failed')
      return 'f1'
    },
  })
  const polling = createPolling({ ...options, jobs })
  const hosts = async (): Promise<readonly string[]> => (await briefings.dueWork(now().toString())).hosts
  const started = jobs.start({
    read: { together: 24, handle: (job) => polling.read(job) },
    keep: { together: kept, handle: (job) => polling.keep(job), handBack: (job) => polling.handBack(job) },
  })
  const tick = async (): Promise<void> => {
    await started
    await jobs.add((await hosts()).map((key) => ({ kind: 'read', key })))
  }
  return {
    tick,
    async settled() {
      for (;;) {
        await jobs.settled()
        if ((await hosts()).length === 0) return
        await tick()
      }
    },
    async close() {
      polling.close()
      await jobs.close()
    },
  }
}
