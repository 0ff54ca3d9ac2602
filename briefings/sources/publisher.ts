import { getDomain } from 'tldts'

/**
 * Who publishes at an address: its registrable domain by the Public Suffix List, private suffixes included, so that two
 * blogs of one host are two publishers and two sections of one paper are one. Null for what is no http(s) address.
 */
export function publisherOf(url: string): string | null {
  const parsed = URL.parse(url)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null
  return getDomain(parsed.hostname, { allowPrivateDomains: true }) ?? parsed.hostname
}
