import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inGuild } from '../fakes/command-context.ts'
import { databases } from '../databases.ts'
import { openNewsroom, type Newsroom } from './digest/newsroom.ts'

let room: Newsroom

const place = { ...inGuild('7', '81', true), channel: '900' }
const run = (now: string) => {
  room.now = now
  return room.briefings.runDueDigests({ now, worker: 'w1' })
}
const NEWS = {
  strike: 'Ferry crews at Port Anselm walked out on Tuesday after talks on pay broke down.',
  quake: 'An earthquake killed 12 people in Brask, the interior ministry of Norland said.',
  verdict: 'A court in Sarvia acquitted the banker Olan Petrel of fraud.',
  flood: 'The river Teal flooded the old town of Lisle, and 400 people left their houses.',
}
const report = (name: keyof typeof NEWS) =>
  room.report({
    title: name,
    text: NEWS[name],
    url: `https://harbourwire.example/${name}`,
    source: 'Harbour Wire',
  })
const headlines = () =>
  room.posts.map(({ content }) => ('stories' in content ? content.stories.map((s) => s.headline) : []))

describe.each(databases)('on $name', ({ url }) => {
  beforeEach(async () => {
    room = await openNewsroom('2026-03-02T12:00:00Z', undefined, await url())
  })
  afterEach(() => room.close())

  describe('a clock that was set two years ahead and back', () => {
    beforeEach(async () => {
      await room.briefings.addDigest(place, { schedule: 'daily 08:30' }, room.now)
      await report('strike')
      await run('2026-03-03T08:30:00Z')
      await report('quake')
      // Two years of slots at once; the last is late.
      expect(await run('2028-03-03T09:00:00Z')).toMatchObject({ posted: 1, late: 1 })
    })

    it('leaves no digest silent: it comes at its next slot, and tells nothing twice', async () => {
      room.now = '2026-03-03T15:00:00Z'
      await report('verdict')
      expect(await run('2026-03-04T08:30:00Z')).toMatchObject({ posted: 0 })
      expect(await room.briefings.comeBack('2026-03-04T08:31:00Z')).toBe(1)
      expect(await run('2026-03-04T08:31:00Z')).toMatchObject({ posted: 1, late: 0 })
      expect(headlines()).toEqual([['strike'], [], ['verdict', 'quake']])
      expect(await room.briefings.comeBack('2026-03-04T08:36:00Z')).toBe(0)
      expect(await run('2026-03-04T08:36:00Z')).toMatchObject({ posted: 0 })
      await report('flood')
      expect(await run('2026-03-05T08:30:00Z')).toMatchObject({ posted: 1, late: 0 })
      expect(headlines().at(-1)).toEqual(['flood'])
    })

    it('lets a slot that only it saw come in its time', async () => {
      await room.briefings.comeBack('2026-03-03T10:00:00Z')
      await run('2028-03-02T08:30:00Z')
      await report('flood')
      expect(await run('2028-03-03T08:30:00Z')).toMatchObject({ posted: 1 })
      expect(headlines().at(-1)).toEqual(['flood'])
      expect(await run('2028-03-03T08:30:00Z')).toMatchObject({ posted: 0 })
    })

    it('leaves none that was set up meanwhile silent', async () => {
      await room.briefings.addDigest(place, { schedule: 'daily 09:30' }, '2028-03-03T09:05:00Z')
      expect(await room.briefings.comeBack('2026-03-04T09:00:00Z')).toBe(2)
      expect(await run('2026-03-04T09:29:00Z')).toMatchObject({ posted: 1 })
      expect(await run('2026-03-04T09:30:00Z')).toMatchObject({ posted: 1, late: 0 })
    })

    it('lets a post go that waited then, and those behind it', async () => {
      const claim = { worker: 'w', platforms: ['discord'] as const, limit: 5 }
      const ahead = { now: '2028-03-03T09:00:00Z', until: '2028-03-03T09:01:00Z' }
      const [first] = await room.briefings.claimPosts({ ...claim, ...ahead })
      expect(first).toBeDefined()
      const back = { now: '2026-03-03T10:00:00Z', until: '2026-03-03T10:01:00Z' }
      expect(await room.briefings.claimPosts({ ...claim, ...back })).toEqual([])
      await room.briefings.comeBack(back.now)
      expect((await room.briefings.claimPosts({ ...claim, ...back })).map((p) => p.id)).toEqual([first!.id])
    })

    it('has sources read again', async () => {
      const list = [{ url: 'https://a.example/feed', kind: 'feed' as const, title: null }]
      const ahead = '2028-03-03T09:00:00Z'
      await room.briefings.followSources({ home: 'public', person: 'terminal' }, list, ahead)
      const [feed] = await room.briefings.claimFeeds({
        ...{ host: 'a.example', worker: 'w', limit: 5 },
        ...{ now: '2028-03-03T10:00:00Z', until: '2028-03-03T10:15:00Z' },
      })
      const outcome = { kind: 'unchanged' } as const
      await room.briefings.recordPoll({ feed: feed!.key, worker: 'w', outcome, now: '2028-03-03T10:00:00Z' })
      const now = '2026-03-03T10:00:00Z'
      expect((await room.briefings.dueWork(now)).hosts).toEqual([])
      await room.briefings.comeBack(now)
      expect((await room.briefings.dueWork(now)).hosts).toEqual(['a.example'])
    })
  })

  describe('a clock that is right', () => {
    it('lets nothing come before its time, though the next slot is years away or in quiet hours', async () => {
      await room.briefings.addDigest(place, { schedule: '0 8 29 2 *' }, room.now)
      await room.briefings.addDigest(place, { schedule: 'every 6 hours', quiet: '22:00-07:00' }, room.now)
      const before = await room.store.digests(null)
      expect(await room.briefings.comeBack('2026-03-02T12:30:00Z')).toBe(0)
      expect(await room.store.digests(null)).toEqual(before)
    })
  })
})
