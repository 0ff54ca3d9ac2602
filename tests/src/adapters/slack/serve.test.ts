import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask, wordsOf } from '../../../fakes/slack/payloads.ts'
import { openSlackEmulator, type SlackEmulator } from '../../../fakes/slack/slack-emulator.ts'

const root = join(import.meta.dirname, '../../../..')
let slack: SlackEmulator
beforeEach(async () => void (slack = await openSlackEmulator()))
afterEach(() => slack.close())

/** The program as an operator starts it; nothing but SLACK_API_URL points it at the emulator. */
const start = (botToken: string) =>
  spawn(process.execPath, [join(root, 'src/main.ts'), 'serve'], {
    env: {
      PATH: process.env['PATH'],
      DATELINE_DB: 'memory:',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: slack.state.appToken,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

describe('serve on Slack', () => {
  it('ends with 2 and a sentence where the token is refused', async () => {
    const bot = start('xoxb-wrong')
    const [err, closed] = await Promise.all([text(bot.stderr), once(bot, 'close')])
    expect(closed[0]).toBe(2)
    expect(err).toMatch(/^Slack refuses SLACK_BOT_TOKEN \(invalid_auth\)\. Copy .*\n$/)
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
