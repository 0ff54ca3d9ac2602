import process from 'node:process'
import type { ReportFault } from '../adapters/report-fault.ts'

export interface Stop {
  /** Resolves at the first SIGTERM or SIGINT. */
  readonly signalled: Promise<void>
  release(): void
}

const LEAVE_WITHIN = 9_500

/**
 * Waits for SIGTERM or SIGINT. A second one ends the process at once, and so does a shutdown that takes too long.
 *
 * While it waits, a rejection that nobody took is logged and ends nothing: the Discord library leaves one behind where a session
 * is declared invalid just after it was resumed, and recovers by itself.
 */
export function untilStopped(reportFault: ReportFault): Stop {
  const { promise, resolve } = Promise.withResolvers<void>()
  let asked = false
  const onSignal = (): void => {
    if (asked) process.exit(0)
    asked = true
    setTimeout(() => process.exit(0), LEAVE_WITHIN).unref()
    resolve()
  }
  const onRejection = (error: unknown): void => void reportFault(error, 'a rejection that nobody took')
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
  process.on('unhandledRejection', onRejection)
  return {
    signalled: promise,
    release: () => {
      process.off('SIGTERM', onSignal)
      process.off('SIGINT', onSignal)
      process.off('unhandledRejection', onRejection)
    },
  }
}
