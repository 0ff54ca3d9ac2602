import { UserError, type UserErrorCode } from '../../briefings/errors.ts'
import { StoreFault, type StoreFaultCode } from '../store/store-fault.ts'

/** An error as it crosses threads: the structured clone algorithm drops classes and codes. */
export interface SentError {
  readonly kind: 'user' | 'store' | 'other'
  readonly name: string
  readonly message: string
  readonly code: string | null
  readonly stack: string | null
  readonly cause: SentError | null
}

/** What was thrown, made ready to cross; at most three causes deep. */
export function sendError(thrown: unknown, depth = 3): SentError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  return {
    kind: error instanceof UserError ? 'user' : error instanceof StoreFault ? 'store' : 'other',
    name: error.name,
    message: error.message,
    code,
    stack: error.stack ?? null,
    cause: error.cause !== undefined && depth > 0 ? sendError(error.cause, depth - 1) : null,
  }
}

/** The error again, of its own class where the class is ours, with the stack of the thread that threw it. */
export function receiveError(sent: SentError): Error {
  const options = sent.cause ? { cause: receiveError(sent.cause) } : {}
  const error = build(sent, options)
  if (sent.stack !== null) error.stack = sent.stack
  return error
}

function build(sent: SentError, options: ErrorOptions): Error {
  if (sent.kind === 'user') return new UserError(sent.code as UserErrorCode, sent.message, options)
  if (sent.kind === 'store') return new StoreFault(sent.code as StoreFaultCode, sent.message, options)
  const error = new Error(sent.message, options)
  error.name = sent.name
  return sent.code === null ? error : Object.assign(error, { code: sent.code })
}
