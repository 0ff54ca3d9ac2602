import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createLog } from '../../../src/log.ts'
import { createWorks, type WorksOptions } from '../../../src/schedule/works.ts'

const NOTHING_GONE = { posts: 0, history: 0, decisions: 0, revisions: 0, articles: 0, more: false }
const job = { id: 'w1', key: 'all', data: undefined, signal: new AbortController().signal }

test('a digest that could not be written is told in the log with where it failed, and no word of what it was about', async () => {
  const stream = new PassThrough()
  let said = ''
  stream.on('data', (d: Buffer) => (said += d.toString()))
  const error = new Error('Who is Ana Holt?')
  const briefings: WorksOptions['briefings'] = {
    runDueDigests: async () => ({
      ...{ posted: 0, silent: 0, folded: 0, late: 0, more: false },
      failed: [{ digest: 'digest:7', slot: '2026-03-03T08:30:00Z', error }],
    }),
    runFollows: async () => ({
      posted: 0,
      stories: 0,
      more: true,
      failed: [{ holder: 'person:discord:7', error }],
    }),
    steadyClock: async (now) => now,
    prune: async () => NOTHING_GONE,
  }
  const works = createWorks({
    briefings,
    delivery: { deliver: async () => undefined, close: async () => undefined },
    platforms: [],
    polling: { read: async () => undefined, keep: async () => undefined, handBack: async () => undefined },
    now: () => Temporal.Instant.from('2026-03-03T08:30:00Z'),
    keepDays: null,
    log: createLog('info', stream as unknown as NodeJS.WriteStream),
  })
  await works.digests?.handle(job)
  await works.follows?.handle(job)
  const [digest, follows] = said
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Record<string, unknown>)
  const err = {
    type: 'Error',
    at: expect.arrayContaining([expect.stringContaining('works.test.ts')]) as string[],
  }
  expect(digest).toMatchObject({ digest: 'digest:7', slot: '2026-03-03T08:30:00Z', err })
  expect(follows).toMatchObject({ err })
  expect(said).not.toMatch(/Holt|discord/)
})
