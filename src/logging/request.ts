import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'

/** What sets work off. */
export type RequestKind =
  'interaction' | 'message' | 'guild' | 'slack' | 'page' | 'http' | 'job' | 'post' | 'source'

// Holds nothing itself: what is current belongs to the chain of calls that it was set in. Handing an id through every function to
// whoever may log would put it into the core's door.
const current = new AsyncLocalStorage<string>()

/**
 * Runs work as one request: every line that it logs, at whatever depth and after whatever waiting, carries the request's id. Work that
 * is set off within another keeps both: `job-1a2b3c4d/post-5e6f7a8b`.
 */
export function inRequest<T>(kind: RequestKind, work: () => T): T {
  const own = `${kind}-${randomUUID().slice(0, 8)}`
  const outer = current.getStore()
  return current.run(outer === undefined ? own : `${outer}/${own}`, work)
}

/** The id of the request that this is part of; undefined where it is part of none. */
export const currentRequest = (): string | undefined => current.getStore()
