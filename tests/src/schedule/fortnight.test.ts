import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { slotsAfter } from '../../../briefings/digest/next-slots.ts'
import { readSchedule } from '../../../briefings/digest/read-schedule.ts'
import { markerOf } from '../../../src/schedule/deliver-post.ts'
import { dispatch } from '../../sample-briefings.ts'
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

/** Each message by what it is known by, and how often it stands. */
function standing({ discord, slack }: Lived): Map<string, number> {
  const counts = new Map<string, number>()
  const markers = [
    ...discord.state.messages.map((m) => String(m.body['nonce'])),
    ...slack.state.posted.map((m) => String(m.blocks[0]?.['block_id'])),
  ]
  for (const marker of markers) counts.set(marker, (counts.get(marker) ?? 0) + 1)
  return counts
}

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

    const end = Temporal.Instant.from(from).add({ hours: 24 * days })
    const counts = standing(lived)
    let posts = 0
    for (const digest of await lived.store.digests(null)) {
      const before = Temporal.Instant.from(from).subtract({ milliseconds: 1 })
      const due: string[] = []
      for (const slot of slotsAfter(readSchedule(digest.schedule), digest.timezone, before)) {
        if (Temporal.Instant.compare(slot, end) >= 0) break
        due.push(slot.toString())
      }
      const slots = new Map((await lived.store.slots(digest.key, 1_000)).map((s) => [s.slot, s]))
      const told = new Set<string>()
      for (const slot of due) {
        expect(slots.get(slot), `${digest.schedule} in ${digest.timezone}: ${slot}`).toBeDefined()
        const { state, outcome } = slots.get(slot)!
        if (state === 'folded') expect(outcome).not.toBe('')
        else expect(state).toBe('posted')
        if (state !== 'posted') continue
        const id = `digest:${digest.key}:${slot}`
        const post = await lived.store.heldPost(id)
        if (post?.state === 'dropped') {
          expect(post.reason).toMatch(/^told together with digest:/)
          continue
        }
        expect(post, id).toMatchObject({ state: 'sent' })
        posts++
        for (const part of post!.parts) expect(counts.get(markerOf(id, part.index)), id).toBe(1)
        if (!('stories' in post!.content)) throw new Error('a digest tells stories')
        for (const story of post!.content.stories) {
          expect(told.has(story.id) && story.update === null, `${id} tells ${story.id} again`).toBe(false)
          told.add(story.id)
        }
      }
    }
    expect(posts).toBeGreaterThan(own.length)
    // Nothing stands anywhere that was not meant to.
    expect([...counts.values()].filter((n) => n > 1)).toEqual([])
    expect((await lived.store.outboxSummary()).posts).toMatchObject({
      waiting: 0,
      sending: 0,
      uncertain: 0,
      failed: 0,
    })
  },
  whole ? 1_800_000 : 120_000,
)
