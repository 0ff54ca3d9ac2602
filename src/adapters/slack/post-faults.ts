import type { Gone, Later } from '../poster.ts'
import { callFault } from './call-faults.ts'

export type PostFault =
  | Later
  | Gone
  /** `error` is Slack's own name for it. */
  | { readonly kind: 'refused'; readonly reason: string; readonly error: string }
  | { readonly kind: 'lost'; readonly why: string }

const REMOVED = 'I have been removed from the workspace'

/** Slack's errors for having nowhere to post. https://docs.slack.dev/reference/methods/chat.postMessage */
const GONE: ReadonlyMap<string, string> = new Map([
  ['channel_not_found', 'the channel is deleted, or I may not see it'],
  ['is_archived', 'the channel is archived'],
  ['not_in_channel', 'I am no longer in the channel'],
  ['restricted_action', 'I may not write there'],
  ['restricted_action_read_only_channel', 'I may not write there'],
  ['restricted_action_thread_only_channel', 'I may not begin a thread there'],
  ['team_access_not_granted', REMOVED],
  ['user_not_found', 'Slack knows that person no more'],
  ['user_disabled', 'Slack knows that person no more'],
  ['cannot_dm_bot', 'that is a bot'],
  ['messages_tab_disabled', 'direct messages to me are switched off'],
])
/** Slack's errors for a thread that takes nothing more: it was locked, its first message deleted, or the channel has none. */
export const NO_THREAD: ReadonlySet<string> = new Set([
  'thread_not_found',
  'thread_locked',
  'invalid_thread_ts',
  'cannot_reply_to_message',
  'restricted_action_thread_locked',
  'restricted_action_non_threadable_channel',
])
/** What Slack says of a token that it takes no more. One that a workspace gave was taken back with the app; the operator's own is replaced. */
const TOKENS = new Set(['account_inactive', 'token_revoked', 'app_uninstalled', 'invalid_auth'])
/** A token or a right that is wanting is the operator's to mend: what is to be posted waits for it. */
const OPERATORS = new Set([
  ...TOKENS,
  'not_authed',
  'token_expired',
  'missing_scope',
  'ekm_access_denied',
  'no_permission',
  'not_allowed_token_type',
  'accesslimited',
  'org_login_required',
])

/**
 * What is known of a request to Slack that failed. `installed`: with a token that a workspace gave, which was good when it did; one
 * that is refused now was taken back.
 */
export function postFault(error: unknown, installed = false): PostFault {
  const fault = callFault(error)
  switch (fault.kind) {
    case 'later':
      return { kind: 'later', ms: fault.ms, why: '429' }
    case 'unsent':
      return { kind: 'later', ms: 15_000, why: 'unreachable' }
    case 'failed':
      // Slack's servers say that they failed, not that nothing was done.
      return { kind: 'lost', why: '5xx' }
    case 'lost':
      return { kind: 'lost', why: 'no answer' }
    case 'refused': {
      const isTakenBack = installed && TOKENS.has(fault.error)
      const gone = isTakenBack ? REMOVED : GONE.get(fault.error)
      if (gone !== undefined) return { kind: 'gone', reason: gone }
      if (OPERATORS.has(fault.error)) return { kind: 'later', ms: 300_000, why: fault.error }
      return { kind: 'refused', reason: `Slack refused it (${fault.error})`, error: fault.error }
    }
  }
}
