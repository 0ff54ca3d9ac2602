import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import { UserError } from '../../../briefings/errors.ts'
import { describeFault } from '../../logging/describe-fault.ts'
import { isTokenRefused, type Gateway } from './gateway.ts'

export interface ConnectionOptions {
  /** A gateway anew, not yet logged in. */
  readonly open: () => Gateway
  readonly log: Logger
  /** What ends the staying connected: a token that is withdrawn while we run. */
  readonly onEnd: (error: unknown) => void
}

export interface Connection {
  /** Resolves once connected; throws a `UserError` where the token is refused. Stays connected from then on. */
  connect(): Promise<void>
  close(): Promise<void>
}

/** Milliseconds before the next attempt to connect; the last is repeated. */
const PAUSES = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000]

/** A connection to Discord's gateway that is made anew, with a gateway of its own, whenever it ends. */
export function createConnection({ open, log, onEnd }: ConnectionOptions): Connection {
  const stopping = new AbortController()
  let gateway: Gateway | null = null

  /** Connects, trying again while Discord cannot be reached. */
  async function connectOnce(): Promise<void> {
    for (let tries = 0; !stopping.signal.aborted; tries++) {
      gateway = open()
      try {
        await gateway.login()
        log.info('Discord: connected')
        return
      } catch (error) {
        await gateway.close()
        if (isTokenRefused(error)) throw refused(error)
        log.warn({ err: describeFault(error) }, 'Discord: could not connect, will try again')
        await pause(PAUSES[Math.min(tries, PAUSES.length - 1)]!, stopping.signal)
      }
    }
  }

  /** Connects anew whenever the library gives a connection up. */
  async function stayConnected(): Promise<void> {
    while (!stopping.signal.aborted && gateway) {
      const reason = await gateway.ended
      if (stopping.signal.aborted) return
      log.warn({ why: reason }, 'Discord: the connection ended, connecting anew')
      await gateway.close()
      await pause(PAUSES[0]!, stopping.signal)
      await connectOnce()
    }
  }

  return {
    async connect() {
      await connectOnce()
      stayConnected().catch(onEnd)
    },
    async close() {
      stopping.abort()
      await gateway?.close()
    },
  }
}

const refused = (cause: unknown): UserError =>
  new UserError(
    'bad-input',
    'Discord refuses the token in DISCORD_TOKEN. Copy it anew from the Bot page of https://discord.com/developers/applications.',
    { cause },
  )

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  delay(ms, undefined, { signal }).then(
    () => undefined,
    () => undefined,
  )
