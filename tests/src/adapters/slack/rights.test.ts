import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineCommand } from '../../../../commands/command.ts'
import { text } from '../../../../commands/document.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { ask, event, said, wordsOf } from '../../../fakes/slack/payloads.ts'

/** Tells who the adapter takes the asker for. */
const whoami = defineCommand({
  name: 'whoami',
  description: 'Who you are',
  examples: [],
  reply: 'private',
  arguments: {},
  run: async (_, { viewer }) => [viewer.person, ...viewer.scopes, viewer.home].join(' '),
  present: (words) => ({ title: null, blocks: [text(words)] }),
})
const manage = defineCommand({
  ...whoami,
  name: 'manage',
  manage: true,
  arguments: {},
  run: async () => 'You may.',
  present: (words) => ({ title: null, blocks: [text(words)] }),
})

let bot: Bot
beforeEach(async () => {
  bot = await openBot({ extra: [whoami, manage], managers: ['slack:T0WORKS/U0CLARA'] })
  bot.slack.state.users.set('U0CLARA', { id: 'U0CLARA' })
  await bot.connect()
})
afterEach(() => bot.close())

const told = async (line: string, place: { channel?: string; user?: string } = {}) =>
  wordsOf((await ask(bot.slack, '/dateline', line, place)).answer)

describe('who asks on Slack', () => {
  it('is, in a channel, somebody of the workspace', async () => {
    expect(await told('whoami')).toContain(
      'slack:T0WORKS:U0ANNA public workspace:slack:T0WORKS workspace:slack:T0WORKS',
    )
  })

  it('is, in a direct message with the bot, themselves alone', async () => {
    expect(await told('whoami', { channel: 'D0ANNA' })).toContain(
      'slack:T0WORKS:U0ANNA public person:slack:T0WORKS:U0ANNA person:slack:T0WORKS:U0ANNA',
    )
  })

  it('is nobody alone in a direct message with somebody else', async () => {
    expect(await told('whoami', { channel: 'D0OTHERS' })).toContain('public workspace:slack:T0WORKS')
  })
})

describe('the right to manage on Slack', () => {
  it('is that of admins, of those named, and of everybody in their direct messages', async () => {
    expect(await told('manage')).toContain('is for those who manage this place')
    expect(await told('manage', { user: 'U0BOSS' })).toContain('You may.')
    expect(await told('manage', { user: 'U0CLARA' })).toContain('You may.')
    expect(await told('manage', { channel: 'D0ANNA' })).toContain('You may.')
  })

  it('is read afresh each time', async () => {
    expect(await told('manage', { user: 'U0BOSS' })).toContain('You may.')
    bot.slack.state.users.set('U0BOSS', { id: 'U0BOSS' })
    expect(await told('manage', { user: 'U0BOSS' })).toContain('is for those who manage this place')
  })

  it('is not asked about where a command needs none', async () => {
    await told('brief')
    expect(bot.slack.state.calls.filter((c) => c.method === 'users.info')).toEqual([])
  })
})

describe('the shortcut Brief this', () => {
  it('adds what a message links to, and tells whoever asked alone', async () => {
    const { url, id } = bot.slack.responseUrl('C0NEWS', 'U0ANNA')
    await bot.slack.send('interactive', {
      type: 'message_action',
      callback_id: 'brief_this',
      team: { id: 'T0WORKS' },
      user: { id: 'U0ANNA', team_id: 'T0WORKS' },
      channel: { id: 'C0NEWS' },
      message: {
        text: 'Look: <https://example.org/a?b=1&amp;c=2|this> and <https://example.org/d>',
        ts: '1.1',
      },
      response_url: url,
      trigger_id: 't',
    })
    const answers = await bot.slack.until((s) => {
      const found = s.posted.filter((m) => m.answers === id)
      return found.length === 2 && found
    })
    expect(answers.map((a) => a.to)).toEqual(['U0ANNA', 'U0ANNA'])
    expect(bot.read).toEqual(['https://example.org/a?b=1&c=2', 'https://example.org/d'])
  })
})

describe('what was asked before', () => {
  it('stays within its thread', async () => {
    const dm = { channel: 'D0ANNA', channel_type: 'im' }
    await bot.slack.send('events_api', event(bot.slack, said(bot.slack, 'Who called off the vote?', dm)))
    await bot.slack.until((s) => s.posted.find((m) => m.user === 'U0BOT'))
    await bot.slack.send('events_api', event(bot.slack, said(bot.slack, 'How many people had come?', dm)))
    const second = await bot.slack.until((s) => s.posted.filter((m) => m.user === 'U0BOT')[1])
    expect(JSON.stringify(second.blocks)).toContain('Who called off the vote?')
    const other = said(bot.slack, '<@U0BOT> how many people had come?', { type: 'app_mention' })
    await bot.slack.send('events_api', event(bot.slack, other))
    const third = await bot.slack.until((s) => s.posted.find((m) => m.thread_ts === other['ts']))
    expect(JSON.stringify(third.blocks)).not.toContain('Who called off the vote?')
  })
})
