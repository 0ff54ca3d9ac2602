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

/** Whether an address may be read; a string is why nobody knows. */
type Allows = (url: string) => boolean | string

interface Rules {
  readonly allows: Promise<Allows>
  until: number
}

const HOUR = 3_600_000
/** A day, as RFC 9309 has it. */
const KEPT = 24 * HOUR
const KEPT_UNREAD = HOUR / 6
const MOST_HOSTS = 2000

/** What sites ask of robots, kept for a day. A site without a robots.txt asks nothing. */
export function createRobots({ read, robot, now }: RobotsOptions): Robots {
  const byOrigin = new Map<string, Rules>()

  async function ask(origin: string): Promise<{ readonly allows: Allows; readonly kept: number }> {
    const url = `${origin}/robots.txt`
    try {
      const rules = parse(url, new TextDecoder().decode((await read(url)).subarray(0, 512_000)))
      return { allows: (address) => rules.isAllowed(address, robot) ?? true, kept: KEPT }
    } catch (error) {
      if (!(error instanceof FetchRefusal)) throw error
      if (error.status !== null && error.status >= 400 && error.status < 500)
        return { allows: () => true, kept: KEPT }
      return { allows: () => 'its robots.txt cannot be read at the moment', kept: KEPT_UNREAD }
    }
  }

  function asked(origin: string): Rules {
    const answer = ask(origin)
    const rules: Rules = { allows: answer.then((a) => a.allows), until: now() + KEPT }
    answer.then(
      ({ kept }) => (rules.until = now() + kept),
      // A fault of ours is nothing that the site said.
      () => (rules.until = now()),
    )
    return rules
  }

  return {
    async check(url) {
      let rules = byOrigin.get(url.origin)
      if (!rules || rules.until <= now()) {
        if (byOrigin.size >= MOST_HOSTS) byOrigin.clear()
        rules = asked(url.origin)
        byOrigin.set(url.origin, rules)
      }
      const allowed = (await rules.allows)(url.href)
      if (typeof allowed === 'string') throw new FetchRefusal(`${url.host}: ${allowed}.`)
      if (!allowed) throw new FetchRefusal(`${url.host} asks robots not to read that page (robots.txt).`)
    },
  }
}
