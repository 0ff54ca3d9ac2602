import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../../fakes/slack/free-port.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { event, said, slashCommand, wordsOf } from '../../../fakes/slack/payloads.ts'
import { openSlackEmulator, sendSigned, type SlackEmulator } from '../../../fakes/slack/slack-emulator.ts'
import { openBriefings, type TestBriefings } from '../../../sample-briefings.ts'
import { dispatch as article } from '../../../sample-briefings.ts'

const SECRET = 'signed-and-sealed'
let held: TestBriefings
let slack: SlackEmulator
let bots: Bot[]
let addresses: string[]

/** Two adapters as two processes behind a balancer have them: nothing is theirs in common but the store. */
beforeEach(async () => {
  held = await openBriefings()
  slack = await openSlackEmulator()
  await held.briefings.ingest('public', [
    article({
      text:
        'Governor Lena Okoro called off a vote on the ferry at Port Anselm on Friday. ' +
        'Okoro was born in Tallinn. Mayor Ivo Brandt resigned in Lund on Friday.',
    }),
  ])
  const ports = [await freePort(), await freePort()]
  addresses = ports.map((port) => `http://127.0.0.1:${port}/slack/events`)
  bots = await Promise.all(
    ports.map((port) => openBot({ held, slack, receive: { kind: 'http', signingSecret: SECRET, port } })),
  )
  await Promise.all(bots.map((b) => b.connect()))
})
afterEach(async () => {
  await Promise.all(bots.map((b) => b.close()))
  await Promise.all([slack.close(), held.store.close()])
})

/** What the bot posted in a thread. */
const answersIn = (thread: unknown) =>
  slack.state.posted.filter((m) => m.thread_ts === thread && m.user === slack.state.botUser)

const tell = (process: number, payload: object, headers = {}) =>
  sendSigned(addresses[process]!, SECRET, JSON.stringify(payload), headers)

async function ask(process: number, text: string): Promise<string> {
  const { id, payload } = slashCommand(slack, '/dateline', text)
  await sendSigned(addresses[process]!, SECRET, new URLSearchParams(payload).toString())
  return wordsOf(await slack.until((s) => s.posted.find((m) => m.answers === id)))
}

describe('several processes behind one address', () => {
  it('answer a mention once, though its two events, and one of them again, reach different ones', async () => {
    const asked = said(slack, '<@U0BOT> who called off the vote?', { type: 'app_mention' })
    const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    const mention = event(slack, asked)
    await Promise.all([
      tell(0, mention),
      tell(1, event(slack, { ...asked, type: 'message', channel_type: 'channel' })),
      tell(1, mention, again),
    ])
    await Promise.all(bots.map((b) => b.close()))
    expect(answersIn(asked['ts'])).toHaveLength(1)
  })

  it('know the questions that another was asked in a thread, and what was asked there without a mention', async () => {
    const first = said(slack, '<@U0BOT> who called off the vote?', { type: 'app_mention' })
    await tell(0, event(slack, first))
    await slack.until(() => answersIn(first['ts'])[0])
    const thread = { thread_ts: first['ts'] }
    const next = said(slack, 'Where was she born?', thread)
    await tell(1, event(slack, next))
    const answer = await slack.until(() => answersIn(first['ts'])[1])
    expect(wordsOf(answer)).toContain('Tallinn')
  })

  it('see at once what another wrote', async () => {
    const admin = { user: 'U0BOSS' }
    const { id, payload } = slashCommand(slack, '/dateline', 'settings --timezone Asia/Tokyo', admin)
    await sendSigned(addresses[0]!, SECRET, new URLSearchParams(payload).toString())
    await slack.until((s) => s.posted.find((m) => m.answers === id))
    const asked = slashCommand(slack, '/dateline', 'settings', admin)
    await sendSigned(addresses[1]!, SECRET, new URLSearchParams(asked.payload).toString())
    expect(wordsOf(await slack.until((s) => s.posted.find((m) => m.answers === asked.id)))).toContain('Tokyo')
    await held.briefings.ingest('public', [
      article({ text: 'Judge Ada Quell fined the port of Gildern on Friday.' }),
    ])
    for (const process of [0, 1])
      expect(await ask(process, 'ask Who fined the port of Gildern?')).toContain('Ada Quell')
  })

  it('forget with a person what they asked in threads', async () => {
    const asked = said(slack, '<@U0BOT> who called off the vote?', { type: 'app_mention' })
    await tell(0, event(slack, asked))
    await slack.until(() => answersIn(asked['ts'])[0])
    const line = `slack:${slack.state.team}/C0NEWS:${String(asked['ts'])}`
    const now = '2024-05-04T09:00:00Z'
    expect(await held.briefings.notes(line, now, 9)).toEqual(['who called off the vote?'])
    await held.briefings.forgetPerson(`slack:${slack.state.team}:U0ANNA`, now)
    expect(await held.briefings.notes(line, now, 9)).toEqual([])
  })
})
