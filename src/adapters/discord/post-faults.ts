import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { neverSent } from '../never-sent.ts'
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
  [50008, NO_SUCH_KIND],
  [50024, NO_SUCH_KIND],
  [50083, THREAD_CLOSED],
  [160005, THREAD_CLOSED],
  [50278, 'I share no server with that person any more'],
])

/** Codes for what passes by itself, with the request not carried out: limits of one channel, server or person, and parts that are switched off. */
const PASSING: ReadonlyMap<number, string> = new Map([
  ...[20016, 20028, 20029, 40003, 40062].map((code): [number, string] => [code, 'limit']),
  ...[40004, 40006, 130000].map((code): [number, string] => [code, '503']),
])
const PASSES_WITHIN = 60_000

export const UNKNOWN_MESSAGE = 10008

/** What is known of a request to Discord that failed. */
export function postFault(error: unknown): PostFault {
  if (error instanceof RateLimitError)
    return { kind: 'later', ms: Math.max(error.retryAfter, error.timeToReset, 0), why: '429' }
  if (error instanceof DiscordAPIError) return refusal(error)
  // What a gateway in front of Discord answers leaves open what happened behind it.
  if (error instanceof HTTPError) return { kind: 'lost', why: String(error.status) }
  if (neverSent(error)) return { kind: 'later', ms: 15_000, why: 'unreachable' }
  return { kind: 'lost', why: 'no answer' }
}

function refusal({ code, status, message }: DiscordAPIError): PostFault {
  const gone = GONE.get(Number(code))
  if (gone !== undefined) return { kind: 'gone', reason: gone }
  const passing = PASSING.get(Number(code))
  if (passing !== undefined) return { kind: 'later', ms: PASSES_WITHIN, why: passing }
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
