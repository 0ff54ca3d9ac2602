import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messageError } from '../../../fakes/slack/block-rules.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { ask, event, use, wordsOf } from '../../../fakes/slack/payloads.ts'
import { openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

let bot: Bot
let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  bot = await openBot({ held })
  await bot.connect()
})
afterEach(async () => {
  await bot.close()
  await held.store.close()
})

const joined = (user: string) => ({
  type: 'member_joined_channel',
  user,
  inviter: 'U0ANNA',
  channel: 'C0NEWS',
  channel_type: 'C',
  team: 'T0WORKS',
  event_ts: '1.1',
})
const tell = (inner: object) => bot.slack.send('events_api', event(bot.slack, inner))
const greetings = () => bot.slack.state.posted.filter((m) => wordsOf(m).includes('Three things to try'))

describe('coming to a Slack workspace', () => {
  it('greets once, with feeds to begin with and the time zone of whoever invited', async () => {
    await tell(joined('U0BOT'))
    const hello = await bot.slack.until(() => greetings()[0])
    expect(hello).toMatchObject({ channel: 'C0NEWS', to: null })
    expect(messageError({ ...hello })).toBeNull()
    expect(JSON.stringify(hello.blocks)).toContain('Time zone: Europe/Lisbon')
    expect(JSON.stringify(hello.blocks)).toContain('"action_id":"dateline:pick:settings"')
    await tell(joined('U0BOT'))
    await ask(bot.slack, '/dateline', 'help')
    expect(greetings()).toHaveLength(1)
  })

  it('takes no notice of others who join', async () => {
    await tell(joined('U0ANNA'))
    await ask(bot.slack, '/dateline', 'help')
    expect(greetings()).toEqual([])
  })

  it('lets those who manage choose the time zone, and tells others that they may not', async () => {
    const choose = async (user: string) => {
      const chosen = { value: 'Europe/Berlin' }
      const element = { action_id: 'dateline:pick:settings', type: 'static_select', selected_option: chosen }
      const id = await use(bot.slack, element, { user })
      return bot.slack.until((s) => s.posted.find((m) => m.answers === id))
    }
    expect(wordsOf(await choose('U0ANNA'))).toContain('is for those who manage this place')
    expect(wordsOf(await choose('U0BOSS'))).toContain('Europe/Berlin')
  })

  it('says that it is back where it was taken out not long ago', async () => {
    await tell(joined('U0BOT'))
    await bot.slack.until(() => greetings()[0])
    await tell({ type: 'app_uninstalled' })
    await tell(joined('U0BOT'))
    await bot.slack.until((s) => s.posted.find((m) => wordsOf(m).includes('Dateline is back')))
  })

  it('is not purged where it is used again, if only in direct messages', async () => {
    await tell(joined('U0BOT'))
    await bot.slack.until(() => greetings()[0])
    await tell({ type: 'app_uninstalled' })
    await ask(bot.slack, '/dateline', 'help', { channel: 'D0ANNA' })
    await bot.close()
    expect(await bot.briefings.placesServed('slack')).toEqual(['slack:T0WORKS'])
    expect(await bot.briefings.purgeLeftPlaces('2024-07-04T09:00:00Z')).toEqual([])
  })
})
