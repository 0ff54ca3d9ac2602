import type { Logger } from 'pino'
import { describeFault } from '../logging/describe-fault.ts'
import { WriterFault } from '../../briefings/writer-ports.ts'

/** Writes the writer's faults to the log: what is expected (no budget, no answer in time) quietly, the rest as a warning. */
export const createWriterFaultLog =
  (log: Logger): ((error: unknown) => void) =>
  (error) => {
    if (!(error instanceof WriterFault)) return log.error({ err: describeFault(error) }, 'Phrasing failed')
    const level = error.trouble === 'spent' || error.trouble === 'slow' ? 'debug' : 'warn'
    log[level]({ trouble: error.trouble }, 'The writer did not answer')
  }
