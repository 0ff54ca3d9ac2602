import { lookup as lookupName, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { FetchRefusal } from '../../briefings/errors.ts'
import type { AddressRule } from './addresses.ts'

/** Resolves a name to all its addresses. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

export const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookupName(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

/**
 * The look-up of a connection: a name is refused unless every address that it stands for may be read from. The connection is
 * made to what was looked at here, so that a name cannot be bound anew in between.
 */
export const guardedLookup =
  (rule: AddressRule, resolve: Resolve): LookupFunction =>
  (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const wanted = addresses.filter((a) => !options.family || a.family === options.family)
        const [first] = wanted
        const allowed = rule.allowsHost(host) || addresses.every((a) => rule.allowsAddress(a.address))
        if (!first || !allowed) return callback(refused(host), '', 0)
        if (options.all) return callback(null, [...wanted])
        return callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }

export const refused = (host: string): FetchRefusal =>
  new FetchRefusal(
    `${host} is a private address, which I do not read from. An operator can allow it with DATELINE_ALLOW_PRIVATE_HOSTS.`,
  )
