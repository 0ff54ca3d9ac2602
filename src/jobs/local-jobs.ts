import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { inRequest } from '../logging/request.ts'
import type { ReportFault } from '../adapters/report-fault.ts'
import type { Job, JobKind, Jobs, JobWork, JobWorks } from './jobs.ts'

export interface LocalJobsOptions {
  readonly reportFault: ReportFault
  /** How long the end waits for what is under way, in milliseconds. */
  readonly finishWithin?: number
}

const FINISH_WITHIN = 6_000

/** Jobs of one process that has its store for itself. One that failed is found due again by whoever put it in. */
export function createLocalJobs({
  reportFault,
  finishWithin = FINISH_WITHIN,
}: LocalJobsOptions): Jobs & { settled(): Promise<void> } {
  const stop = new AbortController()
  const held = new Set<string>()
  const lines = new Map<JobKind, { readonly waiting: Job[]; readonly underWay: Set<Promise<void>> }>()
  let works: JobWorks = {}

  const keyOf = ({ kind, key }: Job): string => `${kind}\n${key}`

  function pump(kind: JobKind): void {
    const line = lines.get(kind)
    const work = works[kind]
    if (!line || !work) return
    while (!stop.signal.aborted && line.underWay.size < work.together) {
      const job = line.waiting.shift()
      if (!job) return
      const running = inRequest('job', () => carryOut(job, work)).finally(() => {
        line.underWay.delete(running)
        pump(kind)
      })
      line.underWay.add(running)
    }
  }

  async function carryOut(job: Job, { handle }: JobWork): Promise<void> {
    try {
      await handle({ id: randomUUID(), key: job.key, data: job.data, signal: stop.signal })
    } catch (error) {
      if (!stop.signal.aborted) reportFault(error, `the job "${job.kind}"`)
    } finally {
      held.delete(keyOf(job))
    }
  }

  async function handBack(): Promise<void> {
    for (const [kind, { waiting }] of lines)
      for (const { key, data } of waiting.splice(0))
        await works[kind]
          ?.handBack?.({ key, data })
          .catch((error: unknown) => reportFault(error, `handing the job "${kind}" back`))
  }

  const underWay = (): Promise<void>[] => [...lines.values()].flatMap((l) => [...l.underWay])

  return {
    async start(wanted) {
      works = wanted
      for (const kind of lines.keys()) pump(kind)
    },
    async add(jobs) {
      for (const job of jobs) {
        if (held.has(keyOf(job))) continue
        held.add(keyOf(job))
        const line = lines.get(job.kind) ?? { waiting: [], underWay: new Set() }
        lines.set(job.kind, line)
        line.waiting.push(job)
      }
      for (const kind of new Set(jobs.map((j) => j.kind))) pump(kind)
    },
    async settled() {
      for (let running = underWay(); running.length > 0; running = underWay()) await Promise.all(running)
    },
    async close() {
      stop.abort()
      await Promise.race([Promise.all(underWay()), delay(finishWithin, undefined, { ref: false })])
      await handBack()
    },
  }
}
