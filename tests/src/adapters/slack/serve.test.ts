import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSeal } from '../../../../src/adapters/slack/seal.ts'
import { openStore } from '../../../../src/store/open-store.ts'
import { freePort } from '../../../fakes/slack/free-port.ts'
import { ask, wordsOf } from '../../../fakes/slack/payloads.ts'
import { openSlackEmulator, type SlackEmulator } from '../../../fakes/slack/slack-emulator.ts'

const root = join(import.meta.dirname, '../../../..')
let slack: SlackEmulator
beforeEach(async () => void (slack = await openSlackEmulator()))
afterEach(() => slack.close())

/** The program as an operator starts it; nothing but SLACK_API_URL points it at the emulator. */
const startWith = (env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, [join(root, 'src/main.ts'), 'serve'], {
    env: {
      PATH: process.env['PATH'],
      DATELINE_DB: 'memory:',
      SLACK_API_URL: slack.apiUrl,
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
const start = (botToken: string) =>
  startWith({ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: slack.state.appToken })

/** A store in which a workspace's installation lies that this key has sealed. */
async function storeSealedWith(key: string): Promise<string> {
  const db = `file:${join(await mkdtemp(join(tmpdir(), 'dateline-')), 'dateline.db')}`
  const store = await openStore(db)
  const id = 'slack:T0WORKS'
  const sealed = createSeal(key).close('{}', id)
  await store.write((tx) => tx.saveInstallation({ id, sealed, at: '2024-05-04T09:00:00Z' }))
  await store.close()
  return db
}

describe('serve on Slack', () => {
  it('ends with 2 and a sentence where the token is refused', async () => {
    const bot = start('xoxb-wrong')
    const [err, closed] = await Promise.all([text(bot.stderr), once(bot, 'close')])
    expect(closed[0]).toBe(2)
    expect(err).toMatch(/^Slack refuses SLACK_BOT_TOKEN \(invalid_auth\)\. Copy .*\n$/)
  })

  it('ends with 2 and a sentence where DATELINE_SECRET_KEY is not the key of its installations', async () => {
    const bot = startWith({
      DATELINE_DB: await storeSealedWith('the key of last year'),
      SLACK_CLIENT_ID: '123.456',
      SLACK_CLIENT_SECRET: 'client-secret',
      SLACK_STATE_SECRET: 'stately',
      SLACK_SIGNING_SECRET: 'signed',
      SLACK_PORT: String(await freePort()),
      DATELINE_PUBLIC_URL: 'https://dateline.example',
      DATELINE_SECRET_KEY: 'the key of this year',
    })
    const [err, closed] = await Promise.all([text(bot.stderr), once(bot, 'close')])
    expect(closed[0]).toBe(2)
    expect(err).toMatch(/^DATELINE_SECRET_KEY does not open the Slack installations [^\n]*\n$/)
  })

  it('answers, and ends with 0 when it is told to stop', async () => {
    const bot = start(slack.state.botToken)
    await slack.until(() => slack.connections() === 1)
    const { acknowledged, answer } = await ask(slack, '/dateline', 'brief')
    expect(acknowledged.payload).toEqual({})
    expect(wordsOf(answer)).toContain('I hold no articles yet')
    bot.kill('SIGTERM')
    expect(await once(bot, 'close')).toEqual([0, null])
  })
})
