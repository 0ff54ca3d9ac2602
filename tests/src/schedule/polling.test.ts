import { afterEach, describe, expect, it } from 'vitest'
import type { SourceLine } from '../../../briefings/sources/lines.ts'
import { inGuild } from '../../fakes/command-context.ts'
import { rss } from '../../fakes/feed-server.ts'
import { openSources, type TestSources } from '../../fakes/open-sources.ts'
import { feed, item, old, text } from './quay-feed.ts'

let at: TestSources
afterEach(() => at.close())

const manager = inGuild('ana', 'harbour', true)
const follow = async (path = '/feed'): Promise<void> =>
  void (await at.ask(`sources add ${at.server.origin}${path}`, manager))
const line = async (): Promise<SourceLine> => (await at.briefings.sources(manager.home))[0]!
const articles = async (): Promise<number> => (await at.briefings.overview(manager.scopes)).articles
const minutesTo = (next: string | null): number =>
  at
    .now()
    .until(Temporal.Instant.from(next ?? ''))
    .total('minutes')

describe('a poll', () => {
  it('takes what is new, in the order of nothing but the feed, and only once', async () => {
    at = await openSources({ '/feed': feed(old) })
    await follow()
    at.server.pages.set('/feed', feed([item(4, '2024-05-03T12:30:00Z'), ...old]))
    at.pass({ hours: 1 })
    await at.poll()
    expect([await articles(), at.analysed()]).toEqual([4, 4])
    at.pass({ hours: 6 })
    await at.poll()
    expect([await articles(), at.analysed()]).toEqual([4, 4])
  })

  it('costs no analysis where nothing has changed, whether the server says so or not', async () => {
    at = await openSources({ '/feed': feed(old), '/tagged': { headers: { etag: '"1"' }, body: rss(old) } })
    await follow()
    await follow('/tagged')
    const before = at.analysed()
    for (let i = 0; i < 5; i++) {
      at.pass({ hours: 7 })
      at.server.pages.set('/feed', feed(old, `<lastBuildDate>${at.now().toString()}</lastBuildDate>`))
      await at.poll()
    }
    expect(at.analysed()).toBe(before)
    expect(at.server.requests.filter((r) => r.headers['if-none-match'] === '"1"')).toHaveLength(5)
  })

  it('takes the others where one cannot be taken in, which is on record, in the log, and not tried for ever', async () => {
    at = await openSources({ '/feed': feed(old) }, undefined, (t) => t.includes('quay number 4'))
    await follow()
    const [odd, next] = [4, 5].map((n) => item(n, '2024-05-03T12:30:00Z'))
    at.server.pages.set('/feed', feed([odd!, next!, ...old]))
    at.pass({ hours: 1 })
    await at.poll()
    expect([await articles(), (await line()).state]).toEqual([4, 'ok'])
    expect(at.logged.map((l) => JSON.parse(l) as unknown)).toMatchObject([
      { msg: 'an article of a source could not be kept', why: 'it could not be analysed: it stumbled' },
    ])
    const why = await at.ask(`why ${odd!.link}`, manager)
    expect(why.json).toMatchObject({
      steps: [
        {
          stage: 'source',
          outcome: 'failed',
          reason: expect.stringContaining('it could not be analysed') as string,
        },
      ],
    })
    at.pass({ hours: 6 })
    await at.poll()
    expect(at.logged).toHaveLength(1)
  })

  it('keeps a revision of an item that its feed changes, also at a new address', async () => {
    at = await openSources({ '/feed': feed(old) })
    await follow()
    const revised = {
      ...item(1, '2024-05-03T01:00:00Z', 'Correction: three weeks.'),
      link: 'https://wire.example/renamed',
    }
    at.server.pages.set('/feed', feed([revised, ...old.slice(1)]))
    at.pass({ hours: 1 })
    await at.poll()
    expect(await articles()).toBe(3)
    const [story] = (await at.briefings.stories(manager.scopes)).filter((s) => s.headline.includes('Quay 1'))
    const held = await at.store.article(manager.scopes, story!.articles[0]!)
    expect(held).toMatchObject({ revision: 2, url: 'https://wire.example/renamed' })
  })

  it('knows items by their links where a guid repeats', async () => {
    const same = old.map((i) => ({ ...i, guid: 'always' }))
    at = await openSources({ '/feed': feed(same) })
    await follow()
    expect(await articles()).toBe(3)
    at.server.pages.set('/feed', feed([{ ...item(4, '2024-05-03T12:30:00Z'), guid: 'always' }, ...same]))
    at.pass({ hours: 1 })
    await at.poll()
    expect([await articles(), at.analysed()]).toEqual([4, 4])
  })

  it('is not fooled by guids made anew at every look', async () => {
    let look = 0
    at = await openSources({
      '/feed': () => ({ body: rss(old.map((i) => ({ ...i, guid: `${i.guid}-${look++}` }))) }),
    })
    await follow()
    at.pass({ hours: 7 })
    await at.poll()
    expect([await articles(), at.analysed()]).toEqual([3, 3])
  })

  it('takes an item of the future when its day has come', async () => {
    const later = item(9, '2024-05-04T12:00:00Z')
    at = await openSources({ '/feed': feed([later, ...old]) })
    await follow()
    expect(await articles()).toBe(3)
    at.pass({ hours: 30 })
    at.server.pages.set('/feed', feed([later, ...old], '<docs>x</docs>'))
    await at.poll()
    expect(await articles()).toBe(4)
  })

  it('takes the whole text from the page of an item that only announces it', async () => {
    at = await openSources({})
    const link = `${at.server.origin}/quay-5`
    const body = `<html><body><article><h1>Quay 5 at Farrow closes</h1><p>${text(5)}</p></article></body></html>`
    at.server.pages.set('/quay-5', { headers: { 'content-type': 'text/html' }, body })
    at.server.pages.set(
      '/feed',
      feed([{ ...item(5, '2024-05-03T10:00:00Z'), link, text: 'Mayor Ida Quell closes quay number 5…' }]),
    )
    await follow()
    const [story] = await at.briefings.stories(manager.scopes)
    expect((await at.store.article(manager.scopes, story!.articles[0]!))?.text).toContain('told reporters')
  })
})

describe('when a feed is asked again', () => {
  it('waits longer the longer nothing comes, within six hours, and as long as the feed asks', async () => {
    at = await openSources({ '/feed': feed(old), '/ttl': feed(old, '<ttl>300</ttl>') })
    await follow()
    const first = minutesTo((await line()).next)
    for (let i = 0; i < 15; i++) {
      at.pass({ hours: 8 })
      await at.poll()
    }
    expect(minutesTo((await line()).next)).toBeGreaterThan(first)
    expect(minutesTo((await line()).next)).toBeLessThanOrEqual(6 * 60 * 1.2)
    await follow('/ttl')
    expect(minutesTo((await at.briefings.sources(manager.home))[1]!.next)).toBeGreaterThanOrEqual(300)
  })

  it('leaves a failing feed alone for longer each time, as long as it asks, and tells why', async () => {
    at = await openSources({ '/feed': feed(old) })
    await follow()
    at.server.pages.set('/feed', { status: 503, headers: { 'retry-after': '36000' } })
    at.pass({ hours: 1 })
    await at.poll()
    expect(await line()).toMatchObject({
      state: 'failing',
      reason: expect.stringContaining('status 503') as string,
    })
    expect(minutesTo((await line()).next)).toBeGreaterThanOrEqual(600)
    at.server.pages.set('/feed', { status: 500 })
    const waits: number[] = []
    for (let i = 0; i < 4; i++) {
      at.pass({ hours: 26 })
      await at.poll()
      waits.push(minutesTo((await line()).next))
    }
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits)
    const status = await at.briefings.status(manager.scopes, null)
    expect(status).toMatchObject({
      sources: { all: 1, failing: 1 },
      failed: [expect.stringContaining('5 times in a row')],
    })
    at.server.pages.set('/feed', feed(old))
    at.pass({ hours: 26 })
    await at.poll()
    expect(['ok', 'late']).toContain((await line()).state)
  })

  it('lets go of a feed that says it is gone, and follows one that has moved for good', async () => {
    at = await openSources({ '/feed': feed(old), '/new': feed(old) })
    await follow()
    at.server.pages.set('/feed', { status: 301, headers: { location: '/new' } })
    at.pass({ hours: 1 })
    await at.poll()
    expect(await line()).toMatchObject({ url: `${at.server.origin}/new` })
    at.server.pages.set('/new', { status: 410 })
    at.pass({ hours: 7 })
    await at.poll()
    expect(await line()).toMatchObject({ state: 'gone', next: null })
  })
})

describe('a source that falls silent', () => {
  it('is late after its own habit, and whoever added it is told once for each silence', async () => {
    const hourly = Array.from({ length: 9 }, (_, n) => item(n, `2024-05-03T0${n}:30:00Z`))
    at = await openSources({ '/feed': feed(hourly) })
    await follow()
    const notices = async (): Promise<string[]> =>
      (
        await at.store.postsWaiting({
          platform: 'discord',
          place: null,
          channel: null,
          person: 'discord:ana',
        })
      ).map((p) => (p.content.kind === 'notice' ? p.content.text : ''))
    for (let i = 0; i < 2; i++) {
      at.pass({ hours: 7 })
      await at.poll()
    }
    expect([(await line()).state, await notices()]).toEqual(['ok', []])
    for (let i = 0; i < 5; i++) {
      at.pass({ hours: 7 })
      await at.poll()
    }
    expect(await line()).toMatchObject({
      state: 'late',
      reason: expect.stringContaining('nothing new for') as string,
    })
    expect(await notices()).toEqual([expect.stringContaining('nothing new for')])
    expect(await at.briefings.status(manager.scopes, null)).toMatchObject({
      late: [expect.stringContaining('Harbour Wire')],
    })
    at.server.pages.set('/feed', feed([item(10, at.now().toString()), ...hourly]))
    at.pass({ hours: 7 })
    await at.poll()
    expect((await line()).state).toBe('ok')
    at.pass({ hours: 24 * 30 })
    await at.poll()
    expect(await notices()).toHaveLength(2)
  })
})
