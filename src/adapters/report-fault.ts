import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { describeFault } from '../logging/describe-fault.ts'

/** Logs a fault and returns the id under which it is found in the log, which is what a person is shown. */
export type ReportFault = (error: unknown, doing: string) => string

export const createReportFault =
  (log: Logger): ReportFault =>
  (error, doing) => {
    const fault = randomUUID().slice(0, 8)
    log.error({ fault, doing, err: describeFault(error) }, 'fault')
    return fault
  }
