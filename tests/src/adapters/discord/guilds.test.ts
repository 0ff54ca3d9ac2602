import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { requiredText } from '../../../../commands/arguments.ts'
import { defineCommand } from '../../../../commands/command.ts'
import { text } from '../../../../commands/document.ts'
import { commands } from '../../../../commands/index.ts'
import type { ShownMessage } from '../../../fakes/discord/state.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const GUILD = '100000000000000005'
const HALL = '200000000000000051'
const YARD = '200000000000000052'
const MANAGE = String(1 << 5)
const ann = { user: '300000000000000001', guild: GUILD, channel: HALL }
const boss = { ...ann, user: '300000000000000009', permissions: MANAGE }

const added: string[] = []
const addSource = defineCommand({
  name: 'sources add',
  description: 'Follows a feed',
  examples: [],
  reply: 'private',
  manage: true,
  arguments: { url: requiredText('The address of a feed') },
  run: async ({ url }) => url,
  present: (url) => {
    added.push(url)
    return { title: null, blocks: [text(`I follow ${url}.`)] }
  },
})

let opened: TestDiscord
beforeEach(async () => {
  added.length = 0
  opened = await openDiscord({ commands: [...commands.filter((c) => c.name !== 'sources add'), addSource] })
})
afterEach(() => opened.close())

const greetings = (): ShownMessage[] =>
  opened.discord.state.messages.filter((m) => wordsOf(m).includes('Dateline'))
const greeted = (n = 1): Promise<ShownMessage> =>
  opened.discord.state.until(() => greetings().length >= n && greetings().at(-1))
/** Resolves when all that was dispatched before has been dealt with, in the order in which it was. */
const settled = async (): Promise<void> => {
  await opened.discord.people.run({ ...ann, guild: '1', channel: '2' }, 'settings')
  await opened.briefings.placesServed('discord')
}

interface Menu {
  readonly custom_id: string
  readonly placeholder: string
  readonly options: readonly { readonly value: string }[]
}
const menusOf = (message: ShownMessage): Menu[] =>
  (message.body['components'] as { components: Menu[] }[]).flatMap((r) => r.components)

describe('a guild that adds the bot', () => {
  it('is greeted once, with three things to try', async () => {
    opened.discord.guilds.add(GUILD, [HALL, YARD])
    const hello = await greeted()
    expect(hello.channel).toBe(HALL)
    expect(hello.body).toMatchObject({ allowed_mentions: { parse: [] } })
    for (const tried of ['/brief', '/ask', '/add']) expect(wordsOf(hello)).toContain(tried)
    opened.discord.guilds.recover(GUILD)
    opened.discord.gateway.drop()
    await settled()
    expect(greetings()).toHaveLength(1)
  })

  it('picks feeds to begin with, which is for those who manage it', async () => {
    opened.discord.guilds.add(GUILD, [HALL])
    const [feeds] = menusOf(await greeted())
    const some = feeds!.options.slice(0, 2).map((o) => o.value)
    const [told] = await opened.discord.people.pick(ann, feeds!.custom_id, some)
    expect(wordsOf(told)).toContain('for those who manage this place')
    expect(added).toEqual([])
    const [done] = await opened.discord.people.pick(boss, feeds!.custom_id, some)
    expect(done?.ephemeral).toBe(true)
    expect(added).toEqual(some)
    expect(opened.discord.state.refused).toEqual([])
  })

  it('is asked its time zone', async () => {
    opened.discord.guilds.add(GUILD, [HALL])
    const zones = menusOf(await greeted()).at(-1)!
    const [told] = await opened.discord.people.pick(boss, zones.custom_id, ['Europe/Berlin'])
    expect(wordsOf(told)).toContain('Europe/Berlin')
    const place = { person: 'x', place: `discord:${GUILD}` }
    expect(await opened.briefings.settings(place)).toMatchObject({ timezone: 'Europe/Berlin' })
  })

  it('is greeted in plain words where embeds are not allowed', async () => {
    opened.discord.fault = ({ body, path }) =>
      path.endsWith('/messages') && body['embeds'] ? refused(50013) : null
    opened.discord.guilds.add(GUILD, [HALL])
    const hello = await greeted()
    expect(hello.body['content']).toContain('/brief')
    expect(menusOf(hello)).toHaveLength(2)
  })

  it('is greeted in another channel where the first takes nothing', async () => {
    opened.discord.fault = ({ path }) => (path.startsWith(`/channels/${HALL}/`) ? refused(50001) : null)
    opened.discord.guilds.add(GUILD, [HALL, YARD])
    expect((await greeted()).channel).toBe(YARD)
  })
})

const refused = (code: number) =>
  ({ kind: 'status', status: 403, body: { code, message: 'Missing' } }) as const

describe('a guild that removes the bot', () => {
  beforeEach(async () => {
    opened.discord.guilds.add(GUILD, [HALL])
    await greeted()
  })

  it('is told that all still stands where it comes back', async () => {
    opened.discord.guilds.remove(GUILD)
    opened.discord.guilds.add(GUILD, [HALL])
    expect(wordsOf(await greeted(2))).toContain('What was set up here before I was removed still stands.')
  })

  it('is not taken for one that Discord cannot reach', async () => {
    opened.discord.guilds.fail(GUILD)
    await settled()
    expect(await opened.briefings.placesServed('discord')).toEqual([`discord:${GUILD}`])
  })

  it('is known to have done so also where that happened while we were away', async () => {
    const other = '100000000000000006'
    opened.discord.guilds.add(other, [YARD])
    await greeted(2)
    opened.discord.state.guilds.delete(GUILD)
    opened.discord.gateway.nextResume = 'invalid'
    opened.discord.gateway.drop()
    await opened.discord.state.until(() => opened.discord.gateway.identified === 2)
    await settled()
    expect(await opened.briefings.placesServed('discord')).toEqual([`discord:${other}`])
  })
})
