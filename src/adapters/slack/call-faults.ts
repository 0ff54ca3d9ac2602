import { webApi } from '@slack/bolt'
import { neverSent } from '../never-sent.ts'

/**
 * What is known of a call that failed. `failed`: Slack says that it could not; `lost`: no word came back, and whether it was
 * carried out cannot be told from here.
 */
export type CallFault =
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'later'; readonly ms: number }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'lost' }

/** Errors in Slack's own bodies that say its servers failed, not the request. */
const SLACKS_OWN = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])
/** A call that was not made, since Slack has not been reached yet. */
export class NotConnected extends Error {}

/** A call that may have been carried out, as far as anybody can tell. */
export class MayBeDone extends Error {}

/**
 * Whether the call may have been carried out nevertheless. Slack says so of its own failures as well: "some aspect of the
 * operation" may have succeeded. https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
export const mayBeDone = ({ kind }: CallFault): boolean => kind === 'lost' || kind === 'failed'

/** What Slack says of a token that was taken back, has ended, or gave way to another. */
const TOKEN_REFUSED = new Set(['invalid_auth', 'token_revoked', 'token_expired', 'account_inactive'])

/** Whether the call was refused for the token that it came with: it was not carried out. */
export const isTokenRefused = (fault: CallFault): boolean =>
  fault.kind === 'refused' && TOKEN_REFUSED.has(fault.error)

export function callFault(error: unknown): CallFault {
  if (error instanceof NotConnected) return { kind: 'unsent' }
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'later', ms: error.retryAfter * 1000 }
  if (error instanceof webApi.WebAPIPlatformError) return refusal(error.data)
  if (error instanceof webApi.WebAPIHTTPError) return httpFault(error.statusCode, null)
  return neverSent(error) ? { kind: 'unsent' } : { kind: 'lost' }
}

/** What an HTTP status says, for answers that come outside the Web API. */
export function httpFault(status: number, retryAfter: string | null, body = ''): CallFault {
  if (status === 429) return { kind: 'later', ms: Math.max(0, Number(retryAfter ?? 1) || 0) * 1000 }
  return status >= 500
    ? { kind: 'failed' }
    : { kind: 'refused', error: body.slice(0, 100) || `HTTP ${status}` }
}

/** What an answer with status 200 says in its body, which need not be JSON; null where it tells of no fault. */
export function bodyFault(body: string): CallFault | null {
  if (!/"ok"\s*:\s*false/.test(body)) return null
  const error = /"error"\s*:\s*"([^"]*)"/.exec(body)?.[1]
  return refusal({ error: error ?? body.slice(0, 100) })
}

/** Slack has several names for it. */
const TOO_MANY = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded'])

function refusal(data: {
  readonly error?: string
  readonly response_metadata?: { retryAfter?: number }
}): CallFault {
  const error = data.error ?? 'unknown_error'
  if (TOO_MANY.has(error)) return { kind: 'later', ms: (data.response_metadata?.retryAfter ?? 1) * 1000 }
  return SLACKS_OWN.has(error) ? { kind: 'failed' } : { kind: 'refused', error }
}
