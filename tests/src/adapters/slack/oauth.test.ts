import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBrowser, grantOf } from '../../../fakes/slack/browser.ts'
import { freePort } from '../../../fakes/slack/free-port.ts'
import { openBot, type Bot, type BotOptions } from '../../../fakes/slack/open-bot.ts'
import { event, slashCommand, wordsOf } from '../../../fakes/slack/payloads.ts'
import type { Posted } from '../../../fakes/slack/state.ts'
import { sendSigned } from '../../../fakes/slack/slack-emulator.ts'
import { openBriefings } from '../../../sample-briefings.ts'

const SECRET = 'signed-and-sealed'
const STATE_SECRET = 'stately'
let bot: Bot
let base: string

async function open(options: BotOptions = {}, secretKey = 'a key of the operator'): Promise<Bot> {
  const port = await freePort()
  base = `http://127.0.0.1:${port}`
  bot = await openBot({
    receive: { kind: 'http', signingSecret: SECRET, port },
    access: {
      kind: 'oauth',
      clientId: '123.456',
      clientSecret: 'client-secret',
      stateSecret: STATE_SECRET,
      publicUrl: base,
      secretKey,
    },
    ...options,
  })
  return bot
}

const browser = () => createBrowser(bot.slack, base)

async function install(name: string): Promise<void> {
  const tab = browser()
  const { searchParams } = await tab.begin()
  const { status } = await tab.comeBack(searchParams.get('state')!, grantOf(name))
  expect(status).toBe(200)
}

async function ask(team: string, text: string) {
  const { id, payload } = slashCommand(bot.slack, '/dateline', text, { team })
  await sendSigned(`${base}/slack/events`, SECRET, new URLSearchParams(payload).toString())
  return bot.slack.until((s) => s.posted.find((m) => m.answers === id))
}

/** Something that happened in a workspace, as Slack tells of it. */
async function tell(team: string, inner: object): Promise<void> {
  const told = { ...event(bot.slack, inner), team_id: team, authorizations: [{ team_id: team }] }
  await sendSigned(`${base}/slack/events`, SECRET, JSON.stringify(told))
}

beforeEach(async () => {
  await open()
  await bot.connect()
})
afterEach(() => bot.close())

describe('installing on Slack', () => {
  it('leads to Slack with what is asked for, and back to where we are', async () => {
    const slacks = await browser().begin()
    expect(slacks.pathname).toBe('/oauth/v2/authorize')
    expect(slacks.searchParams.get('client_id')).toBe('123.456')
    expect(slacks.searchParams.get('redirect_uri')).toBe(`${base}/slack/oauth_redirect`)
    expect(slacks.searchParams.get('scope')).toContain('chat:write')
    expect(slacks.searchParams.get('scope')).not.toContain('assistant:write')
    const assistant = await browser().begin('/slack/install?assistant')
    expect(assistant.searchParams.get('scope')).toContain('assistant:write')
  })

  it('serves each workspace with its own token, and shows none what another added', async () => {
    await install('works')
    await install('other')
    expect(wordsOf(await ask('T0WORKS', 'ask Who signed a secret treaty in Tallinn?'))).not.toContain('Petr')
    expect(wordsOf(await ask('T0OTHER', 'ask Who signed a secret treaty in Tallinn?'))).toContain('Petrenko')
    await ask('T0OTHER', 'settings Europe/Tallinn')
    expect(bot.slack.state.calls.find((c) => c.method === 'users.info')?.team).toBe('T0OTHER')
  })

  it('greets whoever installed it, in their direct messages', async () => {
    await install('works')
    const isHello = (m: Posted): boolean => wordsOf(m).includes('Three things to try')
    const hello = await bot.slack.until((s) => s.posted.find(isHello))
    expect(hello).toMatchObject({ channel: 'D0ANNA' })
    expect(bot.slack.state.calls.find((c) => c.method === 'chat.postMessage')?.team).toBe('T0WORKS')
    await install('works')
    await ask('T0WORKS', 'help')
    await bot.close()
    expect(bot.slack.state.posted.filter(isHello)).toHaveLength(1)
  })

  it('keeps what lets us in sealed', async () => {
    await install('works')
    const kept = await bot.briefings.installation('slack:T0WORKS')
    expect(kept!.sealed).toMatch(/^v1\.[\w-]{100,}$/)
    expect(kept!.sealed).not.toContain('xoxb')
    expect(Buffer.from(kept!.sealed.slice(3), 'base64url').toString('latin1')).not.toContain('xoxb')
  })

  it('counts only in the browser that began, and for ten minutes', async () => {
    const state = (await browser().begin()).searchParams.get('state')!
    const elsewhere = await browser().comeBack(state, grantOf('works'))
    expect(elsewhere).toMatchObject({ status: 400 })
    expect(elsewhere.page).toContain('too late, or in another browser')

    const old = signedState(new Date(Date.now() - 11 * 60_000))
    const tab = createBrowser(bot.slack, base)
    await tab.begin()
    expect((await tab.comeBack(old, grantOf('works'))).status).toBe(400)
    expect(await bot.briefings.installation('slack:T0WORKS')).toBeNull()
  })

  it('says in a page what went wrong', async () => {
    expect(await browser().comeBackWith('error=access_denied')).toMatchObject({ status: 403 })
    const tab = browser()
    const state = (await tab.begin()).searchParams.get('state')!
    const unknown = await tab.comeBackWith(`code=guessed&state=${state}`)
    expect(unknown.status).toBe(500)
    const { fault } = bot.logged.find((l) => l.msg === 'fault')!
    expect(unknown.page).toContain(`fault ${fault}`)
  })
})

describe('a workspace on Slack that takes the app away', () => {
  it.each([
    ['is not served any more', { type: 'app_uninstalled' }],
    ['by its token is not either', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } }],
  ])('%s', async (_, left) => {
    await install('works')
    await tell('T0WORKS', left)
    expect(wordsOf(await ask('T0WORKS', 'brief'))).toContain('not installed in this workspace any more')
    expect(await bot.briefings.installation('slack:T0WORKS')).toBeNull()
  })

  it('stays served where one person takes back a token of their own', async () => {
    await install('works')
    await tell('T0WORKS', { type: 'tokens_revoked', tokens: { oauth: ['U0ANNA'], bot: [] } })
    expect(wordsOf(await ask('T0WORKS', 'brief'))).toContain('Okoro')
  })
})

describe('the key of installations', () => {
  it('is missed in a sentence where another one sealed them', async () => {
    const held = await openBriefings()
    await bot.close()
    await open({ held })
    await bot.connect()
    await install('works')
    await bot.close()
    await open({ held }, 'another key')
    await expect(bot.connect()).rejects.toThrow(/DATELINE_SECRET_KEY does not open the Slack installations/)
    await held.store.close()
  })
})

/** A state as the library signs it, of that moment: a JWT (RFC 7519, HS256). */
function signedState(at: Date): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ installOptions: { scopes: [] }, now: at.toJSON() })}`
  return `${body}.${createHmac('sha256', STATE_SECRET).update(body).digest('base64url')}`
}
