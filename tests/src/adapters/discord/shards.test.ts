import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../../../commands/index.ts'
import type { ChatAdapter } from '../../../../src/adapters/chat-adapter.ts'
import { createDiscord } from '../../../../src/adapters/discord/discord.ts'
import { readShards, shardOf, type ShardShare } from '../../../../src/adapters/discord/shards.ts'
import { loadConfig } from '../../../../src/config.ts'
import { startDiscord, type DiscordFake } from '../../../fakes/discord/discord.ts'
import { noWeb } from '../../../fakes/no-web.ts'
import { openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

/** Guilds one for each of four shards: Discord goes by the bits above the lowest 22. */
const guild = (shard: number): string => String((BigInt(25_000_000 * 4 + shard) << 22n) + 7n)
const channel = (shard: number): string => `20000000000000000${shard}`

let discord: DiscordFake
let held: TestBriefings
const open: ChatAdapter[] = []
beforeEach(async () => {
  discord = await startDiscord()
  held = await openBriefings()
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((a) => a.close()))
  await Promise.all([discord.close(), held.store.close()])
})

/** One process of those that share the store. */
async function connect(shards?: ShardShare): Promise<void> {
  const adapter = createDiscord({
    ...{ token: discord.token, baseUrl: discord.baseUrl, shards },
    ...{ briefings: held.briefings, commands, fetcher: noWeb },
    managers: new Set(),
    read: async () => [],
    now: () => Temporal.Instant.from('2024-05-04T09:00:00Z'),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    log: pino({ level: 'silent' }),
  })
  open.push(adapter)
  await adapter.connect()
}

const ask = (shard: number) =>
  discord.people.run({ user: '300000000000000001', guild: guild(shard), channel: channel(shard) }, 'help')
const registrations = (): number =>
  discord.state.requests.filter((r) => r.path.endsWith('/commands') && r.method === 'PUT').length

describe('Discord in shards', () => {
  it('is served whole by one process, with as many shards as Discord suggests', async () => {
    discord.state.suggestedShards = 4
    await connect()
    expect(discord.gateway.shards.toSorted()).toEqual([0, 1, 2, 3])
    for (const shard of [0, 1, 2, 3]) expect(await ask(shard)).toHaveLength(1)
    await discord.state.until(() => discord.state.commands.length > 0)
    expect(registrations()).toBe(1)
  })

  it('is divided between processes: each guild is answered by one of them, and commands are registered once', async () => {
    await connect(readShards('2-3/4')!)
    expect(discord.gateway.shards.toSorted()).toEqual([2, 3])
    await connect(readShards('0-1/4')!)
    expect(discord.gateway.shards.toSorted()).toEqual([0, 1, 2, 3])
    for (const shard of [0, 1, 2, 3]) expect(await ask(shard)).toHaveLength(1)
    await discord.state.until(() => discord.state.commands.length > 0)
    expect(registrations()).toBe(1)
  })

  it('takes no guild of another shard for one that the bot has left', async () => {
    for (const shard of [0, 1]) discord.guilds.add(guild(shard), [channel(shard)])
    await connect(readShards('0/2')!)
    await connect(readShards('1/2')!)
    await ask(0)
    await ask(1)
    const served = await held.briefings.placesServed('discord')
    expect(served.toSorted()).toEqual([`discord:${guild(0)}`, `discord:${guild(1)}`])
  })
})

describe('the setting of shards', () => {
  it.each([
    ['8', [0, 1, 2, 3, 4, 5, 6, 7], 8],
    ['0-3/8', [0, 1, 2, 3], 8],
    ['5, 1/8', [1, 5], 8],
    ['0/1', [0], 1],
  ])('reads %s', (words, ids, count) => {
    expect(readShards(words)).toEqual({ ids, count })
  })

  it.each(['0', '8/8', '3-1/8', '/8', '1-/8', 'all', '1.5', '99999'])('refuses %s', (words) => {
    expect(readShards(words)).toBeNull()
    expect(() => loadConfig({ DISCORD_TOKEN: 'x', DISCORD_SHARDS: words })).toThrow(/DISCORD_SHARDS: "/)
  })

  it('leaves it to Discord where it is auto or not set', () => {
    expect(loadConfig({ DISCORD_TOKEN: 'x', DISCORD_SHARDS: 'auto' }).discord?.shards).toBeUndefined()
    expect(loadConfig({ DISCORD_TOKEN: 'x' }).discord?.shards).toBeUndefined()
    expect(shardOf(guild(3), 4)).toBe(3)
  })
})
