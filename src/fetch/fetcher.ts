import { Agent, request } from 'undici'
import { FetchRefusal } from '../../briefings/errors.ts'
import type { Fetched, Fetcher, FetchRequest } from '../../briefings/ports.ts'
import { createAddressRule } from './addresses.ts'
import { checkUrl } from './check-url.ts'
import { createDeadline } from './deadline.ts'
import { asRefusal } from './fetch-faults.ts'
import { createHostGate } from './host-gate.ts'
import { guardedLookup, resolveBySystem, type Resolve } from './lookup.ts'
import { readAnswer, type Moved } from './read-answer.ts'
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

  /** One request to one host, and what came of it. */
  const ask = (url: URL, asked: FetchRequest): Promise<Fetched | Moved> =>
    gate.run(url.host, async () => {
      asked.signal?.throwIfAborted()
      const deadline = createDeadline(timeout, asked.signal)
      try {
        const answer = await request(url, {
          dispatcher: agent,
          signal: deadline.signal,
          headers: headersFor(asked),
        })
        return await readAnswer(url, answer, asked, mostBytes)
      } finally {
        deadline.end()
      }
    })

  async function follow(first: string, asked: FetchRequest): Promise<Fetched> {
    let address = first
    let moved: string | null = null
    let forGood = true
    for (let hop = 0; ; hop++) {
      const url = checkUrl(address, rule)
      if (asked.robots) await robots.check(url)
      const answer = await ask(url, asked).catch((error: unknown) => {
        throw asRefusal(error, url.host)
      })
      if (!('location' in answer)) return { ...answer, moved }
      if (hop === mostRedirects)
        throw new FetchRefusal(`${url.host} redirects more than ${mostRedirects} times.`)
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
