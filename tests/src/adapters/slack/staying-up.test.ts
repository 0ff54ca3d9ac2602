import { afterEach, describe, expect, it } from 'vitest'
import { UserError } from '../../../../briefings/errors.ts'
import { openBot, type Bot, type BotOptions } from '../../../fakes/slack/open-bot.ts'
import { ask, event, said, slashCommand, wordsOf } from '../../../fakes/slack/payloads.ts'
import type { Fault } from '../../../fakes/slack/state.ts'

let bot: Bot
afterEach(() => bot.close())

async function open(options: BotOptions = {}): Promise<Bot> {
  bot = await openBot(options)
  return bot
}

/** The first calls of a method go wrong in this order; the others go well. */
function failing(method: string, ...faults: Fault[]): void {
  bot.slack.state.fault = (called) => (called === method ? faults.shift() : undefined)
}

const direct = { channel: 'D0ANNA', channel_type: 'im' }
const answers = () => bot.slack.state.posted.filter((m) => m.user === 'U0BOT')

describe('at the start, Slack', () => {
  it('says in a sentence which token is refused', async () => {
    await open({ botToken: 'xoxb-wrong' })
    const refused = await bot.connect().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(UserError)
    expect(String(refused)).toContain('SLACK_BOT_TOKEN (invalid_auth)')

    await bot.close()
    await open({ receive: { kind: 'socket', appToken: 'xapp-wrong' } })
    await expect(bot.connect()).rejects.toThrow('SLACK_APP_TOKEN (invalid_auth)')
  })

  it('is tried again while it cannot be reached', async () => {
    await open()
    failing(
      'auth.test',
      { kind: 'status', status: 503 },
      { kind: 'break' },
      { kind: 'status', status: 429, retryAfter: 0 },
    )
    await bot.connect()
    expect((await ask(bot.slack, '/dateline', 'help')).answer.to).toBe('U0ANNA')
  })
})

describe('the socket', () => {
  it('is opened again when Slack asks for it, and when it breaks', async () => {
    await open()
    await bot.connect()
    bot.slack.disconnect('politely')
    await bot.slack.until(() => bot.slack.connections() === 2)
    bot.slack.disconnect('rudely')
    await bot.slack.until(() => bot.slack.connections() === 3)
    expect((await ask(bot.slack, '/dateline', 'help')).answer.to).toBe('U0ANNA')
  })

  it('is opened again though Slack cannot be reached at first', async () => {
    await open()
    await bot.connect()
    failing(
      'apps.connections.open',
      { kind: 'status', status: 500 },
      { kind: 'break' },
      { kind: 'error', error: 'invalid_auth' },
    )
    bot.slack.disconnect('rudely')
    await bot.slack.until(() => bot.slack.connections() === 2)
    expect((await ask(bot.slack, '/dateline', 'help')).answer.to).toBe('U0ANNA')
  })
})

describe('an answer by response_url', () => {
  it('waits as Slack asks, and outlives its faults', async () => {
    await open()
    await bot.connect()
    failing('response_url', { kind: 'status', status: 429, retryAfter: 0 }, { kind: 'status', status: 502 })
    const { answer } = await ask(bot.slack, '/dateline', 'ask Who called off the vote?')
    expect(wordsOf(answer)).toContain('Lena Okoro')
    expect(answers()).toHaveLength(1)
  })

  it('for everybody is not given twice where the reply to it was lost', async () => {
    await open()
    await bot.connect()
    failing('response_url', { kind: 'lose' })
    await ask(bot.slack, '/dateline', 'ask Who called off the vote?')
    await bot.slack.until((s) => s.calls.some((c) => c.method === 'conversations.history'))
    await bot.close()
    expect(answers()).toHaveLength(1)
  })

  it('that Slack will not take becomes an apology with the id of the fault', async () => {
    await open()
    await bot.connect()
    failing('response_url', { kind: 'error', error: 'invalid_blocks' })
    const { answer } = await ask(bot.slack, '/dateline', 'ask Who called off the vote?')
    const { fault } = bot.logged.find((l) => l.msg === 'fault')!
    expect(answer.to).toBe('U0ANNA')
    expect(wordsOf(answer)).toContain(`fault ${fault}`)
  })

  it('goes to the asker another way where the address takes no more', async () => {
    await open()
    await bot.connect()
    const { payload } = slashCommand(bot.slack, '/dateline', 'help')
    bot.slack.state.answerable.clear()
    await bot.slack.send('slash_commands', payload)
    const told = await bot.slack.until((s) => s.posted.find((m) => m.to === 'U0ANNA'))
    expect(wordsOf(told)).toContain('Something went wrong')
  })
})

describe('a posted answer', () => {
  const question = async () => {
    const asked = said(bot.slack, 'Who called off the vote?', direct)
    await bot.slack.send('events_api', event(bot.slack, asked))
  }

  it('is not posted twice where the reply to it was lost', async () => {
    await open()
    await bot.connect()
    failing('chat.postMessage', { kind: 'lose' })
    await question()
    await bot.slack.until((s) => s.calls.some((c) => c.method === 'conversations.history'))
    await bot.close()
    expect(answers()).toHaveLength(1)
  })

  it('is posted again where it does not stand', async () => {
    await open()
    await bot.connect()
    failing('chat.postMessage', { kind: 'break' }, { kind: 'status', status: 500 })
    await question()
    await bot.slack.until(() => answers().length > 0)
    await bot.close()
    expect(answers()).toHaveLength(1)
  })

  it('is given again, and nothing else, where nobody can tell', async () => {
    await open()
    await bot.connect()
    const lost: Fault[] = [{ kind: 'lose' }]
    bot.slack.state.fault = (method) =>
      method === 'chat.postMessage'
        ? lost.shift()
        : method.startsWith('conversations.')
          ? { kind: 'error', error: 'missing_scope' }
          : undefined
    await question()
    await bot.slack.until(() => answers().length === 2)
    const mention = said(bot.slack, '<@U0BOT> who called off the vote?')
    lost.push({ kind: 'lose' })
    await bot.slack.send('events_api', event(bot.slack, { ...mention, type: 'app_mention' }))
    await bot.slack.until(() => answers().length === 4)
    await bot.close()
    expect(answers().map((m) => m.to)).toEqual([null, null, null, 'U0ANNA'])
    expect(new Set(answers().map((m) => m.text))).toEqual(new Set([answers()[0]!.text]))
    expect(wordsOf(answers()[3]!)).not.toContain('Something went wrong')
  })
})

describe('an answer by response_url of which nobody can tell whether it stands', () => {
  it('is given again to the asker alone, and never followed by another', async () => {
    await open()
    await bot.connect()
    bot.slack.state.member.delete('C0NEWS')
    failing('response_url', { kind: 'lose' })
    await ask(bot.slack, '/dateline', 'ask Who called off the vote?')
    await bot.slack.until(() => answers().length === 2)
    await bot.close()
    const [everybodys, askers] = answers()
    expect([everybodys!.to, askers!.to]).toEqual([null, 'U0ANNA'])
    expect(askers!.blocks).toEqual(everybodys!.blocks)
  })

  it('ends with the last use of its address', async () => {
    await open()
    await bot.connect()
    failing('response_url', ...Array.from({ length: 9 }, (): Fault => ({ kind: 'lose' })))
    await ask(bot.slack, '/dateline', 'help')
    const { calls } = bot.slack.state
    await bot.slack.until((s) => s.posted.some((m) => m.to === 'U0ANNA' && !m.answers))
    await bot.close()
    expect(calls.filter((c) => c.method === 'response_url')).toHaveLength(5)
    expect(new Set(answers().map((m) => JSON.stringify(m.blocks))).size).toBe(1)
  })
})

describe('a slash command', () => {
  it('is not carried out while Slack does not say whether it came from a direct message', async () => {
    await open()
    await bot.connect()
    failing(
      'conversations.info',
      ...Array.from({ length: 5 }, (): Fault => ({ kind: 'status', status: 503 })),
    )
    const first = await ask(bot.slack, '/dateline', 'add https://example.org/mine', { channel: 'D0ANNA' })
    expect(wordsOf(first.answer)).toContain('Something went wrong')
    expect(bot.read).toEqual([])
    await ask(bot.slack, '/dateline', 'add https://example.org/mine', { channel: 'D0ANNA' })
    expect(bot.read).toEqual(['https://example.org/mine'])
  })
})
