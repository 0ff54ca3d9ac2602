import { afterEach, describe, expect, it } from 'vitest'
import type { Job, Jobs, TakenJob } from '../../../src/jobs/jobs.ts'
import { createLocalJobs } from '../../../src/jobs/local-jobs.ts'
import { createPostgresJobs } from '../../../src/jobs/postgres-jobs.ts'
import { usePostgres } from '../../postgres.ts'

const postgres = usePostgres()
const faults: string[] = []
const reportFault = (error: unknown): string => {
  faults.push(String(error))
  return 'f1'
}
const log = { warn: () => undefined }

const open: Jobs[] = []
const opened = <T extends Jobs>(jobs: T): T => {
  open.push(jobs)
  return jobs
}
const onPostgres = (url: string): Jobs =>
  opened(createPostgresJobs({ url, log, reportFault, timing: { dead: 10, look: 1, again: 1 } }))
afterEach(async () => {
  await Promise.all(open.splice(0).map((j) => j.close()))
  faults.length = 0
})

const read = (key: string, data?: unknown): Job => ({
  kind: 'read',
  key,
  ...(data === undefined ? {} : { data }),
})

/** A handler that ends when it is let go, and how often each key was taken. */
function held() {
  const taken: TakenJob[] = []
  const waiting = new Map<string, () => void>()
  const heard: (() => void)[] = []
  const until = async (count: number): Promise<void> => {
    while (taken.length < count) await new Promise<void>((resolve) => heard.push(resolve))
  }
  return {
    taken,
    until,
    letGo: (key: string) => waiting.get(key)?.(),
    handle: async (job: TakenJob): Promise<void> => {
      taken.push(job)
      for (const tell of heard.splice(0)) tell()
      await new Promise<void>((resolve) => waiting.set(job.key, resolve))
    },
  }
}

describe.each([
  ['in one process', async () => opened(createLocalJobs({ reportFault }))],
  ['in Postgres', async () => onPostgres(await postgres.database())],
])('jobs %s', (_, begin) => {
  it('of one key are under way once, however often they are put in, and again when they are done', async () => {
    const jobs = await begin()
    const hand = held()
    await jobs.start({ read: { together: 4, handle: hand.handle } })
    await jobs.add([read('a.example'), read('a.example'), read('b.example')])
    await hand.until(2)
    await jobs.add([read('a.example')])
    expect(hand.taken.map((j) => j.key).toSorted()).toEqual(['a.example', 'b.example'])
    hand.letGo('b.example')
    hand.letGo('a.example')
    // It is put in again until the one before has been marked as done.
    for (let taken = 2; taken < 3; taken = hand.taken.length) {
      await jobs.add([read('b.example')])
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(hand.taken[2]?.key).toBe('b.example')
    hand.letGo('b.example')
  })

  it('bring along what they were given, whatever characters it holds', async () => {
    const jobs = await begin()
    const hand = held()
    const data = { text: 'U+0000 \0, half a pair \ud83d, and a whole one 🙂', n: [1, null] }
    await jobs.start({ read: { together: 1, handle: hand.handle } })
    await jobs.add([read('a.example', data)])
    await hand.until(1)
    expect(hand.taken[0]?.data).toEqual(data)
    hand.letGo('a.example')
  })
})

describe('jobs in Postgres', () => {
  it('are shared by two that begin at once on an empty database; each job is done by one of them', async () => {
    const url = await postgres.database()
    const both = [onPostgres(url), onPostgres(url)]
    const hand = held()
    await Promise.all(both.map((j) => j.start({ read: { together: 3, handle: hand.handle } })))
    const keys = Array.from({ length: 6 }, (_, i) => `h${i}.example`)
    await Promise.all(both.map((j) => j.add(keys.map((k) => read(k)))))
    await hand.until(6)
    expect(hand.taken.map((j) => j.key).toSorted()).toEqual(keys)
    for (const key of keys) hand.letGo(key)
  })

  it('are tried again where they fail, under the same id', async () => {
    const jobs = onPostgres(await postgres.database())
    const ids: string[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    await jobs.start({
      keep: {
        together: 1,
        handle: async ({ id }) => {
          if (ids.push(id) === 1) throw new Error('not this time')
          resolve()
        },
      },
    })
    await jobs.add([{ kind: 'keep', key: '7' }])
    await promise
    expect(ids[1]).toBe(ids[0])
    expect(faults).toEqual(['Error: not this time'])
  })

  it('wait for a database that comes back', async () => {
    const url = await postgres.database()
    const jobs = onPostgres(url)
    const hand = held()
    await jobs.start({ read: { together: 1, handle: hand.handle } })
    await postgres.stop()
    await expect(jobs.add([read('a.example')])).rejects.toThrow()
    await postgres.start()
    await jobs.add([read('a.example')])
    await hand.until(1)
    hand.letGo('a.example')
  })
})
