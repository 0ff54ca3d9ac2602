import { LogLevel, type Logger as BoltLogger } from '@slack/bolt'
import type { Logger } from 'pino'

/**
 * Slack's libraries log what they send and receive at debug; people's words stay out of the log, so they are held at warn
 * whatever our own level is.
 */
export function createBoltLogger(log: Logger): BoltLogger {
  const words = (parts: readonly unknown[]): string =>
    parts.map((p) => (p instanceof Error ? p.message : String(p))).join(' ')
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn({ from: 'slack' }, words(parts)),
    // What the libraries call an error is mended by us, or reported as a fault where it is not.
    error: (...parts) => log.warn({ from: 'slack' }, words(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
