import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { usePostgres } from '../../postgres.ts'
import { expectEverySlotOnce, standing } from './expect-slots.ts'
import type { Place } from './fortnight.ts'
import { liveWeek, type LivedWeek } from './week/week.ts'

// The whole of it takes a quarter of an hour: DATELINE_TEST_WEEK=whole npx vitest run tests/src/schedule/week.test.ts
const whole = process.env['DATELINE_TEST_WEEK'] === 'whole'

const FROM = '2026-03-23T00:00:00Z'
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'Africa/Cairo']
const SCHEDULES = ['daily 08:30', 'daily 18:00', 'weekdays 12:00', 'every 6 hours', 'daily 02:30']

const places = (count: number): Place[] =>
  Array.from({ length: count }, (_, i) => ({
    destination:
      i % 2 === 0
        ? { platform: 'discord', place: `discord:10${i}`, channel: `20000000000000${1000 + i}`, person: null }
        : { platform: 'slack', place: 'slack:T0WORKS', channel: `C0NEWS${i}`, person: null },
    schedule: SCHEDULES[i % SCHEDULES.length]!,
    timezone: ZONES[(i * 3) % ZONES.length]!,
  }))

const size = whole
  ? { days: 7, step: 60, workers: 3, chats: 2, sources: 200, kills: 20, restarts: 2 }
  : { days: 1, step: 240, workers: 2, chats: 1, sources: 8, kills: 1, restarts: 1 }

const postgres = usePostgres()
let folder: string
let lived: LivedWeek | null = null
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-week-'))
})
afterEach(async () => {
  await lived?.close()
  lived = null
  await rm(folder, { recursive: true, force: true })
})

/** How often each address was stored, over all revisions of all articles. */
async function storedByUrl(db: string): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: db })
  await client.connect()
  const { rows } = await client
    .query<{ url: string; count: string }>('select url, count(*) as count from revisions group by url')
    .finally(() => client.end())
  return new Map(rows.map((r) => [r.url, Number(r.count)]))
}

test(
  'processes that share a Postgres lose nothing and double nothing, though they are killed and the database restarts',
  async () => {
    const own = places(whole ? 50 : 4)
    const began = performance.now()
    lived = await liveWeek({ postgres, folder, from: FROM, places: own, seed: 1, ...size })
    expect(lived.crashed).toEqual([])
    expect(lived.killed).toBe(size.kills)

    const from = Temporal.Instant.from(FROM)
    const counts = standing(lived.discord, lived.slack)
    const span = { from, end: from.add({ hours: 24 * size.days }) }
    const { posts, uncertain } = await expectEverySlotOnce(lived.store, counts, span)
    expect(posts).toBeGreaterThan(own.length)

    const stored = await storedByUrl(lived.db)
    for (const { url } of lived.items) expect(stored.get(url), url).toBe(1)
    expect(stored.size).toBe(lived.items.length)

    // A command that a process took before it was killed may go unanswered; none is answered twice.
    const answers = Map.groupBy(
      lived.slack.state.posted.filter((m) => m.answers),
      (m) => m.answers!,
    )
    expect([...answers.values()].filter((a) => a.length > 1)).toEqual([])
    const unanswered = lived.balancer.taken.filter((id) => !answers.has(id))
    expect(unanswered.length).toBeLessThanOrEqual(size.kills + size.restarts)
    if (whole) {
      const figures = {
        ...{ posts, uncertain, items: lived.items.length, killed: lived.killed },
        ...{ asked: lived.balancer.taken.length, unanswered: unanswered.length },
        seconds: Math.round((performance.now() - began) / 1_000),
      }
      process.stdout.write(`${JSON.stringify(figures)}\n`)
    }
  },
  whole ? 3_600_000 : 120_000,
)
