import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Gone, Later } from '../poster.ts'

export type PostFault =
  | Later
  | Gone
  /** `code` is Discord's own. */
  | { readonly kind: 'refused'; readonly reason: string; readonly code: number }
  | { readonly kind: 'lost'; readonly why: string }

/** Why somebody cannot be written to, who could change that. */
export const DIRECT_CLOSED = 'their direct messages are closed to me'

/** A channel in which nobody can be answered, since what stands there may not be read. */
export const NO_REPLIES: ReadonlySet<number> = new Set([160002, 160009])
/** Posting opens a thread that was archived; in one that was locked as well, it does not. */
export const THREAD_CLOSED = 'the thread is closed'
const NO_SUCH_KIND = 'nothing can be posted in a channel of that kind'

/** Discord's codes for having nowhere to post. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const GONE: ReadonlyMap<number, string> = new Map([
  [10003, 'the channel is deleted'],
  [10004, 'I am no longer in that server'],
  [10013, 'Discord knows that person no more'],
  [50001, 'I have been removed, or may not see the channel'],
  [50007, DIRECT_CLOSED],
  [50013, 'I may not write or embed links there'],
  [40058, NO_SUCH_KIND],
  [50024, NO_SUCH_KIND],
  [50083, THREAD_CLOSED],
  [50278, 'I share no server with that person any more'],
])

export const UNKNOWN_MESSAGE = 10008

/** What is known of a request to Discord that failed. */
export function postFault(error: unknown): PostFault {
  if (error instanceof RateLimitError)
    return { kind: 'later', ms: Math.max(error.retryAfter, error.timeToReset, 0), why: '429' }
  if (error instanceof DiscordAPIError) return refusal(error)
  // What a gateway in front of Discord answers leaves open what happened behind it.
  if (error instanceof HTTPError) return { kind: 'lost', why: String(error.status) }
  if (neverArrived(error)) return { kind: 'later', ms: 15_000, why: 'unreachable' }
  return { kind: 'lost', why: 'no answer' }
}

function refusal({ code, status, message }: DiscordAPIError): PostFault {
  const gone = GONE.get(Number(code))
  if (gone !== undefined) return { kind: 'gone', reason: gone }
  // A token that is refused is the operator's to mend: what is to be posted waits for it.
  if (status === 401) return { kind: 'later', ms: 300_000, why: '401' }
  if (status === 403 && Number(code) === 0) return { kind: 'later', ms: 300_000, why: '403' }
  if (status === 404 && Number(code) !== UNKNOWN_MESSAGE)
    return { kind: 'gone', reason: 'the channel is deleted' }
  return {
    kind: 'refused',
    reason: `Discord refused it (${code}: ${message.split('\n')[0]})`,
    code: Number(code),
  }
}

/** Whether the request cannot have reached Discord; looks through the causes that fetch wraps its faults in. */
function neverArrived(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string')
    return /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/.test(code)
  return cause !== undefined && cause !== error && neverArrived(cause)
}
