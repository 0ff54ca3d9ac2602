import { lookup as lookupName } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, request, type Dispatcher } from 'undici'
import { UserError } from '../../briefings/errors.ts'
import type { Fetcher } from '../../briefings/ports.ts'
import { createAddressRule, type AddressRule } from './addresses.ts'

export interface FetcherOptions {
  readonly allowPrivateHosts: readonly string[]
  readonly userAgent: string
  /** Milliseconds for the whole answer. */
  readonly timeout?: number
  /** Bytes of the answer, after decompression by the peer is refused. */
  readonly mostBytes?: number
  readonly mostRedirects?: number
}

/**
 * Reads http(s) addresses. Private, loopback and link-local addresses are refused when the name has been resolved, on the
 * connection itself and again on every redirect, so that no name can be rebound in between.
 */
export function createFetcher(options: FetcherOptions): Fetcher & { close(): Promise<void> } {
  const { timeout = 20_000, mostBytes = 20 * 1024 * 1024, mostRedirects = 5 } = options
  const rule = createAddressRule(options.allowPrivateHosts)
  const agent = new Agent({
    connect: { lookup: guardedLookup(rule), timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
  })

  async function get(address: string, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
    const url = checkedUrl(address, rule)
    return request(url, {
      dispatcher: agent,
      signal,
      // Asking for no compression leaves nothing that could expand.
      headers: {
        'user-agent': options.userAgent,
        'accept-encoding': 'identity',
        accept: 'text/html,application/xml;q=0.9,*/*;q=0.5',
      },
    })
  }

  return {
    async fetch(url) {
      const signal = AbortSignal.timeout(timeout)
      let address = url
      for (let hop = 0; hop <= mostRedirects; hop++) {
        const answer = await get(address, signal)
        const location = answer.headers.location
        if (answer.statusCode >= 300 && answer.statusCode < 400 && typeof location === 'string') {
          await answer.body.dump()
          address = new URL(location, address).href
          continue
        }
        if (answer.statusCode !== 200) {
          await answer.body.dump()
          throw new UserError('bad-input', `${hostOf(address)} answered with status ${answer.statusCode}.`)
        }
        const contentType = answer.headers['content-type']
        return {
          url: address,
          contentType: typeof contentType === 'string' ? contentType : null,
          bytes: await limited(answer.body, mostBytes),
        }
      }
      throw new UserError('bad-input', `${hostOf(url)} redirects more than ${mostRedirects} times.`)
    },
    close: () => agent.close(),
  }
}

function checkedUrl(address: string, rule: AddressRule): URL {
  const url = URL.parse(address)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new UserError('bad-input', `I read http and https addresses only, not ${address}.`)
  }
  if (url.username || url.password)
    throw new UserError('bad-input', 'I send no credentials: leave the name and password out of the address.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !rule.allowsAddress(host)) throw refused(host)
  return url
}

/** Resolves a name and refuses it unless every address that it stands for may be read from. */
const guardedLookup =
  (rule: AddressRule): LookupFunction =>
  (host, options, callback) => {
    lookupName(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const first = addresses[0]
      const allowed = rule.allowsHost(host) || addresses.every((a) => rule.allowsAddress(a.address))
      if (!first || !allowed) return callback(refused(host), '', 0)
      if (options.all) return callback(null, addresses)
      return callback(null, first.address, first.family)
    })
  }

const refused = (host: string): UserError =>
  new UserError(
    'bad-input',
    `${host} is a private address, which I do not read from. An operator can allow it with DATELINE_ALLOW_PRIVATE_HOSTS.`,
  )

async function limited(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > most) throw new UserError('bad-input', `The page is larger than ${most / 1024 / 1024} MB.`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? address
