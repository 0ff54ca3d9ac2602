import { afterEach, describe, expect, it } from 'vitest'
import { rss, type Page } from '../fakes/feed-server.ts'
import { inDirectMessage, inGuild } from '../fakes/command-context.ts'
import { openSources, type TestSources } from '../fakes/open-sources.ts'

let at: TestSources
afterEach(() => at.close())

const manager = inGuild('ana', 'harbour', true)
const words = (n: number): string =>
  `Governor Lena Okoro opened pier ${n} at Port Anselm on Friday. `.repeat(14).trim()
const item = (n: number, date: string) => ({
  title: `Pier ${n} opens at Port Anselm`,
  link: `https://wire.example/pier-${n}`,
  guid: `pier-${n}`,
  date,
  text: words(n),
})
const feed: Page = {
  headers: { 'content-type': 'application/rss+xml' },
  body: rss([
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => item(n, `2024-05-03T0${8 - n}:00:00Z`)),
    {
      title: 'A pier to come',
      link: 'https://wire.example/later',
      guid: 'later',
      date: '2024-06-01T00:00:00Z',
      text: words(8),
    },
    { title: 'A pier of no day', guid: 'undated', text: words(9) },
  ]),
}
/** Whose sources are public, and as many as they like. */
const operator = { ...manager, home: 'public' } as typeof manager
const json = async <T>(line: string, viewer = manager): Promise<T> => (await at.ask(line, viewer)).json as T
interface Sources {
  sources: {
    id: string
    url: string
    title: string
    state: string
    reason: string | null
    last: string | null
    next: string | null
  }[]
}

describe('sources add', () => {
  it('follows the feed that a page declares, shows its newest items, and takes those few only', async () => {
    const page =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Hello</body></html>'
    at = await openSources({
      '/': { headers: { 'content-type': 'text/html' }, body: page },
      '/feed.xml': feed,
    })
    const { sources, items } = await json<Sources & { items: { title: string; outcome: string }[] }>(
      `sources add ${at.server.origin}/`,
    )
    expect(sources).toMatchObject([
      {
        url: `${at.server.origin}/feed.xml`,
        title: 'Harbour Wire',
        state: 'ok',
        last: '2024-05-03T12:00:00Z',
      },
    ])
    expect(items.map((i) => `${i.outcome}: ${i.title}`)).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => `take: Pier ${n} opens at Port Anselm`),
      'held back: A pier to come',
      'held back: A pier of no day',
    ])
    expect(await at.briefings.overview(manager.scopes)).toMatchObject({ articles: 5 })
  })

  it('says why what is too old, undated or of the future was not taken', async () => {
    at = await openSources({ '/feed.xml': feed })
    await at.ask(`sources add ${at.server.origin}/feed.xml`, manager)
    const steps = async (id: string): Promise<unknown> => await json<{ steps: unknown }>(`why ${id}`)
    expect(await steps('https://wire.example/later')).toMatchObject({
      steps: [
        { stage: 'source', outcome: 'held back', reason: expect.stringContaining('still to come') as string },
      ],
    })
    expect(await steps('https://wire.example/pier-1')).toMatchObject({
      steps: expect.arrayContaining([
        expect.objectContaining({
          stage: 'source',
          outcome: 'fetched',
          reason: expect.stringContaining('Harbour Wire') as string,
        }),
      ]) as unknown,
    })
    const [list] = (await json<Sources>('sources list')).sources
    expect(list?.reason).toContain('2 items are held back')
  })

  it('follows a news sitemap where there is no feed, and takes whole texts from the pages', async () => {
    const story = `<html><head><title>Pier opens</title></head><body><article><h1>Pier opens at Port Anselm</h1><p>${words(1)}</p></article></body></html>`
    at = await openSources({ '/': { body: '<html><body>Hello</body></html>' } })
    const { origin, pages } = at.server
    pages.set('/robots.txt', { body: `Sitemap: ${origin}/map.xml` })
    pages.set('/map.xml', {
      body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${origin}/pier</loc><n:news><n:publication><n:name>Harbour Wire</n:name><n:language>en</n:language></n:publication><n:publication_date>2024-05-03T08:00:00Z</n:publication_date><n:title>Pier opens at Port Anselm</n:title></n:news></url></urlset>`,
    })
    pages.set('/pier', { headers: { 'content-type': 'text/html' }, body: story })
    const { sources } = await json<Sources>(`sources add ${origin}/`)
    expect(sources).toMatchObject([{ url: `${origin}/map.xml`, title: 'Harbour Wire' }])
    const why = await json<{ steps: { reason: string }[] }>(`why ${origin}/pier`)
    expect(why.steps.map((s) => s.reason).join()).toContain('the whole text is from its page')
  })

  it('follows a page’s own articles where it has neither, and dates them by their pages', async () => {
    const story = (n: number): string =>
      `<html><head><meta property="article:published_time" content="2024-05-0${n}T08:00:00Z"></head><body><article><h1>Pier number ${n} opens at Port Anselm</h1><p>${words(n)}</p></article></body></html>`
    const links = [1, 2, 3].map(
      (n) => `<a href="/pier-number-${n}-opens-now">Pier number ${n} opens at Port Anselm</a>`,
    )
    at = await openSources({
      '/news': { body: `<html><title>Wire</title><body>${links.join(' ')}</body></html>` },
    })
    for (const n of [1, 2, 3]) at.server.pages.set(`/pier-number-${n}-opens-now`, { body: story(n) })
    await at.ask(`sources add ${at.server.origin}/news`, manager)
    expect(await at.briefings.overview(manager.scopes)).toMatchObject({ articles: 3, newest: '2024-05-03' })
  })

  it('says what it found where there is nothing to follow', async () => {
    at = await openSources({ '/': { body: '<html><body>Hello</body></html>' } })
    await expect(at.ask(`sources add ${at.server.origin}/`, manager)).rejects.toThrow(/found no feed/)
    await expect(at.ask(`sources add ${at.server.origin}/nowhere`, manager)).rejects.toThrow(/status 404/)
    await expect(at.ask('sources add the harbour wire', manager)).rejects.toThrow(/is no address/)
    await expect(at.ask('sources add http://10.0.0.1/feed', manager)).rejects.toThrow(/private address/)
  })

  it('says when to try again where the host says it, or where its failure may pass', async () => {
    const limited = (after: string) => ({ status: 429, headers: { 'retry-after': after } })
    at = await openSources({
      '/busy': limited('7201'),
      '/soon': limited('61'),
      '/down': { status: 503, headers: { 'retry-after': '172800' } },
      '/broken': { status: 500 },
      '/gone': { status: 410 },
    })
    const told = (path: string): Promise<string> =>
      at.ask(`sources add ${at.server.origin}${path}`, manager).then(
        () => 'added',
        (error: unknown) => (error as Error).message.replace(/^.*: /, ''),
      )
    expect(await told('/busy')).toBe(
      'it is asked too often and wants to be asked later (status 429). Try again in 2 hours.',
    )
    expect(await told('/soon')).toMatch(/Try again in 2 minutes\.$/)
    expect(await told('/down')).toBe('its server failed (status 503). Try again in 2 days.')
    expect(await told('/broken')).toBe('its server failed (status 500). Try again in some minutes.')
    expect(await told('/gone')).toMatch(/gone for good \(status 410\)\.$/)
  })

  it('is for those who manage the place', async () => {
    at = await openSources({})
    await expect(at.ask('sources list', inGuild('tom', 'harbour'))).rejects.toThrow(/manage this place/)
  })
})

describe('whose sources they are', () => {
  it('keeps what a guild’s source brings in that guild, and its list out of others’ sight', async () => {
    at = await openSources({ '/feed.xml': feed })
    await at.ask(`sources add ${at.server.origin}/feed.xml`, manager)
    const other = inGuild('eve', 'other', true)
    expect((await json<Sources>('sources list', other)).sources).toEqual([])
    expect(await at.briefings.overview(other.scopes)).toMatchObject({ articles: 0 })
    const [own] = (await json<Sources>('sources list')).sources
    await expect(at.ask(`sources remove ${own!.id}`, other)).rejects.toThrow(/no source/)
    await expect(at.ask(`sources mute ${own!.url}`, other)).rejects.toThrow(/no source/)
    const why = await json<{ steps?: unknown }>('why https://wire.example/later', other).catch(String)
    expect(JSON.stringify(why)).not.toContain('Harbour')
  })

  it('asks an address once for all who follow it, and forgets a person’s with the person', async () => {
    at = await openSources({ '/feed.xml': feed })
    const person = inDirectMessage('ana')
    await at.ask(`sources add ${at.server.origin}/feed.xml`, manager)
    await at.ask(`sources add ${at.server.origin}/feed.xml`, person)
    at.pass({ hours: 2 })
    const before = at.server.requests.length
    await at.poll()
    expect(at.server.requests.length - before).toBe(1)
    await at.ask('privacy forget', person)
    expect((await json<Sources>('sources list', person)).sources).toEqual([])
    expect((await json<Sources>('sources list')).sources).toHaveLength(1)
  })
})

describe('mute, remove, test', () => {
  it('mutes and lets speak again, and asks nothing while nobody listens', async () => {
    at = await openSources({ '/feed.xml': feed })
    await at.ask(`sources add ${at.server.origin}/feed.xml`, manager)
    expect((await json<Sources>('sources mute Harbour')).sources).toMatchObject([
      { state: 'muted', next: null },
    ])
    expect((await json<Sources>('sources mute Harbour --state on')).sources).toMatchObject([
      { state: 'muted' },
    ])
    at.pass({ hours: 24 })
    const before = at.server.requests.length
    await at.poll()
    expect(at.server.requests.length).toBe(before)
    expect((await json<Sources>('sources mute Harbour')).sources).toMatchObject([{ state: 'ok' }])
    await at.poll()
    expect(at.server.requests.length).toBe(before + 1)
  })

  it('removes a source and keeps what it brought', async () => {
    at = await openSources({ '/feed.xml': feed })
    await at.ask(`sources add ${at.server.origin}/feed.xml`, manager)
    await at.ask(`sources remove ${at.server.origin}/feed.xml`, manager)
    expect((await json<Sources>('sources list')).sources).toEqual([])
    expect(await at.briefings.overview(manager.scopes)).toMatchObject({ articles: 5 })
    at.pass({ hours: 24 })
    const before = at.server.requests.length
    await at.poll()
    expect(at.server.requests.length).toBe(before)
  })

  it('tests an address without keeping anything', async () => {
    at = await openSources({ '/feed.xml': feed })
    const tested = await json<Sources>(`sources test ${at.server.origin}/feed.xml`)
    expect(tested.sources).toMatchObject([{ id: null, state: 'not followed', title: 'Harbour Wire' }])
    expect((await json<Sources>('sources list')).sources).toEqual([])
    expect(at.analysed()).toBe(0)
  })
})

describe('OPML', () => {
  const outline = (n: number): string =>
    `<outline type="rss" text="Feed ${n} &amp; more" xmlUrl="https://feeds.example/${n}"/>`

  it('takes in thousands of feeds out of folders, each once, without asking any at once', async () => {
    at = await openSources({})
    const many = Array.from({ length: 3000 }, (_, n) => outline(n)).join('')
    at.server.pages.set('/list', {
      body: `<opml version="2.0"><body><outline text="A"><outline text="B">${many}</outline></outline>${outline(7)}<outline text="x" xmlUrl="javascript:alert(1)"/></body></opml>`,
    })
    const got = await json<{ added: number; refused: string[] }>(
      `sources import ${at.server.origin}/list`,
      operator,
    )
    expect(got).toMatchObject({ added: 3000, refused: ['javascript:alert(1)'] })
    expect(at.server.requests).toHaveLength(1)
    const due = (await json<Sources>('sources list', operator)).sources.map((s) => s.next!.slice(0, 16))
    expect(new Set(due).size).toBeGreaterThan(25)
  })

  it('says so where there is nothing to export', async () => {
    at = await openSources({})
    expect(await json<{ opml: string }>('sources export')).toEqual({ sources: [], opml: '' })
  })

  it('writes a list that it reads again', async () => {
    at = await openSources({})
    const list = `<opml version="1.0"><body>${outline(1)}${outline(2)}</body></opml>`
    await at.ask(`sources import ${list}`, manager)
    const { opml } = await json<{ opml: string }>('sources export')
    await at.ask(`sources import ${opml}`, inGuild('eve', 'other', true))
    const told = async (viewer: typeof manager): Promise<string[]> =>
      (await json<Sources>('sources list', viewer)).sources.map((s) => `${s.title} ${s.url}`)
    expect(await told(inGuild('eve', 'other', true))).toEqual(await told(manager))
    expect((await told(manager))[0]).toBe('Feed 1 & more https://feeds.example/1')
  })

  it.each([
    ['nothing of the kind', 'sources import <p>hello</p>', /no OPML/],
    ['a list without feeds', 'sources import <opml><body><outline text="a"/></body></opml>', /names no feed/],
    ['an empty list', 'sources import <opml version="2.0"><body></body></opml>', /empty or broken/],
    [
      'an XML bomb',
      'sources import <!DOCTYPE o [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><opml><body/></opml>',
      /XML bomb/,
    ],
    ['a file in a chat', 'sources import feeds.opml', /paste the list/],
  ])('says what is wrong with %s', async (_, line, sentence) => {
    at = await openSources({})
    await expect(at.ask(line, manager)).rejects.toThrow(sentence)
  })
})
