import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageError } from '../../../fakes/slack/block-rules.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { ask, event, press, said, wordsOf } from '../../../fakes/slack/payloads.ts'

let bot: Bot
beforeEach(async () => {
  bot = await openBot()
  await bot.connect()
})
afterEach(() => bot.close())

/** All of a message but the line that says who asked. */
const besideTheAsker = ({ blocks, text }: { blocks: readonly object[]; text: string }): string =>
  JSON.stringify(blocks).replace('*<@U0ANNA> asked:*', '') + text

describe('a slash command on Slack', () => {
  it('is acknowledged with nothing, then answered in the channel', async () => {
    const { acknowledged, answer } = await ask(bot.slack, '/dateline', 'brief')
    expect(acknowledged.payload).toEqual({})
    expect(answer).toMatchObject({ to: null, channel: 'C0NEWS' })
    expect(wordsOf(answer)).toContain('Governor Lena Okoro called off a vote')
    expect(messageError({ ...answer })).toBeNull()
  })

  it('that says nothing to be seen is told how it is used', async () => {
    const { answer } = await ask(bot.slack, '/dateline', 'ask \u202e')
    expect(wordsOf(answer)).toContain('Please say which question')
  })

  it('stands alone as well', async () => {
    const { answer } = await ask(bot.slack, '/actor', 'Lena Okoro')
    expect(wordsOf(answer)).toContain('We will try again in June')
  })

  it('tells the asker alone of an unknown name, a wrong use and an unknown command', async () => {
    for (const text of ['actor Zacharias Nobody', 'actor', 'brew coffee']) {
      expect((await ask(bot.slack, '/dateline', text)).answer.to).toBe('U0ANNA')
    }
  })

  it('shows the help, to the asker alone, where nothing is said', async () => {
    const { answer } = await ask(bot.slack, '/dateline')
    expect(answer.to).toBe('U0ANNA')
    expect(wordsOf(answer)).toContain('/dateline timeline')
  })

  it('links to its source by the name of the host', async () => {
    const { answer } = await ask(bot.slack, '/ask', 'Who called off the vote?')
    expect(JSON.stringify(answer.blocks)).toContain('<https://example.org/vote?a=1&amp;b=2|example.org>')
  })

  it('lets no word of an article call anybody or become a link', async () => {
    const { answer } = await ask(bot.slack, '/dateline', 'ask What did Ivo Brandt tell?')
    expect(wordsOf(answer)).toContain('<!channel>')
    expect(besideTheAsker(answer)).not.toMatch(/<[!@#]|<https:\/\/evil/)
  })

  it('says above a public answer who asked what, and in its notification what was asked', async () => {
    const question = 'How many <b> had come to watch & who?'
    const { answer } = await ask(
      bot.slack,
      '/ask',
      question.replace('&', '&amp;').replace('<b>', '&lt;b&gt;'),
    )
    expect(answer.to).toBeNull()
    expect(answer.blocks[0]).toMatchObject({
      type: 'context',
      elements: [
        { type: 'mrkdwn', text: '*<@U0ANNA> asked:*' },
        { type: 'plain_text', text: 'How many &lt;b&gt; had come to watch &amp; who?' },
      ],
    })
    expect(answer.text).toMatch(/^How many &lt;b&gt; had come to watch &amp; who\? – ./)
    const actor = await ask(bot.slack, '/dateline', 'actor Lena Okoro')
    expect(JSON.stringify(actor.answer.blocks[0])).toContain('/actor Lena Okoro')
    expect(actor.answer.text).not.toContain('/actor')
  })

  it('says nothing of it where nobody else reads the answer, or the question stands above it', async () => {
    const { answer } = await ask(bot.slack, '/dateline', 'actor Zacharias Nobody')
    expect(JSON.stringify(answer.blocks)).not.toContain('asked')
    const asked = said(bot.slack, `<@U0BOT> who called off the vote?`, { type: 'app_mention' })
    await bot.slack.send('events_api', event(bot.slack, asked))
    const below = await bot.slack.until((s) => s.posted.find((m) => m.user === 'U0BOT'))
    expect(JSON.stringify(below.blocks)).not.toContain('asked')
  })

  it('shows no workspace what another one added', async () => {
    const { answer } = await ask(bot.slack, '/ask', 'Who signed a secret treaty in Tallinn?')
    expect(wordsOf(answer)).not.toContain('Petrenko')
  })
})

describe('a question on Slack', () => {
  const botUser = 'U0BOT'

  it('by a mention is answered in a thread below it', async () => {
    const asked = said(bot.slack, `<@${botUser}> who called off the vote?`, { type: 'app_mention' })
    await bot.slack.send('events_api', event(bot.slack, asked))
    const answer = await bot.slack.until((s) => s.posted.find((m) => m.user === botUser))
    expect(answer).toMatchObject({ thread_ts: asked['ts'], to: null })
    expect(wordsOf(answer)).toContain('Lena Okoro called off')
  })

  it('is answered once, though Slack tells of it twice and again', async () => {
    const asked = said(bot.slack, `<@${botUser}> who called off the vote?`)
    const mention = event(bot.slack, { ...asked, type: 'app_mention' }, 'EvSame')
    await bot.slack.send('events_api', mention)
    await bot.slack.send('events_api', event(bot.slack, asked))
    await bot.slack.send('events_api', mention, 1)
    await ask(bot.slack, '/dateline', 'help')
    const later = said(bot.slack, 'and another', { channel: 'D0ANNA', channel_type: 'im' })
    await bot.slack.send('events_api', event(bot.slack, later))
    await bot.slack.until((s) => s.posted.find((m) => m.channel === 'D0ANNA' && m.user === botUser))
    expect(bot.slack.state.posted.filter((m) => m.thread_ts === asked['ts'])).toHaveLength(1)
  })

  it('in a direct message needs no mention', async () => {
    const asked = said(bot.slack, 'Who called off the vote?', { channel: 'D0ANNA', channel_type: 'im' })
    await bot.slack.send('events_api', event(bot.slack, asked))
    const answer = await bot.slack.until((s) => s.posted.find((m) => m.user === botUser))
    expect(answer.channel).toBe('D0ANNA')
    expect(answer.thread_ts).toBeUndefined()
  })

  it('in a direct message that says hello is greeted with questions to ask, and one that says help is helped', async () => {
    const told = async (text: string): Promise<string> => {
      const before = bot.slack.state.posted.length
      const asked = said(bot.slack, text, { channel: 'D0ANNA', channel_type: 'im' })
      await bot.slack.send('events_api', event(bot.slack, asked))
      return wordsOf(await bot.slack.until((s) => s.posted.slice(before).find((m) => m.user === botUser)))
    }
    const hello = await told('hi')
    expect(hello).toContain('• Who is Lena Okoro?')
    expect(hello).not.toContain('/dateline timeline')
    expect(await told('Help!')).toContain('/dateline timeline')
    expect(await told('actor')).toContain('/dateline actor NAME')
    expect(await told('sources')).toContain('There are /dateline sources add, ')
  })

  it('in a thread that is opened on one’s own direct message goes on from that message, and not from later ones', async () => {
    const direct = { channel: 'D0ANNA', channel_type: 'im' }
    const question = async (text: string, more = {}) => {
      const asked = said(bot.slack, text, { ...direct, ...more })
      const before = bot.slack.state.posted.length
      await bot.slack.send('events_api', event(bot.slack, asked))
      const answer = await bot.slack.until((s) => s.posted.slice(before).find((m) => m.user === botUser))
      return { ts: asked['ts']!, answer }
    }
    const first = await question('Who called off the vote?')
    const second = await question('What did Ivo Brandt tell?')
    const inThread = await question('and what did she say?', { thread_ts: first.ts })
    expect(wordsOf(inThread.answer)).toContain('We will try again in June')
    const other = await question('When did he tell?', { thread_ts: second.ts })
    expect(wordsOf(other.answer)).not.toContain('Okoro')
  })

  it('in a thread that is opened on the answer to a direct message goes on from the talk', async () => {
    const direct = { channel: 'D0ANNA', channel_type: 'im' }
    const first = said(bot.slack, 'Who called off the vote?', direct)
    await bot.slack.send('events_api', event(bot.slack, first))
    const answer = await bot.slack.until((s) => s.posted.find((m) => m.user === botUser))
    const below = said(bot.slack, 'and what did she say?', { ...direct, thread_ts: answer.ts })
    await bot.slack.send('events_api', event(bot.slack, below))
    const told = await bot.slack.until((s) => s.posted.find((m) => m.user === botUser && m.thread_ts))
    expect(wordsOf(told)).toContain('We will try again in June')
  })

  it('needs no mention in a thread where it was asked before, and there only', async () => {
    const first = said(bot.slack, `<@${botUser}> who called off the vote?`, { type: 'app_mention' })
    await bot.slack.send('events_api', event(bot.slack, first))
    await bot.slack.until((s) => s.posted.find((m) => m.user === botUser))
    const elsewhere = said(bot.slack, 'nice weather', { thread_ts: '1715000000.900000' })
    await bot.slack.send('events_api', event(bot.slack, elsewhere))
    const second = said(bot.slack, 'How many people had come to watch?', { thread_ts: first['ts']! })
    await bot.slack.send('events_api', event(bot.slack, second))
    const answers = await bot.slack.until((s) => {
      const found = s.posted.filter((m) => m.user === botUser)
      return found.length > 1 && found
    })
    expect(answers.map((a) => a.thread_ts)).toEqual([first['ts'], first['ts']])
    expect(wordsOf(answers[1]!)).toContain('400 people')
  })

  it('of the bot itself, or of another bot, is none', async () => {
    const own = said(bot.slack, 'Who called off the vote?', {
      channel: 'D0ANNA',
      channel_type: 'im',
      user: botUser,
    })
    const other = said(bot.slack, 'Who called off it?', {
      channel: 'D0ANNA',
      channel_type: 'im',
      bot_id: 'B0ELSE',
    })
    await bot.slack.send('events_api', event(bot.slack, own))
    await bot.slack.send('events_api', event(bot.slack, other))
    await ask(bot.slack, '/dateline', 'help')
    expect(bot.slack.state.calls.filter((c) => c.method === 'chat.postMessage')).toEqual([])
  })
})

describe('a button on Slack', () => {
  it('answers whoever presses it, alone', async () => {
    const { answer } = await ask(bot.slack, '/dateline', 'brief')
    const value = /"value":"((?:[^"\\]|\\.)*timeline(?:[^"\\]|\\.)*)"/.exec(
      JSON.stringify(answer.blocks),
    )![1]!
    const pressed = await press(bot.slack, JSON.parse(`"${value}"`) as string, { user: 'U0BOSS' })
    expect(pressed.to).toBe('U0BOSS')
    expect(wordsOf(pressed)).toContain('3 May 2024')
  })

  it('with a forged or stale value gets a sentence', async () => {
    const forged = ['{}', 'nonsense', '{"c":"brief","w":"","p":40}', '{"c":"sudo","w":"all","p":0}']
    for (const value of [...forged, '{"c":"event","w":"no-such-story","p":0}']) {
      const pressed = await press(bot.slack, value)
      expect(pressed.to).toBe('U0ANNA')
      expect(wordsOf(pressed)).toMatch(/Please ask again|no command|I hold no/)
    }
  })
})

describe('the Home tab', () => {
  it('shows what this person follows and the newest stories when it is opened', async () => {
    await ask(bot.slack, '/dateline', 'follow Lena Okoro', { channel: 'D0ANNA' })
    await bot.slack.send(
      'events_api',
      event(bot.slack, { type: 'app_home_opened', user: 'U0ANNA', tab: 'home' }),
    )
    const home = await bot.slack.until((s) => s.homes.get('U0ANNA'))
    expect(JSON.stringify(home)).toMatch(/Following[^]*Lena Okoro: [^]*Governor Lena Okoro called off a vote/)
  })
})
