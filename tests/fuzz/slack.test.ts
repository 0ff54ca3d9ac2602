import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addForm } from '../../src/adapters/slack/forms.ts'
import { openBot, type Bot } from '../fakes/slack/open-bot.ts'
import { ask, event, slashCommand } from '../fakes/slack/payloads.ts'
import { mutatedJson, runs } from './fuzzing.ts'
import { watchFaults } from './watch-faults.ts'

let bot: Bot
beforeAll(async () => {
  bot = await openBot()
  await bot.connect()
})
afterAll(() => bot.close())

type Kind = 'slash_commands' | 'interactive' | 'events_api'
const interactive = (type: string, more: object): object => ({
  ...{ type, team: { id: 'T0WORKS' }, user: { id: 'U0ANNA', team_id: 'T0WORKS' }, channel: { id: 'C0NEWS' } },
  ...{
    container: { type: 'message', channel_id: 'C0NEWS' },
    response_url: bot.slack.responseUrl('C0NEWS', 'U0ANNA').url,
    trigger_id: 't',
  },
  ...more,
})
const inner = (type: string, more: object = {}): object =>
  event(bot.slack, {
    type,
    channel: 'C0NEWS',
    channel_type: 'channel',
    user: 'U0ANNA',
    text: '<@U0BOT> who?',
    ts: bot.slack.state.nextTs(),
    ...more,
  })

const PAYLOADS: readonly (readonly [name: string, kind: Kind, of: () => object])[] = [
  ['a command', 'slash_commands', () => slashCommand(bot.slack, '/dateline', 'actor Lena Okoro').payload],
  [
    'a button',
    'interactive',
    () =>
      interactive('block_actions', {
        actions: [
          { type: 'button', action_id: 'dateline:any', block_id: 'b', value: '{"c":"brief","w":"","p":0}' },
        ],
      }),
  ],
  [
    'a menu',
    'interactive',
    () =>
      interactive('block_actions', {
        actions: [
          {
            type: 'external_select',
            action_id: 'dateline:pick:actor',
            block_id: 'b',
            selected_option: { value: 'x', text: { text: 'x' } },
          },
        ],
      }),
  ],
  [
    'a list that is filled',
    'interactive',
    () => interactive('block_suggestion', { action_id: 'dateline:pick:actor', block_id: 'b', value: 'Len' }),
  ],
  [
    'a form',
    'interactive',
    () =>
      interactive('view_submission', {
        view: {
          ...addForm({ channel: 'C0NEWS' }),
          id: 'V0',
          state: { values: { words: { words: { type: 'plain_text_input', value: 'x' } } } },
        },
      }),
  ],
  [
    'a shortcut',
    'interactive',
    () =>
      interactive('message_action', {
        callback_id: 'dateline:brief',
        message: { text: 'words', ts: '1.0', user: 'U0ANNA' },
      }),
  ],
  ['a mention', 'events_api', () => inner('app_mention')],
  ['a direct message', 'events_api', () => inner('message', { channel: 'D0ANNA', channel_type: 'im' })],
  ['the Home tab', 'events_api', () => inner('app_home_opened', { tab: 'home' })],
  [
    'a thread of the assistant',
    'events_api',
    () =>
      inner('assistant_thread_started', {
        assistant_thread: { user_id: 'U0ANNA', channel_id: 'D0ANNA', thread_ts: '1.0', context: {} },
      }),
  ],
  ['that the bot was removed', 'events_api', () => event(bot.slack, { type: 'app_uninstalled' })],
]

describe('a payload of Slack that is not as it should be', () => {
  it.each(PAYLOADS)('%s leaves the bot answering', async (_, kind, of) => {
    const watch = watchFaults()
    try {
      await fc.assert(
        fc.asyncProperty(mutatedJson(of()), async (payload) => {
          // Not every one of them is acknowledged: the library refuses what it cannot read.
          void bot.slack.send(kind, payload as object)
          await new Promise((resolve) => setImmediate(resolve))
          expect(watch.seen).toEqual([])
        }),
        runs(0.5),
      )
      const { answer } = await ask(bot.slack, '/dateline', 'help')
      expect(answer.blocks.length).toBeGreaterThan(0)
      expect(watch.seen).toEqual([])
    } finally {
      watch.close()
    }
  })
})
