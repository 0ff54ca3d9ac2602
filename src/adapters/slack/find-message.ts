import { laterFor, SKEW_MS, type FindOptions, type FindOutcome } from '../poster.ts'
import type { PostFault } from './post-faults.ts'
import type { SlackResult } from './web-api.ts'

/** What came of one request. */
export type Asked = { readonly value: SlackResult } | PostFault

const MOST_PAGES = 5
/** Apps that are sold outside of Slack's marketplace are given no more at once. */
const EACH_PAGE = 15

/** Looks through a channel, or the thread that it was to stand in, for a message that may have been sent: by the id of its first block. */
export async function findMessage(
  channel: string,
  { marker, since, after, answers }: FindOptions,
  ask: (method: string, args: Readonly<Record<string, unknown>>) => Promise<Asked>,
): Promise<FindOutcome> {
  const oldest = String((Temporal.Instant.from(since).epochMilliseconds - SKEW_MS) / 1000)
  const thread = after ?? answers
  let cursor = ''
  for (let page = 0; page < MOST_PAGES; page++) {
    const args = { channel, oldest, limit: EACH_PAGE, ...(cursor ? { cursor } : {}) }
    const seen = await (thread === null
      ? ask('conversations.history', args)
      : ask('conversations.replies', { ...args, ts: thread }))
    if (!('value' in seen)) return unseen(seen)
    const message = messagesOf(seen.value).find((m) => m.blocks?.[0]?.block_id === marker)
    if (message) return { kind: 'found', message: message.ts }
    cursor = seen.value.response_metadata?.next_cursor ?? ''
    if (!cursor) return { kind: 'absent' }
  }
  return { kind: 'unknown', reason: 'too much was written there since' }
}

/** A history that cannot be read now may be later; one that is not ours to read says nothing. */
export function unseen(fault: PostFault): FindOutcome {
  if (fault.kind === 'lost') return laterFor(fault)
  if (fault.kind !== 'later') return { kind: 'unknown', reason: fault.reason }
  return fault.why === 'missing_scope'
    ? { kind: 'unknown', reason: 'I may not read what stands there' }
    : fault
}

interface SeenMessage {
  readonly ts: string
  readonly blocks?: readonly { readonly block_id?: string }[]
}

const messagesOf = (result: SlackResult): readonly SeenMessage[] =>
  (result['messages'] ?? []) as readonly SeenMessage[]
