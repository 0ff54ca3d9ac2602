import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { slashCommand } from '../../../fakes/slack/payloads.ts'

let bot: Bot
beforeEach(async () => {
  bot = await openBot()
  await bot.connect()
})
afterEach(() => bot.close())

const told = async (line: string): Promise<string> => {
  const { id, payload } = slashCommand(bot.slack, '/dateline', line, { user: 'U0BOSS' })
  await bot.slack.send('slash_commands', payload)
  return JSON.stringify((await bot.slack.until((s) => s.posted.find((m) => m.answers === id))).blocks)
}
const add = (channel?: string): Promise<string> =>
  told(`digest add "daily 8:00"${channel === undefined ? '' : ` --channel ${channel}`}`)

describe('a digest that is set up on Slack', () => {
  it('says nothing where the bot is in the channel', async () => {
    expect(await add()).not.toContain('I cannot post')
  })

  it('says that the bot is not in a channel, and how it gets there', async () => {
    bot.slack.state.beside.add('C0BESIDE')
    const said = await add('C0BESIDE')
    expect(said).toContain('Digest set up')
    expect(said).toContain(
      'As it is, I cannot post in <#C0BESIDE>: I am not in it. Please invite me, with /invite and my name in it. Until then nothing comes.',
    )
  })

  it('says of one that it cannot see that it is gone or private', async () => {
    expect(await add('C0SECRET')).toContain('I cannot see it: it is gone, or private and I am not in it.')
  })

  it('is set up without a word of it where Slack does not tell', async () => {
    bot.slack.state.fault = (method) =>
      method === 'conversations.info' ? { kind: 'error', error: 'missing_scope' } : undefined
    const said = await add('C0BESIDE')
    expect(said).toContain('Digest set up')
    expect(said).not.toContain('I cannot post')
  })
})
