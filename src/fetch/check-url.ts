import { isIP } from 'node:net'
import { FetchRefusal } from '../../briefings/errors.ts'
import type { AddressRule } from './addresses.ts'
import { refused } from './lookup.ts'

/**
 * An address that may be asked for, as far as it shows by itself. The URL Standard has made decimal, octal and hexadecimal
 * spellings of IPv4 plain by then.
 *
 * @throws FetchRefusal
 */
export function checkUrl(address: string, rule: AddressRule): URL {
  const url = URL.parse(address)
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new FetchRefusal(
      `${withoutUserInfo(address)} is no http(s) address; write it whole, as https://example.org/feed.`,
    )
  if (url.username || url.password)
    throw new FetchRefusal('I send no credentials: leave the name and password out of the address.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !rule.allowsAddress(host)) throw refused(host)
  return url
}

/** What is told and logged never holds a name and password. */
const withoutUserInfo = (address: string): string => address.slice(0, 200).replace(/\/\/[^/@]*@/, '//')
