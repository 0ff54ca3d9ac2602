import robotsParser from 'robots-parser'
import { FetchRefusal } from '../../briefings/errors.ts'

// Its types describe a module of another kind than it is.
const parse = robotsParser as unknown as typeof robotsParser.default

export interface Robots {
  /** @throws FetchRefusal where the site asks robots not to read the address, or cannot be asked (RFC 9309). */
  check(url: URL): Promise<void>
}

export interface RobotsOptions {
  /** Reads a robots.txt as any other address. */
  readonly read: (url: string) => Promise<Uint8Array>
  /** The name under which we look for ourselves in it. */
  readonly robot: string
  /** Milliseconds. */
  readonly now: () => number
}

interface Rules {
  readonly until: number
  readonly allows: Promise<(url: string) => boolean | string>
}

const HOUR = 3_600_000
/** A day, as RFC 9309 has it. */
const KEPT = 24 * HOUR
const KEPT_UNREAD = HOUR / 6
const MOST_HOSTS = 2000

/** What sites ask of robots, kept for a day. A site without a robots.txt asks nothing. */
export function createRobots({ read, robot, now }: RobotsOptions): Robots {
  const byOrigin = new Map<string, Rules>()

  async function rulesOf(origin: string): Promise<(url: string) => boolean | string> {
    const url = `${origin}/robots.txt`
    try {
      const rules = parse(url, new TextDecoder().decode((await read(url)).subarray(0, 512_000)))
      return (address) => rules.isAllowed(address, robot) ?? true
    } catch (error) {
      if (!(error instanceof FetchRefusal)) throw error
      if (error.status !== null && error.status >= 400 && error.status < 500) return () => true
      byOrigin.set(origin, { until: now() + KEPT_UNREAD, allows: byOrigin.get(origin)!.allows })
      return () => 'its robots.txt cannot be read at the moment'
    }
  }

  return {
    async check(url) {
      let rules = byOrigin.get(url.origin)
      if (!rules || rules.until <= now()) {
        if (byOrigin.size >= MOST_HOSTS) byOrigin.clear()
        const made = Promise.withResolvers<(url: string) => boolean | string>()
        rules = { until: now() + KEPT, allows: made.promise }
        byOrigin.set(url.origin, rules)
        rulesOf(url.origin).then(made.resolve, made.reject)
      }
      const allowed = (await rules.allows)(url.href)
      if (typeof allowed === 'string') throw new FetchRefusal(`${url.host}: ${allowed}.`)
      if (!allowed) throw new FetchRefusal(`${url.host} asks robots not to read that page (robots.txt).`)
    },
  }
}
