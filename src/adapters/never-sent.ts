const CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
])

/**
 * Whether no connection was made, so that the request cannot have been carried out. Looks through the causes that fetch wraps its faults
 * in, and through the attempts at several addresses of one host, none of which may have got there.
 */
export function neverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverSent)
  const { code, syscall, cause } = error as NodeJS.ErrnoException
  return CODES.has(code) || syscall === 'connect' || (cause !== error && neverSent(cause))
}
