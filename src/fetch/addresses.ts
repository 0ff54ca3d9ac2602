import ipaddr from 'ipaddr.js'
import { isIP } from 'node:net'

/** Decides which addresses sources may be read from: public unicast ones, and those that the operator allows. */
export interface AddressRule {
  allowsHost(host: string): boolean
  allowsAddress(address: string): boolean
}

/** Public by number, yet a cloud's own: Azure answers its machines there. */
const METADATA = new Set(['168.63.129.16'])
/** IANA has given out nothing else as global unicast (RFC 4291, section 2.4): what is left are embeddings of IPv4. */
const GLOBAL: Cidr = ipaddr.parseCIDR('2000::/3')

/**
 * @param allowed Host names, addresses and CIDRs of private addresses that may be read from.
 */
export function createAddressRule(allowed: readonly string[]): AddressRule {
  const ranges = allowed.filter((a) => a.includes('/') || isIP(a)).map((a) => toCidr(a))
  const hosts = new Set(allowed.filter((a) => !a.includes('/') && !isIP(a)).map((h) => h.toLowerCase()))
  return {
    allowsHost: (host) => hosts.has(host.toLowerCase().replace(/\.$/, '')),
    allowsAddress: (address) => {
      if (!isIP(address)) return false
      // An IPv4 address in IPv6 clothes is judged as what it reaches.
      const ip = ipaddr.process(address.replace(/%.*$/, ''))
      if (ranges.some(([net, bits]) => net.kind() === ip.kind() && ip.match(net, bits))) return true
      if (ip.range() !== 'unicast' || METADATA.has(ip.toString())) return false
      return ip.kind() === 'ipv4' || ip.match(GLOBAL[0], GLOBAL[1])
    },
  }
}

/** Whether the words are a host name, an address or a CIDR, as `createAddressRule` takes them: with no scheme, port or path. */
export const isHostOrNetwork = (words: string): boolean =>
  words.includes('/')
    ? ipaddr.isValidCIDR(words)
    : isIP(words) !== 0 || /^[\w-]+(?:\.[\w-]+)*\.?$/.test(words)

type Cidr = [ipaddr.IPv4 | ipaddr.IPv6, number]

const toCidr = (text: string): Cidr => {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const ip = ipaddr.process(text)
  return [ip, ip.kind() === 'ipv4' ? 32 : 128]
}
