import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FetchRefusal } from '../../../briefings/errors.ts'
import type { Fetcher } from '../../../briefings/ports.ts'
import { createFetcher } from '../../../src/fetch/fetcher.ts'
import { startFeedServer, type FeedServer, type Page } from '../../fakes/feed-server.ts'

let server: FeedServer
let fetcher: Fetcher & { close(): Promise<void> }

beforeEach(async () => {
  server = await startFeedServer()
  fetcher = createFetcher({
    allowPrivateHosts: ['127.0.0.1'],
    userAgent: 'Dateline/9 (news feed reader; +https://desk.example)',
    timeout: 300,
    mostBytes: 100_000,
    gap: 0,
  })
})
afterEach(async () => {
  await fetcher.close()
  await server.close()
})

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString()
const read = async (page: Page): Promise<string> => {
  server.pages.set('/feed', page)
  return text((await fetcher.fetch(`${server.origin}/feed`)).bytes)
}

describe('asking politely', () => {
  it('says who asks and where more is told, and sends neither cookies nor credentials', async () => {
    server.pages.set('/first', { headers: { 'set-cookie': 'who=you' }, body: 'x' })
    await fetcher.fetch(`${server.origin}/first`)
    await read({ body: 'x' })
    expect(server.requests[1]?.headers).toMatchObject({
      'user-agent': 'Dateline/9 (news feed reader; +https://desk.example)',
    })
    expect(Object.keys(server.requests[1]?.headers ?? {})).not.toContain('cookie')
    expect(Object.keys(server.requests[1]?.headers ?? {})).not.toContain('authorization')
  })

  it('asks a host one thing at a time', async () => {
    server.pages.set('/slow', { body: 'x' })
    await Promise.all(Array.from({ length: 5 }, () => fetcher.fetch(`${server.origin}/slow`)))
    expect(server.requests).toHaveLength(5)
    expect(server.mostOpen()).toBe(1)
  })

  it('goes on with a host after one request to it has failed', async () => {
    const failed = fetcher.fetch(`${server.origin}/nothing`)
    server.pages.set('/feed', { body: 'there' })
    const next = fetcher.fetch(`${server.origin}/feed`)
    await expect(failed).rejects.toMatchObject({ status: 404 })
    expect(text((await next).bytes)).toBe('there')
  })

  it.each([
    [403, 'it does not let me read that (status 403).'],
    [404, 'there is nothing at that address (status 404).'],
    [410, 'it says that what stood there is gone for good (status 410).'],
    [503, 'its server failed (status 503).'],
    [418, 'it gave no document (status 418).'],
  ])('says in words what status %i means', async (status, words) => {
    server.pages.set('/feed', { status })
    await expect(fetcher.fetch(`${server.origin}/feed`)).rejects.toThrow(words)
  })

  it('reads again only what has changed', async () => {
    server.pages.set('/feed', {
      headers: { etag: '"a"', 'last-modified': 'Fri, 03 May 2024 09:00:00 GMT' },
      body: 'one',
    })
    const first = await fetcher.fetch(`${server.origin}/feed`)
    expect(first).toMatchObject({ etag: '"a"', modified: 'Fri, 03 May 2024 09:00:00 GMT' })
    const { etag = null, modified = null } = first
    expect(await fetcher.fetch(`${server.origin}/feed`, { etag })).toMatchObject({ unchanged: true })
    expect(await fetcher.fetch(`${server.origin}/feed`, { modified })).toMatchObject({ unchanged: true })
    server.pages.set('/feed', { headers: { etag: '"b"' }, body: 'two' })
    expect(text((await fetcher.fetch(`${server.origin}/feed`, { etag })).bytes)).toBe('two')
  })

  it('tells how long an answer is good for, and when a host wants to be asked again', async () => {
    server.pages.set('/feed', { headers: { 'cache-control': 'public, max-age=900', age: '100' }, body: 'x' })
    expect(await fetcher.fetch(`${server.origin}/feed`)).toMatchObject({ maxAge: 800 })
    server.pages.set('/feed', { status: 429, headers: { 'retry-after': '120' } })
    await expect(fetcher.fetch(`${server.origin}/feed`)).rejects.toMatchObject({
      status: 429,
      retryAfter: 120,
    })
  })

  it('reads a page that nobody named only where robots.txt lets it, which it asks once', async () => {
    server.pages.set('/robots.txt', {
      body: 'User-agent: *\nAllow: /\n\nUser-agent: dateline\nDisallow: /closed',
    })
    server.pages.set('/closed/a', { body: 'a' })
    server.pages.set('/open', { body: 'b' })
    const followed = { robots: true }
    await expect(fetcher.fetch(`${server.origin}/closed/a`, followed)).rejects.toThrow(/robots.txt/)
    expect(text((await fetcher.fetch(`${server.origin}/open`, followed)).bytes)).toBe('b')
    expect(text((await fetcher.fetch(`${server.origin}/closed/a`)).bytes)).toBe('a')
    expect(server.requests.map((r) => r.path)).toEqual(['/robots.txt', '/open', '/closed/a'])
  })

  it('takes a site without robots.txt to ask nothing, and one whose cannot be read to ask for quiet', async () => {
    server.pages.set('/open', { body: 'b' })
    expect(text((await fetcher.fetch(`${server.origin}/open`, { robots: true })).bytes)).toBe('b')
    const other = await startFeedServer({ '/robots.txt': { status: 503 }, '/open': { body: 'b' } })
    await expect(fetcher.fetch(`${other.origin}/open`, { robots: true })).rejects.toThrow(/cannot be read/)
    await other.close()
  })
})

describe('following redirects', () => {
  const to = (status: number, location: string): Page => ({ status, headers: { location } })

  it('keeps the new address of what has moved for good, and not of what has moved for now', async () => {
    server.pages.set('/a', to(301, '/b'))
    server.pages.set('/b', to(308, '/c'))
    server.pages.set('/c', { body: 'here' })
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({ moved: `${server.origin}/c` })
    server.pages.set('/b', to(302, '/c'))
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({
      url: `${server.origin}/c`,
      moved: `${server.origin}/b`,
    })
    server.pages.set('/a', to(307, '/c'))
    expect(await fetcher.fetch(`${server.origin}/a`)).toMatchObject({ moved: null })
  })

  it('gives up where they go round in circles', async () => {
    server.pages.set('/a', to(302, '/b'))
    server.pages.set('/b', to(302, '/a'))
    await expect(fetcher.fetch(`${server.origin}/a`)).rejects.toThrow(/redirects more than 5 times/)
    expect(server.requests).toHaveLength(6)
  })
})

describe('answers that lie', () => {
  const long = '<rss>' + 'news '.repeat(1000) + '</rss>'

  it('opens what is compressed, announced or not', async () => {
    const as = (encoding: string, body: Uint8Array): Page => ({
      headers: { 'content-encoding': encoding },
      body,
    })
    expect(await read(as('gzip', gzipSync(long)))).toBe(long)
    expect(await read(as('br', brotliCompressSync(long)))).toBe(long)
    expect(await read(as('deflate', deflateSync(long)))).toBe(long)
    expect(await read(as('deflate', deflateRawSync(long)))).toBe(long)
    expect(await read(as('gzip, br', brotliCompressSync(gzipSync(long))))).toBe(long)
    expect(await read({ body: gzipSync(long) })).toBe(long)
  })

  it('takes what is announced as compressed and is not as it is', async () => {
    for (const encoding of ['gzip', 'br', 'deflate'])
      expect(await read({ headers: { 'content-encoding': encoding }, body: long })).toBe(long)
  })

  it('refuses what grows beyond all measure when it is opened, and what is too large as it is', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000))
    await expect(read({ headers: { 'content-encoding': 'gzip' }, body: bomb })).rejects.toThrow(/larger than/)
    await expect(read({ body: bomb })).rejects.toThrow(/larger than/)
    await expect(read({ body: 'x'.repeat(200_000) })).rejects.toThrow(/larger than/)
    const layers = { headers: { 'content-encoding': 'gzip, gzip, gzip' }, body: bomb }
    await expect(read(layers)).rejects.toThrow(/several times over/)
  })

  it('refuses what is damaged or compressed in an unknown way', async () => {
    const damaged = gzipSync(long).subarray(0, 40)
    await expect(read({ headers: { 'content-encoding': 'gzip' }, body: damaged })).rejects.toThrow(/damaged/)
    await expect(read({ headers: { 'content-encoding': 'zip9' }, body: long })).rejects.toThrow(/zip9/)
  })

  it('refuses an answer that is shorter than it says, and one that is no HTTP', async () => {
    await expect(read({ raw: 'HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n<rss>' })).rejects.toBeInstanceOf(
      FetchRefusal,
    )
    await expect(read({ raw: 'HTTP/1.1 200 OK\r\ncontent-length: 9999999999\r\n\r\n<rss>' })).rejects.toThrow(
      /larger than/,
    )
    await expect(read({ raw: 'hello there\r\n\r\n' })).rejects.toBeInstanceOf(FetchRefusal)
  })

  it('gives up on an answer that never ends, in a flood or drop by drop', async () => {
    await expect(read({ endless: 'news '.repeat(2_000) })).rejects.toThrow(/larger than/)
    await expect(read({ endless: '<', every: 20 })).rejects.toThrow(/did not answer in time/)
    expect(await read({ body: long })).toBe(long)
  })

  it('gives up on a host that stalls, and says so', async () => {
    await expect(read(() => 'stall')).rejects.toThrow(/did not answer in time/)
    await expect(
      read({ raw: 'HTTP/1.1 302 Found\r\nlocation: http://[broken\r\n\r\n' }),
    ).rejects.toBeInstanceOf(FetchRefusal)
  })

  it('never repeats a name and password that stood in an address', async () => {
    const told = await fetcher.fetch('ftp://ana:secret@example.org/feed').catch((e: unknown) => String(e))
    expect(told).not.toContain('secret')
  })
})
