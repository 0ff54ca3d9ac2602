import type { SlackMessage } from './block-kit.ts'
import { bodyFault, callFault, httpFault, mayBeDone, type CallFault } from './call-faults.ts'

/**
 * `untold`: it surely does not stand, and something else may be said. `doubtful`: it may stand, and nothing but the very same
 * may be said.
 */
export type Delivery = 'delivered' | 'untold' | 'doubtful'

export interface AnswerUrlOptions {
  readonly pause: (ms: number) => Promise<void>
  readonly timeoutMs: number
}

/** An address takes five answers; one whose receipt is lost may have been one of them. */
const MOST_USES = 5
/** With those that Slack put off, or that never left. */
const MOST_TRIES = 8
const LONGEST_WAIT = 60_000
const LONGEST_PAUSE = 4_000

/**
 * Answers an interaction by its `response_url`.
 *
 * A lost receipt leaves it open whether the message stands. `stands` finds out where that can be seen. Where it cannot be, it
 * is sent again for the asker alone: to them silence is worse than twice the same, and others see it once at most.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export async function answerByUrl(
  url: string,
  message: SlackMessage & { readonly response_type: 'in_channel' | 'ephemeral' },
  stands: () => Promise<object | false | null>,
  { pause, timeoutMs }: AnswerUrlOptions,
): Promise<Delivery> {
  let sent = message
  let isDoubtful = false
  let uses = 0
  for (let n = 1; ; n++) {
    const fault = await send(url, sent, timeoutMs)
    if (!fault) return 'delivered'
    if (mayBeDone(fault)) {
      uses++
      await pause(Math.min(LONGEST_PAUSE, 250 * 2 ** n))
      const was = sent.response_type === 'in_channel' ? await stands() : null
      if (was) return 'delivered'
      isDoubtful ||= was === null
      if (was === null) sent = { ...message, response_type: 'ephemeral' }
    }
    const isHopeless = fault.kind === 'refused' || (fault.kind === 'later' && fault.ms > LONGEST_WAIT)
    if (isHopeless || uses === MOST_USES || n === MOST_TRIES) return isDoubtful ? 'doubtful' : 'untold'
    if (fault.kind === 'later') await pause(fault.ms)
    if (fault.kind === 'unsent') await pause(Math.min(LONGEST_PAUSE, 250 * 2 ** n))
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
    return bodyFault(body)
  } catch (error) {
    return callFault(error)
  }
}
