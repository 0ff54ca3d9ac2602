import { Agent, request, type Dispatcher } from 'undici'
import { FetchRefusal } from '../../briefings/errors.ts'
import type { Fetched, Fetcher, FetchRequest } from '../../briefings/ports.ts'
import { createAddressRule } from './addresses.ts'
import { header, maxAgeOf, retryAfterOf } from './answer-headers.ts'
import { readBody } from './body.ts'
import { checkUrl } from './check-url.ts'
import { createDeadline } from './deadline.ts'
import { asRefusal, statusInWords } from './fetch-faults.ts'
import { createHostGate } from './host-gate.ts'
import { guardedLookup, resolveBySystem, type Resolve } from './lookup.ts'
import { createRobots } from './robots.ts'

export interface FetcherOptions {
  readonly allowPrivateHosts: readonly string[]
  /** Says who we are and where more is told of us. Its name before the slash is what robots.txt is read for. */
  readonly userAgent: string
  /** Milliseconds for one answer, from the connection to its last byte. */
  readonly timeout?: number
  /** Bytes of the answer, as it is sent and as it is when it has been decompressed. */
  readonly mostBytes?: number
  readonly mostRedirects?: number
  /** Milliseconds between two requests to one host. */
  readonly gap?: number
  readonly resolve?: Resolve
}

/**
 * Reads http(s) addresses. Private, loopback, link-local and metadata addresses are refused when the name has been resolved,
 * on the very connection, and again on every redirect and reconnect, so that no name can be rebound in between. A host is
 * asked one thing at a time. No cookies, no credentials.
 */
export function createFetcher(options: FetcherOptions): Fetcher & { close(): Promise<void> } {
  const { timeout = 20_000, mostBytes = 20 * 1024 * 1024, mostRedirects = 5, gap = 500 } = options
  const rule = createAddressRule(options.allowPrivateHosts)
  const agent = new Agent({
    connect: { lookup: guardedLookup(rule, options.resolve ?? resolveBySystem), timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    // A connection is not kept to be used for another name's address later on.
    keepAliveTimeout: 1000,
    maxHeaderSize: 32 * 1024,
  })
  const gate = createHostGate(gap)
  const robots = createRobots({
    read: async (url) => (await follow(url, {})).bytes,
    robot: options.userAgent.split('/')[0] ?? options.userAgent,
    now: Date.now,
  })

  /** One request to one host, and what came of it: an answer that was read whole, or where it points. */
  function ask(
    url: URL,
    asked: FetchRequest,
    mayMove: boolean,
  ): Promise<Fetched | { location: string; forGood: boolean }> {
    return gate.run(url.host, async () => {
      asked.signal?.throwIfAborted()
      const deadline = createDeadline(timeout, asked.signal)
      try {
        return await answered(url, asked, mayMove, deadline.signal)
      } finally {
        deadline.end()
      }
    })
  }

  async function answered(
    url: URL,
    asked: FetchRequest,
    mayMove: boolean,
    signal: AbortSignal,
  ): Promise<Fetched | { location: string; forGood: boolean }> {
    const answer = await request(url, { dispatcher: agent, signal, headers: headersFor(asked) })
    const { statusCode: status, headers } = answer
    const location = header(headers, 'location')
    if (status >= 300 && status < 400 && status !== 304 && location !== null) {
      await letGo(answer)
      if (!mayMove) throw new FetchRefusal(`${url.host} redirects more than ${mostRedirects} times.`)
      return { location: new URL(location, url).href, forGood: status === 301 || status === 308 }
    }
    const known = {
      etag: header(headers, 'etag'),
      modified: header(headers, 'last-modified'),
      maxAge: maxAgeOf(headers),
    }
    const shown = { url: url.href, contentType: header(headers, 'content-type'), ...known }
    if (status === 304 && (asked.etag || asked.modified)) {
      await letGo(answer)
      return { ...shown, bytes: new Uint8Array(), unchanged: true }
    }
    if (status !== 200) {
      await letGo(answer)
      throw new FetchRefusal(`${url.host}: ${statusInWords(status)}.`, {
        status,
        retryAfter: retryAfterOf(headers, Date.now()),
      })
    }
    if (Number(header(headers, 'content-length') ?? 0) > mostBytes) {
      answer.body.destroy()
      throw new FetchRefusal(`The answer is larger than ${Math.round(mostBytes / 1024 / 1024)} MB.`)
    }
    const encoding = header(headers, 'content-encoding')
    return { ...shown, bytes: await readBody(answer.body, { encoding, most: mostBytes }) }
  }

  async function follow(first: string, asked: FetchRequest): Promise<Fetched> {
    let address = first
    let moved: string | null = null
    let forGood = true
    for (let hop = 0; ; hop++) {
      const url = checkUrl(address, rule)
      if (asked.robots) await robots.check(url)
      const answer = await ask(url, asked, hop < mostRedirects).catch((error: unknown) => {
        throw asRefusal(error, url.host)
      })
      if (!('location' in answer)) return { ...answer, moved }
      address = answer.location
      forGood &&= answer.forGood
      if (forGood) moved = address
    }
  }

  const headersFor = ({ etag, modified }: FetchRequest): Record<string, string> => ({
    'user-agent': options.userAgent,
    'accept-encoding': 'gzip, br, deflate',
    accept:
      'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.9,*/*;q=0.5',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(modified ? { 'if-modified-since': modified } : {}),
  })

  return { fetch: (url, asked = {}) => follow(url, asked), close: () => agent.close() }
}

/** Reads what is left of an answer that nobody needs, if it is short; else hangs up. */
async function letGo(answer: Dispatcher.ResponseData): Promise<void> {
  await answer.body.dump({ limit: 16 * 1024 })
}
