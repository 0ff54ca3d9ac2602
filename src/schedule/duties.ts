import type { Briefings } from '../../briefings/briefings.ts'
import type { PostDesk, DueWork } from '../../briefings/work-ports.ts'
import type { Job, Jobs } from '../jobs/jobs.ts'
import type { Duty } from './heartbeat.ts'

export interface DutiesOptions {
  readonly briefings: Pick<Briefings, 'dueWork' | 'comeBack'>
  readonly jobs: Pick<Jobs, 'add'>
  readonly now: () => Temporal.Instant
  /** Whether a model reads articles in the background. */
  readonly learns?: boolean
}

const EVERY_FEW_SECONDS = '*/5 * * * * *'
const EVERY_FIVE_MINUTES = '20 */5 * * * *'
const EVERY_HALF_MINUTE = '*/30 * * * * *'
/** Off the hour, when digests are due. */
const EVERY_HOUR = '0 41 * * * *'

/** What is looked after at its times: what is due becomes jobs, for this process or for whoever shares the store. */
export function createDuties({ briefings, jobs, now, learns = false }: DutiesOptions): Duty[] {
  return [
    {
      name: 'handing out what is due',
      every: EVERY_FEW_SECONDS,
      run: async () => jobs.add(jobsOf(await briefings.dueWork(now().toString()))),
    },
    {
      name: 'looking for what a clock that was ahead put off',
      every: EVERY_FIVE_MINUTES,
      run: async () => {
        await briefings.comeBack(now().toString())
      },
    },
    {
      name: 'letting go of what is old',
      every: EVERY_HOUR,
      run: () => jobs.add([{ kind: 'prune', key: 'all' }]),
    },
    ...(learns
      ? [
          {
            name: 'learning what articles mean',
            every: EVERY_HALF_MINUTE,
            run: () => jobs.add([{ kind: 'learn', key: 'all' }]),
          } satisfies Duty,
        ]
      : []),
  ]
}

/** Due work as jobs. Posts to one desk are one job: limits on requests are counted there, and one process keeps within them. */
export function jobsOf({ hosts, digests, follows, desks }: DueWork): Job[] {
  return [
    ...hosts.map((host): Job => ({ kind: 'read', key: host })),
    ...(digests === null ? [] : [{ kind: 'digests', key: digests } as const]),
    ...(follows ? [{ kind: 'follows', key: 'all' } as const] : []),
    ...desks.flatMap(deliveryOf),
  ]
}

function deliveryOf({ platform, place }: PostDesk): Job[] {
  if (platform === 'discord') return [{ kind: 'deliver-discord', key: 'all' }]
  return platform === 'slack' && place !== null ? [{ kind: 'deliver-slack', key: place }] : []
}
