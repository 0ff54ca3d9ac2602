import { SocketModeReceiver, webApi } from '@slack/bolt'
import type { Logger as BoltLogger } from '@slack/bolt'
import type { Logger } from 'pino'
import { UserError } from '../../../briefings/errors.ts'
import { describeFault } from '../../logging/describe-fault.ts'
import type { Pause } from './web-api.ts'

export interface SlackSocket {
  readonly receiver: SocketModeReceiver
  /** Resolves at the first connection; from then on the connection is kept. Throws a UserError where the token is refused. */
  connect(): Promise<void>
  close(): Promise<void>
}

export interface SocketOptions {
  readonly appToken: string
  readonly clientOptions: webApi.WebClientOptions
  readonly boltLogger: BoltLogger
  readonly log: Logger
  readonly pause: Pause
  readonly timing: SocketTiming
}

export interface SocketTiming {
  /** How long Slack's answer to a ping is waited for before the socket counts as dead, in milliseconds. */
  readonly pongMs: number
  /** How long a new connection may take until Slack says hello. */
  readonly helloMs: number
}

const REFUSED = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'user_removed_from_team',
  'team_disabled',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
])
const LONGEST_PAUSE = 60_000

/**
 * Keeps a Socket Mode connection.
 *
 * The library's own reconnecting ends the process with an unhandled rejection where Slack cannot be reached at that moment
 * (`delayReconnectAttempt` leaves the promise of `start` to nobody), so it is switched off and done here.
 */
export function createSocket(options: SocketOptions): SlackSocket {
  const { appToken, clientOptions, boltLogger, log, pause, timing } = options
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger,
    autoReconnectEnabled: false,
    clientPingTimeout: timing.pongMs,
    installerOptions: { clientOptions },
  })
  const { client } = receiver
  let closed = false
  let keeping: Promise<void> = Promise.resolve()

  /** Resolves at Slack's hello, with what resolves when the connection is gone. */
  async function open(): Promise<{ readonly gone: Promise<void> }> {
    const gone = new Promise<void>((resolve) => void client.once('disconnected', () => resolve()))
    const started = client.start()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Slack took a connection and said no hello')), timing.helloMs)
    })
    try {
      await Promise.race([started, late])
      return { gone }
    } catch (error) {
      started.catch(() => undefined)
      void client.disconnect().catch(() => undefined)
      throw error instanceof Error ? error : new Error('the connection broke before Slack said hello')
    } finally {
      clearTimeout(timer)
    }
  }

  /** Opens, waits until it is gone, opens again; ends when it is closed, or the token is refused at the first. */
  async function keep(connected: () => void): Promise<void> {
    let everConnected = false
    for (let failures = 0; !closed;) {
      try {
        const { gone } = await open()
        everConnected = true
        failures = 0
        connected()
        log.info('connected to Slack')
        await gone
        if (!closed) log.warn('the connection to Slack ended; connecting again')
      } catch (error) {
        const refusal = error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined
        if (!everConnected && refusal && REFUSED.has(refusal)) throw refused(refusal)
        failures++
        log.warn({ failures, err: describeFault(error) }, 'no connection to Slack')
        if (!closed) await pause(Math.min(LONGEST_PAUSE, 500 * 2 ** failures))
      }
    }
  }

  return {
    receiver,
    connect: () =>
      new Promise<void>((resolve, reject) => {
        keeping = keep(resolve).catch(reject)
      }),
    async close() {
      closed = true
      void client.disconnect().catch(() => undefined)
      await keeping
    },
  }
}

const refused = (error: string): UserError =>
  new UserError(
    'bad-input',
    `Slack refuses SLACK_APP_TOKEN (${error}). Make one with the scope connections:write under Basic Information, App-Level Tokens.`,
  )
