import ipaddr from 'ipaddr.js'
import { isIP } from 'node:net'

/** Decides which addresses sources may be read from: public unicast ones, and those that the operator allows. */
export interface AddressRule {
  allowsHost(host: string): boolean
  allowsAddress(address: string): boolean
}

/**
 * @param allowed Host names, addresses and CIDRs of private addresses that may be read from.
 */
export function createAddressRule(allowed: readonly string[]): AddressRule {
  const ranges = allowed.filter((a) => a.includes('/') || isIP(a)).map((a) => toCidr(a))
  const hosts = new Set(allowed.filter((a) => !a.includes('/') && !isIP(a)).map((h) => h.toLowerCase()))
  return {
    allowsHost: (host) => hosts.has(host.toLowerCase()),
    allowsAddress: (address) => {
      if (!ipaddr.isValid(address)) return false
      // An IPv4 address in IPv6 clothes is judged as what it reaches.
      const ip = ipaddr.process(address)
      return (
        ip.range() === 'unicast' ||
        ranges.some(([net, bits]) => net.kind() === ip.kind() && ip.match(net, bits))
      )
    },
  }
}

type Cidr = [ipaddr.IPv4 | ipaddr.IPv6, number]

const toCidr = (text: string): Cidr => {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const ip = ipaddr.process(text)
  return [ip, ip.kind() === 'ipv4' ? 32 : 128]
}
