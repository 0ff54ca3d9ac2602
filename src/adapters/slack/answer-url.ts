import type { SlackMessage } from './block-kit.ts'
import { callFault, httpFault, type CallFault } from './call-faults.ts'

/** `refused`: the address takes no more (used five times, or older than 30 minutes). `unknown`: nobody can tell whether it stands. */
export type Delivery = 'delivered' | 'refused' | 'unknown'

export interface AnswerUrlOptions {
  readonly pause: (ms: number) => Promise<void>
  readonly timeoutMs: number
}

const ATTEMPTS = 5
const LONGEST_PAUSE = 60_000

/**
 * Answers an interaction by its `response_url`.
 *
 * A lost reply leaves it open whether the message stands. `stands` finds out where that can be seen. Where it cannot be, what
 * only the asker sees is sent again, since to them silence is worse than twice the same; what everybody sees is not.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export async function answerByUrl(
  url: string,
  message: SlackMessage & { readonly response_type: 'in_channel' | 'ephemeral' },
  stands: () => Promise<boolean | null>,
  { pause, timeoutMs }: AnswerUrlOptions,
): Promise<Delivery> {
  for (let n = 1; ; n++) {
    const fault = await send(url, message, timeoutMs)
    if (!fault) return 'delivered'
    if (fault.kind === 'refused') return 'refused'
    if (n === ATTEMPTS || (fault.kind === 'later' && fault.ms > LONGEST_PAUSE)) return 'unknown'
    await pause(fault.kind === 'later' ? fault.ms : 250 * 2 ** n)
    if (fault.kind === 'later' || fault.kind === 'unsent' || message.response_type === 'ephemeral') continue
    const was = await stands()
    if (was) return 'delivered'
    if (was === null && fault.kind === 'lost') return 'unknown'
  }
}

async function send(url: string, message: unknown, timeoutMs: number): Promise<CallFault | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({
        ...(message as object),
        replace_original: false,
        unfurl_links: false,
        unfurl_media: false,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body = await response.text()
    if (!response.ok) return httpFault(response.status, response.headers.get('retry-after'), body)
    // Some refusals come with status 200 and say so in their body.
    return /"ok"\s*:\s*false/.test(body) ? { kind: 'refused', error: body.slice(0, 100) } : null
  } catch (error) {
    return callFault(error)
  }
}
