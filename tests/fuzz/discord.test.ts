import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Json } from '../fakes/discord/state.ts'
import { buttonsOf, openDiscord, type TestDiscord } from '../src/adapters/discord/open-discord.ts'
import { mutatedJson, runs } from './fuzzing.ts'
import { watchFaults } from './watch-faults.ts'

const GUILD = '100000000000000001'
const ann = { user: '300000000000000001', guild: GUILD, channel: '200000000000000001' }

let opened: TestDiscord
let button: string
beforeAll(async () => {
  opened = await openDiscord()
  const shown = await opened.discord.people.run(ann, 'brief')
  button = shown.flatMap((m) => buttonsOf(m)).map((b) => b.custom_id)[0] ?? 'none'
})
afterAll(() => opened.close())

const PAYLOADS: readonly (readonly [name: string, event: string, of: () => Json])[] = [
  [
    'a command',
    'INTERACTION_CREATE',
    () =>
      interaction(2, {
        id: '1',
        type: 1,
        name: 'ask',
        options: [{ name: 'question', type: 3, value: 'Who?' }],
      }),
  ],
  [
    'a subcommand',
    'INTERACTION_CREATE',
    () =>
      interaction(2, {
        ...{ id: '1', type: 1, name: 'digest' },
        options: [
          {
            name: 'add',
            type: 1,
            options: [
              { name: 'schedule', type: 3, value: 'daily 8:00' },
              { name: 'channel', type: 7, value: '2' },
            ],
          },
        ],
        resolved: { channels: { 2: { id: '2', type: 0, name: 'news' } } },
      }),
  ],
  [
    'a completion',
    'INTERACTION_CREATE',
    () =>
      interaction(4, {
        id: '1',
        type: 1,
        name: 'actor',
        options: [{ name: 'name', type: 3, value: 'Le', focused: true }],
      }),
  ],
  [
    'a button',
    'INTERACTION_CREATE',
    () => ({ ...interaction(3, { component_type: 2, custom_id: button }), message: message() }),
  ],
  [
    'a menu',
    'INTERACTION_CREATE',
    () => ({
      ...interaction(3, { component_type: 3, custom_id: button, values: ['a'] }),
      message: message(),
    }),
  ],
  [
    'a form',
    'INTERACTION_CREATE',
    () =>
      interaction(5, {
        custom_id: button,
        components: [{ type: 1, components: [{ type: 4, custom_id: 'what', value: 'words' }] }],
      }),
  ],
  [
    'a context menu',
    'INTERACTION_CREATE',
    () =>
      interaction(2, {
        id: '1',
        type: 3,
        name: 'Brief this',
        target_id: '5',
        resolved: { messages: { 5: message() } },
      }),
  ],
  [
    'a message',
    'MESSAGE_CREATE',
    () => ({
      ...message(),
      guild_id: GUILD,
      mentions: [{ id: '900000000000000001' }],
      member: { roles: [] },
    }),
  ],
  [
    'a guild',
    'GUILD_CREATE',
    () => ({
      id: GUILD,
      name: 'G',
      system_channel_id: '2',
      channels: [{ id: '2', type: 0, name: 'n' }],
      unavailable: false,
    }),
  ],
]

const interaction = (type: number, data: Json): Json => ({
  ...{ id: opened.discord.state.nextId(), application_id: '9', type, token: 'a-token', version: 1, data },
  ...{
    guild_id: GUILD,
    channel_id: ann.channel,
    channel: { id: ann.channel, type: 0 },
    locale: 'en-GB',
    context: 0,
  },
  member: { user: { id: ann.user, username: 'ann' }, permissions: '32', roles: [] },
  entitlements: [],
  authorizing_integration_owners: { 0: GUILD },
})
const message = (): Json => ({
  ...{
    id: opened.discord.state.nextId(),
    channel_id: ann.channel,
    content: '<@900000000000000001> Who called off the vote?',
  },
  ...{
    author: { id: ann.user, username: 'ann' },
    mentions: [],
    embeds: [],
    attachments: [],
    timestamp: '2026-01-01T00:00:00Z',
    type: 0,
  },
})

describe('a payload of Discord that is not as it should be', () => {
  it.each(PAYLOADS)('%s leaves the bot answering', async (_, event, of) => {
    const watch = watchFaults()
    try {
      await fc.assert(
        fc.asyncProperty(mutatedJson(of()), async (payload) => {
          // Each is one of its own; a repeated id would be taken for the same.
          const fresh = (payload as Json)['id'] === undefined ? {} : { id: opened.discord.state.nextId() }
          opened.discord.gateway.dispatch(event, { ...(payload as Json), ...fresh })
          await new Promise((resolve) => setImmediate(resolve))
          expect(watch.seen).toEqual([])
        }),
        runs(0.5),
      )
      const [shown] = await opened.discord.people.run(ann, 'help')
      expect(shown?.body).toBeDefined()
      expect(watch.seen).toEqual([])
    } finally {
      watch.close()
    }
  })
})
