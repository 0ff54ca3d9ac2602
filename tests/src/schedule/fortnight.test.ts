import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { expectEverySlotOnce, standing } from './expect-slots.ts'
import { live, type Lived, type Place } from './fortnight.ts'

// The whole of it takes minutes: DATELINE_TEST_FORTNIGHT=whole npx vitest run tests/src/schedule/fortnight.test.ts
const whole = process.env['DATELINE_TEST_FORTNIGHT'] === 'whole'

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Europe/London',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Africa/Cairo',
  'America/St_Johns',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kathmandu',
]
/** Among them moments that a summer time skips and one that it brings twice. */
const SCHEDULES = ['daily 08:30', 'daily 02:30', 'weekdays 18:00', 'every 6 hours', 'daily 01:30']
const TOWNS = ['Arden', 'Brixel', 'Corvan', 'Dunmore', 'Eskby', 'Farrow', 'Gildern', 'Holm']
const THINGS = [
  'a bridge over the harbour',
  'a school for sailors',
  'a wind farm',
  'a hospital',
  'a museum of ice',
]

const places = (count: number): Place[] =>
  Array.from({ length: count }, (_, i) => ({
    destination:
      i % 2 === 0
        ? { platform: 'discord', place: `discord:10${i}`, channel: `20000000000000${1000 + i}`, person: null }
        : { platform: 'slack', place: 'slack:T0WORKS', channel: `C0NEWS${i}`, person: null },
    schedule: SCHEDULES[i % SCHEDULES.length]!,
    timezone: ZONES[i % ZONES.length]!,
  }))

/** What forty sources bring, one thing each. */
const newsOf = (from: string, hours: number) =>
  Array.from({ length: 40 }, (_, i) => ({
    hour: Math.floor((i * hours) / 40),
    article: dispatch({
      id: `from-${i}`,
      source: `Source ${i}`,
      url: `https://source${i}.example/${i}`,
      published: Temporal.Instant.from(from)
        .add({ hours: Math.floor((i * hours) / 40) })
        .toString(),
      title: `${TOWNS[i % 8]} opens ${THINGS[i % 5]}`,
      text: `Mayor Ada Renn${i} opened ${THINGS[i % 5]} in ${TOWNS[i % 8]} with ${200 + 7 * i} guests. The work took ${2 + (i % 9)} years.`,
    }),
  }))

let folder: string
let lived: Lived | null = null
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-fortnight-'))
})
afterEach(async () => {
  await lived?.close()
  lived = null
  await rm(folder, { recursive: true, force: true })
})

test.each([
  ['into summer time', whole ? '2026-03-20T00:00:00Z' : '2026-03-28T00:00:00Z', 1],
  ['out of summer time', whole ? '2026-10-20T00:00:00Z' : '2026-10-24T12:00:00Z', 2],
])(
  'every slot is posted once and none is lost unmarked, %s, with calls failing and the process killed',
  async (_, from, seed) => {
    const days = whole ? 14 : 2
    const own = places(whole ? 30 : 12)
    const kills = whole ? 100 : 12
    const news = newsOf(from, 24 * days)
    lived = await live({ folder, from, days, places: own, news, kills, failing: 0.2, seed })
    expect(lived.killed).toBe(kills)
    expect(lived.failed).toBeGreaterThan(3)

    const begin = Temporal.Instant.from(from)
    const counts = standing(lived.discord, lived.slack)
    const span = { from: begin, end: begin.add({ hours: 24 * days }) }
    const { posts, uncertain } = await expectEverySlotOnce(lived.store, counts, span)
    expect(posts).toBeGreaterThan(own.length)
    expect(uncertain).toBe(0)
    expect((await lived.store.outboxSummary()).posts).toMatchObject({
      waiting: 0,
      sending: 0,
      uncertain: 0,
      failed: 0,
    })
  },
  whole ? 1_800_000 : 120_000,
)
