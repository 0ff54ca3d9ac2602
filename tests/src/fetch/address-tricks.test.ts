import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FetchRefusal } from '../../../briefings/errors.ts'
import { createFetcher } from '../../../src/fetch/fetcher.ts'
import { startFeedServer, type FeedServer } from '../../fakes/feed-server.ts'

/** Addresses that look public or odd and would lead inside, or leave the web. The port is a server's on this machine. */
const LITERALS: readonly (readonly [what: string, address: (port: number) => string])[] = [
  ['loopback', (p) => `http://127.0.0.1:${p}/secret`],
  ['another loopback address', (p) => `http://127.8.9.10:${p}/secret`],
  ['the unspecified address', (p) => `http://0.0.0.0:${p}/secret`],
  ['decimal', (p) => `http://2130706433:${p}/secret`],
  ['octal', (p) => `http://0177.0.0.1:${p}/secret`],
  ['octal as a whole', (p) => `http://017700000001:${p}/secret`],
  ['hexadecimal', (p) => `http://0x7f000001:${p}/secret`],
  ['hexadecimal in parts', (p) => `http://0x7f.0x0.0x0.0x1:${p}/secret`],
  ['shortened', (p) => `http://127.1:${p}/secret`],
  ['shortened to nothing', (p) => `http://0:${p}/secret`],
  ['mixed bases', (p) => `http://0x7f.1:${p}/secret`],
  ['full-width digits', (p) => `http://１２７.０.０.１:${p}/secret`],
  ['circled digits', (p) => `http://①②⑦.⓪.⓪.①:${p}/secret`],
  ['ideographic full stops', (p) => `http://127。0。0。1:${p}/secret`],
  ['percent-encoded', (p) => `http://%31%32%37.0.0.1:${p}/secret`],
  ['a dot at the end', (p) => `http://127.0.0.1.:${p}/secret`],
  ['IPv6 loopback', (p) => `http://[::1]:${p}/secret`],
  ['IPv6 loopback written out', (p) => `http://[0:0:0:0:0:0:0:1]:${p}/secret`],
  ['IPv6 unspecified', (p) => `http://[::]:${p}/secret`],
  ['IPv4-mapped', (p) => `http://[::ffff:127.0.0.1]:${p}/secret`],
  ['IPv4-mapped in hexadecimal', (p) => `http://[::ffff:7f00:1]:${p}/secret`],
  ['IPv4-compatible', (p) => `http://[::127.0.0.1]:${p}/secret`],
  ['IPv4-translated', (p) => `http://[::ffff:0:127.0.0.1]:${p}/secret`],
  ['NAT64', () => 'http://[64:ff9b::7f00:1]/secret'],
  ['local NAT64', () => 'http://[64:ff9b:1::7f00:1]/secret'],
  ['6to4', () => 'http://[2002:7f00:1::]/secret'],
  ['Teredo', () => 'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/secret'],
  ['unique local', () => 'http://[fd00:ec2::254]/latest/meta-data'],
  ['IPv6 link-local', () => 'http://[fe80::1]/secret'],
  ['IPv6 site-local', () => 'http://[fec0::1]/secret'],
  ['IPv6 documentation', () => 'http://[2001:db8::1]/secret'],
  ['IPv6 multicast', () => 'http://[ff02::1]/secret'],
  ['class A private', () => 'http://10.0.0.1/secret'],
  ['class B private', () => 'http://172.31.255.1/secret'],
  ['class C private', () => 'http://192.168.1.1/secret'],
  ['carrier-grade NAT', () => 'http://100.64.0.1/secret'],
  ['link-local metadata', () => 'http://169.254.169.254/latest/meta-data/'],
  ['metadata in decimal', () => 'http://2852039166/latest/meta-data/'],
  ['metadata, mapped', () => 'http://[::ffff:a9fe:a9fe]/latest/meta-data/'],
  ['a cloud’s own 100.100.100.200', () => 'http://100.100.100.200/latest/meta-data/'],
  ['a cloud’s own 192.0.0.192', () => 'http://192.0.0.192/latest/'],
  ['a cloud’s own 168.63.129.16', () => 'http://168.63.129.16/machine'],
  ['benchmarking', () => 'http://198.18.0.1/secret'],
  ['multicast', () => 'http://224.0.0.1/secret'],
  ['broadcast', () => 'http://255.255.255.255/secret'],
  ['reserved', () => 'http://240.0.0.1/secret'],
  ['a name before the host', (p) => `http://example.org@127.0.0.1:${p}/secret`],
  ['a name and password', () => 'http://user:pass@example.org/feed'],
  ['a backslash for a slash', (p) => `http:\\\\127.0.0.1:${p}\\secret`],
  ['a file', () => 'file:///etc/passwd'],
  ['gopher', (p) => `gopher://127.0.0.1:${p}/_secret`],
  ['data', () => 'data:text/xml,<rss/>'],
  ['no scheme', (p) => `//127.0.0.1:${p}/secret`],
]

/** Names that stand for what is inside. */
const NAMES: readonly (readonly [name: string, addresses: readonly string[]])[] = [
  ['localhost', ['127.0.0.1', '::1']],
  ['inside.example', ['10.1.2.3']],
  ['half-inside.example', ['203.0.114.5', '127.0.0.1']],
  ['metadata.google.internal', ['169.254.169.254']],
  ['127.0.0.1.nip.example', ['127.0.0.1']],
  ['mapped.example', ['::ffff:192.168.0.1']],
  ['nat64.example', ['64:ff9b::a00:1']],
]

let server: FeedServer
const names = new Map<string, readonly (readonly string[])[]>()
/** Answers each look-up of a name with the next of its answers, the last for ever: so a name is bound anew. */
const resolve = async (host: string) => {
  const [now = [], ...later] = names.get(host) ?? []
  if (later.length > 0) names.set(host, later)
  return now.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
}
const fetcher = createFetcher({ allowPrivateHosts: [], userAgent: 'Test', resolve, timeout: 2000, gap: 0 })

beforeAll(async () => {
  server = await startFeedServer({ '/secret': { body: 'secret' } })
})
afterAll(async () => {
  await fetcher.close()
  await server.close()
})

describe('an address that leads inside', () => {
  it.each(LITERALS)('is refused: %s', async (_, address) => {
    await expect(fetcher.fetch(address(server.port))).rejects.toBeInstanceOf(FetchRefusal)
    expect(server.requests).toEqual([])
  })

  it.each(NAMES)('is refused behind the name %s', async (name, addresses) => {
    names.set(name, [addresses])
    await expect(fetcher.fetch(`http://${name}:${server.port}/secret`)).rejects.toThrow(/private address/)
    expect(server.requests).toEqual([])
  })
})

describe('an address that turns inside', () => {
  let open: FeedServer
  const guarded = createFetcher({
    allowPrivateHosts: ['front.example'],
    userAgent: 'Test',
    resolve,
    timeout: 2000,
    gap: 0,
  })
  beforeAll(async () => {
    names.set('front.example', [['127.0.0.1']])
    open = await startFeedServer({ '/secret': { body: 'secret' }, '/feed': { body: '<rss/>' } })
  })
  afterAll(async () => {
    await guarded.close()
    await open.close()
  })

  const redirects: readonly (readonly [what: string, to: (port: number) => string])[] = [
    ['to loopback', (p) => `http://127.0.0.1:${p}/secret`],
    ['to loopback in decimal', (p) => `http://2130706433:${p}/secret`],
    ['to a mapped address', (p) => `//[::ffff:127.0.0.1]:${p}/secret`],
    ['to a name that is inside', (p) => `http://inner.example:${p}/secret`],
    ['to metadata', () => 'http://169.254.169.254/latest/meta-data/'],
    ['to a name and password', (p) => `http://a:b@front.example:${p}/secret`],
    ['to a file', () => 'file:///etc/passwd'],
  ]
  it.each(redirects)('is refused where it redirects %s', async (_, to) => {
    names.set('inner.example', [['192.168.0.9']])
    open.pages.set('/moved', { status: 302, headers: { location: to(open.port) } })
    await expect(guarded.fetch(`http://front.example:${open.port}/moved`)).rejects.toBeInstanceOf(
      FetchRefusal,
    )
    expect(open.requests.filter((r) => r.path === '/secret')).toEqual([])
  })

  it('is connected to where it was looked up, so that a name bound anew in between does not lead inside', async () => {
    const rule = createFetcher({
      allowPrivateHosts: ['127.0.0.2'],
      userAgent: 'Test',
      resolve,
      timeout: 2000,
      gap: 0,
    })
    // At the first look an address that may be read, where nobody listens; from then on the server's own.
    names.set('rebound.example', [['127.0.0.2'], ['127.0.0.1']])
    const rebound = `http://rebound.example:${open.port}/secret`
    await expect(rule.fetch(rebound)).rejects.toThrow(/refuses connections/)
    await expect(rule.fetch(rebound)).rejects.toThrow(/private address/)
    expect(open.requests.filter((r) => r.path === '/secret')).toEqual([])
    await rule.close()
  })

  it('is read where the operator allows its name, its address or its network', async () => {
    const ways = ['front.example', '127.0.0.1', '127.0.0.0/8']
    for (const allowed of ways) {
      const one = createFetcher({ allowPrivateHosts: [allowed], userAgent: 'Test', resolve, gap: 0 })
      const { bytes } = await one.fetch(`http://front.example:${open.port}/feed`)
      expect(Buffer.from(bytes).toString()).toBe('<rss/>')
      await one.close()
    }
  })
})
