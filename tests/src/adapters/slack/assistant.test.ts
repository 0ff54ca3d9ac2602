import { afterEach, describe, expect, it } from 'vitest'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { event, said, wordsOf } from '../../../fakes/slack/payloads.ts'

let bot: Bot
afterEach(() => bot.close())

const thread = { user_id: 'U0ANNA', context: {}, channel_id: 'D0ANNA', thread_ts: '1715000000.000001' }
const started = { type: 'assistant_thread_started', assistant_thread: thread, event_ts: '1715000000.000002' }
const direct = { channel: 'D0ANNA', channel_type: 'im', thread_ts: thread.thread_ts }
const answers = () => bot.slack.state.posted.filter((m) => m.user === 'U0BOT')

describe('the place for assistants', () => {
  it('greets in a new thread, and offers what can be asked there, again when the person looks elsewhere', async () => {
    bot = await openBot({ scopes: 'assistant:write' })
    await bot.connect()
    await bot.slack.send('events_api', event(bot.slack, started))
    await bot.slack.until((s) => s.prompts.get(thread.thread_ts))
    expect(answers()).toMatchObject([{ channel: 'D0ANNA', thread_ts: thread.thread_ts }])
    bot.slack.state.prompts.clear()
    const changed = { ...started, type: 'assistant_thread_context_changed' }
    await bot.slack.send('events_api', event(bot.slack, changed))
    await bot.slack.until((s) => s.prompts.get(thread.thread_ts))
  })

  it('shows that it looks, then answers in the thread', async () => {
    bot = await openBot({ scopes: 'assistant:write' })
    await bot.connect()
    await bot.slack.send('events_api', event(bot.slack, said(bot.slack, 'Who called off the vote?', direct)))
    const answer = await bot.slack.until(() => answers()[0])
    expect(bot.slack.state.statuses).toMatchObject([{ thread: thread.thread_ts }])
    expect(answer.thread_ts).toBe(thread.thread_ts)
    expect(wordsOf(answer)).toContain('Lena Okoro')
  })

  it('is not asked for by an app that has none, and nobody waits for what it refuses', async () => {
    bot = await openBot()
    await bot.connect()
    await bot.slack.send('events_api', event(bot.slack, started))
    await bot.slack.send('events_api', event(bot.slack, said(bot.slack, 'Who called off the vote?', direct)))
    await bot.slack.until(() => answers().length === 2)
    expect(bot.slack.state.calls.some((c) => c.method === 'assistant.threads.setStatus')).toBe(false)
  })
})
