import { afterEach, expect, it } from 'vitest'
import { commands } from '../../../../commands/index.ts'
import { messageError } from '../../../fakes/slack/block-rules.ts'
import { openBot, type Bot } from '../../../fakes/slack/open-bot.ts'
import { slashCommand } from '../../../fakes/slack/payloads.ts'

let bot: Bot
afterEach(() => bot.close())

/** Words that go with a command's first argument, so that most have something to tell. */
const words = (name: string): string =>
  ({ ask: 'Who called off the vote?', add: 'https://example.org/x', settings: 'Europe/Berlin' })[name] ??
  'Lena Okoro'

it('every command on Slack is acknowledged while others run, answered, and is nothing that Slack refuses', async () => {
  bot = await openBot()
  await bot.connect()
  const lines = commands.flatMap((c) => [c.name, `${c.name} ${words(c.name)}`])
  const asked = lines.map((line, i) => {
    const { id, payload } = slashCommand(bot.slack, '/dateline', line, { user: i % 2 ? 'U0BOSS' : 'U0ANNA' })
    return { line, id, sent: bot.slack.send('slash_commands', { ...payload, trigger_id: '' }) }
  })
  for (const { line, id, sent } of asked) {
    const { payload, ms } = await sent
    expect([line, payload]).toEqual([line, {}])
    if (process.env['DATELINE_BENCH']) process.stderr.write(`${ms.toFixed(0)} ms ${line}\n`)
    const answer = await bot.slack.until((s) => s.posted.find((m) => m.answers === id))
    expect([line, messageError({ ...answer })]).toEqual([line, null])
    const [first, ...blocks] = answer.blocks
    expect(JSON.stringify(first).replace(/\*<@U0\w+> asked:\*/, '')).not.toMatch(/<[!@#]/)
    expect(answer.text + JSON.stringify(blocks)).not.toMatch(/<[!@#]/)
  }
  const refused = bot.slack.state.calls.filter((c) => c.outcome !== 'ok')
  expect(refused).toEqual([])
  expect(bot.logged.filter((l) => l.fault)).toEqual([])
})
