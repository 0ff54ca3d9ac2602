import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageError } from '../../../fakes/slack/block-rules.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { ask, event, said, wordsOf } from '../../../fakes/slack/payloads.ts'
import type { Fault, Posted } from '../../../fakes/slack/state.ts'
import { slowWriter, type SlowWriter } from '../../../fakes/slow-writer.ts'
import { dispatch, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

const OWN = 'Governor Lena Okoro called off a vote'
const direct = { channel: 'D0ANNA', channel_type: 'im' }

let held: TestBriefings
let writer: SlowWriter
let bot: Bot
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({ title: 'Vote', text: `${OWN} on the ferry at Port Anselm on Friday after the owners left.` }),
  ])
  writer = slowWriter(held.briefings)
  bot = await openBot({ held, drafting: writer.drafting })
  await bot.connect()
})
afterEach(async () => {
  writer.finish('The end.')
  await bot.close()
  await held.store.close()
})

async function question(where: object = direct): Promise<void> {
  const text = `<@U0BOT> who called off the vote?`
  await bot.slack.send('events_api', event(bot.slack, said(bot.slack, text, where)))
}
const answers = (): Posted[] => bot.slack.state.posted.filter((m) => m.user === 'U0BOT')
const showing = (words: string): Promise<Posted> =>
  bot.slack.until(() => answers().find((m) => wordsOf(m).includes(words)))
const failing = (method: string, ...faults: Fault[]): void => {
  bot.slack.state.fault = (called) => (called === method ? faults.shift() : undefined)
}
/** Resolves when so many calls of a method have come in. */
const called = (method: string, times: number): Promise<boolean> =>
  bot.slack.until((s) => s.calls.filter((c) => c.method === method).length >= times)

describe('an answer that is being written, on Slack', () => {
  it.each([
    ['in a direct message', direct],
    ['in a thread', { type: 'app_mention' }],
  ])('%s stands at once in the core’s words, and is edited where it stands', async (_, where) => {
    await question(where)
    const { ts } = await showing(OWN)
    writer.write('She put the vote off.')
    expect((await showing('She put the vote off.')).ts).toBe(ts)
    writer.finish('Okoro put the vote off.')
    const answer = await showing('Okoro put the vote off.')
    expect(answer).toMatchObject({ ts, to: null })
    expect(messageError({ ...answer })).toBeNull()
    expect(answers()).toHaveLength(1)
  })

  it('is whole in the end though a draft is lost, refused or put off', async () => {
    failing('chat.update', { kind: 'status', status: 429, retryAfter: 0 })
    await question()
    await showing(OWN)
    writer.write('A draft that nobody sees.')
    await called('chat.update', 1)
    writer.finish('Okoro put the vote off.')
    await showing('Okoro put the vote off.')
    expect(answers()).toHaveLength(1)
    expect(bot.logged).toEqual([])
  })

  it('is posted once though the first draft’s receipt is lost', async () => {
    failing('chat.postMessage', { kind: 'lose' })
    await question()
    await showing(OWN)
    writer.finish('Okoro put the vote off.')
    await showing('Okoro put the vote off.')
    expect(answers()).toHaveLength(1)
  })

  it('comes by itself where no draft could be posted', async () => {
    failing('chat.postMessage', { kind: 'error', error: 'restricted_action' })
    await question()
    await called('chat.postMessage', 1)
    writer.finish('Okoro put the vote off.')
    await showing('Okoro put the vote off.')
    expect(answers()).toHaveLength(1)
  })

  it('stays as it stood where the last edit is refused, and the fault is on record', async () => {
    await question()
    await showing(OWN)
    failing('chat.update', { kind: 'error', error: 'message_not_found' })
    writer.finish('Okoro put the vote off.')
    await called('chat.update', 1)
    await ask(bot.slack, '/dateline', 'help')
    expect(
      answers()
        .filter((m) => m.to === null)
        .map(wordsOf),
    ).toEqual([expect.stringContaining(OWN)])
    expect(bot.logged).toHaveLength(1)
  })

  it('is no apology where the bot stumbles after a draft: what stands is true', async () => {
    await question()
    await showing(OWN)
    writer.fail(new Error('stumbled'))
    await ask(bot.slack, '/dateline', 'help')
    expect(
      answers()
        .filter((m) => m.to === null)
        .map(wordsOf),
    ).toEqual([expect.stringContaining(OWN)])
    expect(bot.logged).toHaveLength(1)
  })
})

describe('a slash command on Slack', () => {
  it('is answered once, since what stands at its address cannot be edited', async () => {
    writer.finish('Okoro put the vote off.')
    const { answer } = await ask(bot.slack, '/ask', 'Who called off the vote?')
    expect(wordsOf(answer)).toContain(OWN)
    expect(answers()).toHaveLength(1)
  })
})
