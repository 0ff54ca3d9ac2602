import { LogLevel, type Logger as BoltLogger } from '@slack/bolt'
import type { Logger } from 'pino'
import { describeFault } from '../../logging/describe-fault.ts'

/**
 * Slack's libraries log what they send and receive at debug; people's words stay out of the log, so they are held at warn
 * whatever our own level is.
 */
export function createBoltLogger(log: Logger): BoltLogger {
  const warn = (...parts: readonly unknown[]): void => {
    const err = parts.find((p) => p instanceof Error)
    const why = parts.filter((p) => typeof p === 'string').join(' ')
    log.warn(
      { from: 'slack', ...(why ? { why } : {}), ...(err ? { err: describeFault(err) } : {}) },
      "Slack's library",
    )
  }
  return {
    debug: () => undefined,
    info: () => undefined,
    warn,
    // What the libraries call an error is mended by us, or reported as a fault where it is not.
    error: warn,
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
