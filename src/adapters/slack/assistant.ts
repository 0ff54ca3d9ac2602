import { SUGGESTED_PROMPTS } from './assistant-prompts.ts'
import type { SlackApi } from './web-api.ts'

/** A conversation in Slack's place for assistants. https://docs.slack.dev/ai/developing-ai-apps */
export interface AssistantThread {
  readonly channel_id: string
  readonly thread_ts: string
}

const HELLO = 'Ask me about the news: I answer in the words of the sources, and name them beneath.'

/** Says what can be asked here. Prompts are a help: where Slack shows none, the talk goes on without. */
export async function openAssistantThread(api: SlackApi, thread: AssistantThread): Promise<void> {
  const { channel_id: channel, thread_ts } = thread
  await api.post(
    { channel, thread: thread_ts },
    { text: HELLO, blocks: [{ type: 'section', text: { type: 'plain_text', text: HELLO, emoji: false } }] },
  )
  await suggestPrompts(api, thread)
}

/** Offers the same to begin with wherever the person looks: what they see elsewhere is no part of their direct messages. */
export async function suggestPrompts(
  api: SlackApi,
  { channel_id, thread_ts }: AssistantThread,
): Promise<void> {
  const prompts = SUGGESTED_PROMPTS
  await api
    .call('assistant.threads.setSuggestedPrompts', { channel_id, thread_ts, prompts })
    .catch(() => null)
}

/** Shows that work is under way; Slack takes it away when the answer comes. Never rejects and is waited for by nobody. */
export function showStatus(api: SlackApi, channel_id: string, thread_ts: string): void {
  const status = 'is looking through the sources…'
  api.once('assistant.threads.setStatus', { channel_id, thread_ts, status }).catch(() => null)
}
