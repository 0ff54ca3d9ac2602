import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../../fakes/slack/free-port.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { event, said, slashCommand, wordsOf } from '../../../fakes/slack/payloads.ts'
import { sendSigned } from '../../../fakes/slack/slack-emulator.ts'

const SECRET = 'signed-and-sealed'
let bot: Bot
let address: string

beforeEach(async () => {
  const port = await freePort()
  address = `http://127.0.0.1:${port}/slack/events`
  bot = await openBot({ receive: { kind: 'http', signingSecret: SECRET, port } })
  await bot.connect()
})
afterEach(() => bot.close())

describe('Slack by signed HTTP', () => {
  it('is acknowledged with an empty body, then answered', async () => {
    const { id, payload } = slashCommand(bot.slack, '/dateline', 'ask Who called off the vote?')
    expect(await sendSigned(address, SECRET, new URLSearchParams(payload).toString())).toEqual({
      status: 200,
      body: '',
    })
    const answer = await bot.slack.until((s) => s.posted.find((m) => m.answers === id))
    expect(wordsOf(answer)).toContain('Lena Okoro')
  })

  it('is refused with a wrong signature, or one of yesterday', async () => {
    const { payload } = slashCommand(bot.slack, '/dateline', 'brief')
    const body = new URLSearchParams(payload).toString()
    expect((await sendSigned(address, 'guessed', body)).status).toBe(401)
    const yesterday = Math.floor(Date.now() / 1000) - 86_400
    expect((await sendSigned(address, SECRET, body, {}, yesterday)).status).toBe(401)
    expect(bot.slack.state.calls.map((c) => c.method)).toEqual(['auth.test'])
  })

  it('answers an event once, though it is sent again', async () => {
    const asked = said(bot.slack, '<@U0BOT> who called off the vote?', { type: 'app_mention' })
    const body = JSON.stringify(event(bot.slack, asked))
    await sendSigned(address, SECRET, body)
    const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    expect((await sendSigned(address, SECRET, body, again)).status).toBe(200)
    await bot.close()
    expect(bot.slack.state.posted.filter((m) => m.thread_ts === asked['ts'])).toHaveLength(1)
  })

  it('proves that the address is ours', async () => {
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc' })
    expect((await sendSigned(address, SECRET, challenge)).body).toContain('abc')
  })

  it('survives what makes no sense', async () => {
    for (const body of ['', '{', 'payload=%7B', '{"event":1}', '{"type":"event_callback"}'])
      await sendSigned(address, SECRET, body).catch(() => undefined)
    const { id, payload } = slashCommand(bot.slack, '/dateline', 'help')
    await sendSigned(address, SECRET, new URLSearchParams(payload).toString())
    expect((await bot.slack.until((s) => s.posted.find((m) => m.answers === id))).to).toBe('U0ANNA')
  })
})
