import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'

/** Logs a fault and returns the id under which it is found in the log, which is what a person is shown. */
export type ReportFault = (error: unknown, doing: string) => string

export const createReportFault =
  (log: Logger): ReportFault =>
  (error, doing) => {
    const fault = randomUUID().slice(0, 8)
    log.error({ fault, doing, err: described(error) }, 'fault')
    return fault
  }

/** What a fault is, without what it carries: a platform's library attaches the request, with people's words and keys. */
function described(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack, code, status, cause } = error as Error & { code?: unknown; status?: unknown }
  return {
    type: name,
    message,
    stack,
    code,
    status,
    ...(cause === undefined ? {} : { cause: described(cause) }),
  }
}
