import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { describeFault } from '../logging/describe-fault.ts'

/** Logs a fault and returns the id under which it is found in the log, which is what a person is shown. */
export type ReportFault = (error: unknown, doing: string) => string

export const createReportFault =
  (log: Logger): ReportFault =>
  (error, doing) => {
    const fault = newFault()
    log.error({ fault, doing, err: describeFault(error) }, 'fault')
    return fault
  }

/** Milliseconds after which the very same fault is told again. */
const SAY_AGAIN = 300_000

/**
 * For what is done every few seconds: while it fails in the very same way, as on a full disk, that is logged once, and every five
 * minutes with how often it was.
 *
 * @param now milliseconds by a clock that nobody sets
 */
export function createPatientReport(log: Logger, now: () => number = () => performance.now()): ReportFault {
  const last = new Map<
    string,
    { readonly same: string; readonly at: number; readonly fault: string; times: number }
  >()
  return (error, doing) => {
    const err = describeFault(error)
    const same = JSON.stringify(err)
    const held = last.get(doing)
    const isSame = held?.same === same
    if (isSame && now() - held.at < SAY_AGAIN) {
      held.times += 1
      return held.fault
    }
    const fault = newFault()
    const times = isSame ? held.times + 1 : 1
    log.error({ fault, doing, err, ...(times > 1 ? { times } : {}) }, 'fault')
    last.set(doing, { same, at: now(), fault, times: 0 })
    return fault
  }
}

const newFault = (): string => randomUUID().slice(0, 8)
