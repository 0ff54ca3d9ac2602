import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PostContent } from '../../../briefings/post.ts'
import { inGuild } from '../../fakes/command-context.ts'
import { failingWhere, openNewsroom, type Newsroom } from './newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom('2026-03-02T12:00:00Z')
})
afterEach(() => room.close())

const place = { ...inGuild('7', '81', true), channel: '900' }
const strike = {
  title: 'Ferry crews walk out at Port Anselm',
  text: 'Ferry crews at Port Anselm walked out on Tuesday after talks on pay broke down. The Teal Ferry Company called off all crossings.',
  url: 'https://harbourwire.example/strike',
  source: 'Harbour Wire',
}
const quake = {
  title: 'Earthquake in Brask kills 12 people',
  text: 'An earthquake killed 12 people in Brask on Tuesday, the interior ministry of Norland said. Rescuers searched through the night.',
  url: 'https://meridian.example/quake',
  source: 'Meridian Desk',
}
const run = (now: string, worker = 'w1') => {
  room.now = now
  return room.briefings.runDueDigests({ now, worker })
}
const stories = (content: PostContent) => (content.kind === 'digest' ? content.stories : [])

describe('a digest whose time has come', () => {
  it('is written once, with what is new there, and not again with the same', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30', timezone: 'Europe/Berlin' }, room.now)
    room.now = '2026-03-03T06:00:00Z'
    await room.report(strike)
    await room.report(quake)
    expect(await run('2026-03-03T07:29:00Z')).toMatchObject({ posted: 0 })
    expect(await run('2026-03-03T07:30:00Z')).toMatchObject({ posted: 1, late: 0, failed: [] })
    expect(await run('2026-03-03T07:30:05Z')).toMatchObject({ posted: 0 })
    const [post] = room.posts
    expect(post).toMatchObject({
      destination: { platform: 'discord', place: 'discord:81', channel: '900', person: null },
      scopes: ['public', 'workspace:discord:81'],
      content: { kind: 'digest', title: 'Digest', note: null },
      owner: 'discord:7',
    })
    expect(
      stories(post!.content)
        .map((s) => s.headline)
        .sort(),
    ).toEqual([quake.title, strike.title])
    expect(await run('2026-03-04T07:30:00Z')).toMatchObject({ posted: 1 })
    const second = room.posts.at(-1)!.content
    expect(second).toMatchObject({ stories: [], note: 'Nothing new since Tuesday 3 March, 08:30.' })
  })

  it('stays silent where nothing is new and it is set so, on record', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30', empty: 'silent' }, room.now)
    expect(await run('2026-03-03T08:30:00Z')).toMatchObject({ posted: 0, silent: 1 })
    expect(room.posts).toEqual([])
    const [digest] = await room.store.digests(null)
    expect(await room.store.slots(digest!.key, 5)).toMatchObject([
      { slot: '2026-03-03T08:30:00Z', state: 'silent' },
    ])
  })

  it('comes once and says that it is late after a downtime, the slots before it folded in and on record', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30', timezone: 'Europe/Berlin' }, room.now)
    room.now = '2026-03-05T12:00:00Z'
    await room.report(strike)
    expect(await run('2026-03-05T15:00:00Z')).toMatchObject({ posted: 1, late: 1, folded: 2 })
    const [post] = room.posts
    expect(post!.content).toMatchObject({
      note:
        'This comes late: it was due on Thursday 5 March, 08:30 (Europe/Berlin). ' +
        '2 more that were due from Tuesday 3 March, 08:30 on are folded into it.',
      stories: [{ headline: strike.title }],
    })
    const [digest] = await room.store.digests(null)
    expect((await room.store.slots(digest!.key, 9)).map((s) => s.state)).toEqual([
      'posted',
      'folded',
      'folded',
    ])
    expect(digest!.next).toBe('2026-03-06T07:30:00Z')
  })

  it('folds what falls in quiet hours into the next one', async () => {
    const wish = { schedule: 'every 6 hours', quiet: '22:00-07:00' }
    const { digests } = await room.briefings.addDigest(place, wish, room.now)
    expect(digests[0]!.next).toEqual([
      '2026-03-02T18:00:00+00:00',
      '2026-03-03T12:00:00+00:00',
      '2026-03-03T18:00:00+00:00',
    ])
    for (const hour of ['2026-03-02T18', '2026-03-03T00', '2026-03-03T06', '2026-03-03T12'])
      await run(`${hour}:00:00Z`)
    const [digest] = await room.store.digests(null)
    expect((await room.store.slots(digest!.key, 9)).map((s) => s.state)).toEqual([
      'posted',
      'folded',
      'folded',
      'posted',
    ])
  })

  it('may be set up during quiet hours that its posts outnumber, and says when it comes after them', async () => {
    const wish = { schedule: 'every 5 minutes', timezone: 'UTC', quiet: '22:00-07:00' }
    const { digests } = await room.briefings.addDigest(place, wish, '2026-03-02T22:01:00Z')
    expect(digests[0]!.next).toEqual([
      '2026-03-03T07:00:00+00:00',
      '2026-03-03T07:05:00+00:00',
      '2026-03-03T07:10:00+00:00',
    ])
    const never = { ...wish, schedule: 'daily 23:00' }
    await expect(room.briefings.addDigest(place, never, room.now)).rejects.toThrow(/in the quiet hours/)
  })

  it('does not wake anybody with a late post: it waits for the end of the quiet hours', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 21:00', quiet: '22:00-07:00' }, room.now)
    expect(await run('2026-03-02T23:00:00Z')).toMatchObject({ posted: 0, folded: 0 })
    expect(await run('2026-03-03T06:59:00Z')).toMatchObject({ posted: 0 })
    expect(await run('2026-03-03T07:00:00Z')).toMatchObject({ posted: 1, late: 1 })
  })

  it('is nobody else’s while one process works on it, and another’s when that one died', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30' }, room.now)
    const at = '2026-03-03T08:30:00Z'
    await room.store.write((tx) =>
      tx.claimDigests({ worker: 'dead', now: at, until: '2026-03-03T08:32:00Z', limit: 9 }),
    )
    expect(await run('2026-03-03T08:31:00Z', 'w2')).toMatchObject({ posted: 0 })
    expect(await run('2026-03-03T08:32:00Z', 'w2')).toMatchObject({ posted: 1 })
  })

  it('comes once though the clock is put back by an hour after it', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30' }, room.now)
    expect(await run('2026-03-03T08:30:00Z')).toMatchObject({ posted: 1 })
    for (const again of ['07:31:00', '08:29:59', '08:30:00', '09:30:00'])
      expect(await run(`2026-03-03T${again}Z`)).toMatchObject({ posted: 0 })
    expect(await run('2026-03-04T08:30:00Z')).toMatchObject({ posted: 1, late: 0 })
  })

  it('is tried again where it cannot be written, later each time, and given up for the next one', async () => {
    let isBroken = true
    const broken = await openNewsroom(
      '2026-03-02T12:00:00Z',
      failingWhere(() => isBroken),
    )
    await broken.briefings.addDigest(place, { schedule: 'daily 08:30' }, broken.now)
    const [{ key } = { key: 0 }] = await broken.store.digests(null)
    const slot = '2026-03-03T08:30:00Z'
    const tries: string[] = []
    for (let minute = 0; minute < 60; minute++) {
      const now = Temporal.Instant.from(slot).add({ minutes: minute }).toString()
      const { posted, failed } = await broken.briefings.runDueDigests({ now, worker: 'w1' })
      expect(posted).toBe(0)
      if (failed.length > 0) tries.push(now.slice(11, 16))
      for (const f of failed)
        expect(f).toEqual({ digest: `digest:${key}`, slot, error: new TypeError('it stumbled') })
    }
    expect(tries).toEqual(['08:30', '08:31', '08:33', '08:37', '08:45', '09:01'])
    expect(await broken.store.slots(key, 9)).toMatchObject([{ slot, state: 'failed', attempts: 6 }])
    isBroken = false
    const next = await broken.briefings.runDueDigests({ now: '2026-03-04T08:30:00Z', worker: 'w1' })
    expect(next).toMatchObject({ posted: 1, late: 0 })
    await broken.close()
  })

  it('posts nothing while it is paused, and does not make up for it', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30' }, room.now)
    expect((await room.briefings.pauseDigest(place, 'd1', 'paused by hand', room.now)).digests).toMatchObject(
      [{ paused: true, next: [] }],
    )
    expect(await run('2026-03-03T08:30:00Z')).toMatchObject({ posted: 0 })
    await room.briefings.pauseDigest(place, 'd1', null, '2026-03-04T12:00:00Z')
    expect(await run('2026-03-04T12:00:01Z')).toMatchObject({ posted: 0 })
    expect(await run('2026-03-05T08:30:00Z')).toMatchObject({ posted: 1, late: 0, folded: 0 })
  })

  it('is previewed exactly as it is posted, and a preview leaves no trace', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30' }, room.now)
    room.now = '2026-03-03T06:00:00Z'
    await room.report(strike)
    await room.report(quake)
    const at = '2026-03-03T08:30:00Z'
    const preview = await room.briefings.previewDigest(place, 'd1', at)
    expect(await room.briefings.previewDigest(place, 'd1', at)).toEqual(preview)
    await run(at)
    expect(room.posts[0]!.content).toEqual(preview)
  })
})

describe('why', () => {
  it('tells of a story what a digest that is still to come would do with it, as its preview does', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30' }, room.now)
    room.now = '2026-03-03T06:00:00Z'
    const newer = await room.report(strike)
    const article = await room.report({ ...quake, published: '2026-02-20' })
    const at = '2026-03-03T08:00:00Z'
    const preview = await room.briefings.previewDigest(place, 'd1', at)
    expect(preview.stories).toHaveLength(1)
    expect(preview.note ?? '').not.toContain('Left out')
    expect(preview.changes?.[0]).toContain(`Left out: “${quake.title}” (no longer new).`)
    const digestStep = async (id: string) => {
      const why = await room.briefings.why(place.scopes, id, at)
      return 'steps' in why ? why.steps.find((s) => s.stage.startsWith('digest')) : undefined
    }
    for (const id of [article, (await room.store.article(['public'], article))!.story!])
      expect(await digestStep(id)).toMatchObject({
        at,
        outcome: 'left out: no longer new',
        reason: expect.stringContaining(
          'its newest report is of 20 February 2026, and this looks back to 1 March',
        ) as string,
      })
    expect(await digestStep(newer)).toMatchObject({ outcome: 'told' })
  })

  it('tells in its own place alone what was decided about a story, and when', async () => {
    await room.briefings.addDigest(place, { schedule: 'daily 08:30' }, room.now)
    room.now = '2026-03-03T06:00:00Z'
    const article = await room.report(strike)
    await run('2026-03-03T08:30:00Z')
    await run('2026-03-04T08:30:00Z')
    const story = (await room.store.article(['public'], article))!.story!
    const steps = async (guild: string) => {
      const why = await room.briefings.why(inGuild('1', guild).scopes, story)
      return 'steps' in why ? why.steps.filter((s) => s.stage.startsWith('digest')) : []
    }
    const here = await steps('81')
    expect(here).toMatchObject([{ at: '2026-03-03T08:30:00Z', stage: 'digest d1', outcome: 'told' }])
    expect(here[0]!.reason).toContain('1 publisher')
    expect(await steps('82')).toEqual([])
    const ofArticle = await room.briefings.why(place.scopes, article)
    expect('steps' in ofArticle && ofArticle.steps.at(-1)).toMatchObject({
      stage: 'digest d1',
      outcome: 'told',
    })
  })
})
