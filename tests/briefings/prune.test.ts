import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBriefings, type Briefings } from '../../briefings/briefings.ts'
import type { Keeper } from '../../briefings/digest/keeper.ts'
import type { Store } from '../../briefings/ports.ts'
import { openStore } from '../../src/store/open-store.ts'
import { rowsOf } from '../soak/vitals.ts'
import { analyser, clockAt, dispatch, everybody } from '../sample-briefings.ts'

const PLACE = 'discord:81'
const keeper: Keeper = {
  home: `workspace:${PLACE}`,
  scopes: [...everybody, `workspace:${PLACE}`],
  ...{ person: 'discord:7', place: PLACE, channel: '9' },
}
const news = [
  dispatch({
    id: 'strike',
    title: 'Ferry crews walk out at Port Anselm',
    text: 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down. Union leader Mara Quill said the offer was an insult.',
  }),
  dispatch({
    id: 'quake',
    title: 'Quake shakes the Corvan valley',
    text: 'An earthquake of magnitude 5.8 shook the Corvan valley on Friday and killed at least 12 people, Minister Olga Petrenko said.',
  }),
]
const THEN = '2024-05-04T09:00:00Z'
const after = (days: number): string =>
  Temporal.Instant.from(THEN)
    .add({ hours: 24 * days })
    .toString()

let folder: string
let path: string
let store: Store
let briefings: Briefings
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-prune-'))
  path = join(folder, 'pruned.db')
  store = await openStore(`file:${path}`)
  briefings = createBriefings({ store, analyser, clock: clockAt(THEN) })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A place as it lives: news, a digest that was posted, somebody who looked, somebody who complained. */
async function live(): Promise<void> {
  await briefings.addDigest(keeper, { schedule: 'daily 11:00', timezone: 'Europe/Lisbon' }, THEN)
  await briefings.ingest('public', news)
  await briefings.ingest('public', [
    { ...news[0]!, text: `${news[0]!.text} Police came to the quay on Saturday.` },
  ])
  await briefings.catchup(everybody, { person: 'discord:7', place: PLACE }, { now: THEN })
  await briefings.wrong(everybody, { person: 'discord:7', place: PLACE }, { words: 'quake', now: THEN })
  await briefings.runDueDigests({ now: '2024-05-04T10:00:30Z', worker: 'w' })
}
/** The platform has them. */
async function settle(): Promise<void> {
  await store.write(async (tx) => {
    const now = '2024-05-04T10:01:00Z'
    for (const { id } of await tx.claimPosts({
      ...{ platforms: ['discord'], worker: 'w', limit: 10 },
      now,
      until: '2024-05-04T10:02:00Z',
    }))
      await tx.changePost(id, { state: 'sent', posted: now, leased: null })
  })
}
async function pruneAll(days: number, keepDays: number | null): Promise<void> {
  while ((await briefings.prune({ now: after(days), keepDays })).more);
}
const filled = (): string[] =>
  Object.entries(rowsOf(path))
    .filter(([, rows]) => rows > 0)
    .map(([table]) => table)
    .sort()

describe('pruning', () => {
  it('leaves of old news and of what was told nothing but the digest and whose they were', async () => {
    await live()
    const before = ['briefings', 'digest_slots', 'name_grams', 'outbox', 'reports', 'told', 'told_here']
    expect(filled()).toEqual(expect.arrayContaining(before))
    await settle()
    await pruneAll(401, 30)
    // What was decided about a name goes a round after the name.
    await pruneAll(402, 30)
    // The digest runs on; its number is never given twice. The migrations are the store's own.
    expect(filled()).toEqual(['digest_numbers', 'digests', 'migrations', 'scopes'])
  })

  it('keeps what a post cites for as long as the post is kept', async () => {
    await live()
    await settle()
    await pruneAll(179, 30)
    expect(rowsOf(path)).toMatchObject({ outbox: 1, articles: 2, stories: 2 })
    await pruneAll(181, 30)
    expect(rowsOf(path)).toMatchObject({ outbox: 0, outbox_parts: 0, outbox_citations: 0, articles: 0 })
  })

  it('keeps a post that still waits, however old, and what it cites', async () => {
    await live()
    await pruneAll(800, 30)
    expect(rowsOf(path)).toMatchObject({ outbox: 1, articles: 2 })
  })

  it('keeps every story where no number of days is set, and no history', async () => {
    await live()
    await settle()
    await pruneAll(401, null)
    expect(rowsOf(path)).toMatchObject({
      articles: 2,
      stories: 2,
      told: 0,
      told_here: 0,
      reports: 0,
      outbox: 0,
    })
  })

  it('keeps how far people had looked, what they reported and what places were told for 400 days', async () => {
    await live()
    const held = ['told', 'told_here', 'reports', 'digest_slots'] as const
    const rows = (): number[] => held.map((t) => rowsOf(path)[t]!)
    const before = rows()
    await pruneAll(399, null)
    expect(rows()).toEqual(before)
    await pruneAll(401, null)
    expect(rows()).toEqual([0, 0, 0, 0])
  })

  it('lets go of a word of a name with the last name that has it, and of no other', async () => {
    await briefings.ingest('public', news)
    await briefings.ingest('public', [
      dispatch({
        id: 'later',
        published: '2024-06-20',
        text: 'Nadia Quill opened a pier in Lund on Thursday.',
      }),
    ])
    await pruneAll(40, 30)
    const found = async (typed: string) => (await store.actorsLike(everybody, typed, 5)).map((a) => a.name)
    expect(await found('Nadia Quil')).toEqual(['Nadia Quill'])
    expect(await found('Petrenka')).toEqual([])
    expect(rowsOf(path)['name_words']).toBe(new Set('nadia quill lund'.split(' ')).size)
  })
})
