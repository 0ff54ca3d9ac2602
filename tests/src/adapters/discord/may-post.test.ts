import { ChannelType, OverwriteType, PermissionFlagsBits as Flags } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { missingRights, type Standing } from '../../../../src/adapters/discord/rights.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const NOW = Temporal.Instant.from('2024-05-03T08:30:00Z')
const GUILD = '100000000000000001'
const ROLE = '400000000000000001'
const ME = '900000000000000001'
const USUAL = Flags.ViewChannel | Flags.SendMessages | Flags.EmbedLinks

interface Given {
  readonly everyone?: bigint
  readonly role?: bigint
  readonly overwrites?: readonly (readonly [id: string, allow: bigint, deny: bigint])[]
  readonly type?: ChannelType
  readonly silenced?: string
}

const standing = ({ everyone = USUAL, role = 0n, overwrites = [], type, silenced }: Given): Standing => ({
  guild: {
    id: GUILD,
    roles: [
      { id: GUILD, permissions: String(everyone) },
      { id: ROLE, permissions: String(role) },
      { id: '400000000000000009', permissions: String(Flags.Administrator) },
    ],
  },
  me: { user: { id: ME }, roles: [ROLE], ...(silenced ? { communication_disabled_until: silenced } : {}) },
  overwrites: overwrites.map(([id, allow, deny]) => ({
    ...{ id, allow: String(allow), deny: String(deny) },
    type: id === ME ? OverwriteType.Member : OverwriteType.Role,
  })),
  type: type ?? ChannelType.GuildText,
})

describe('the rights that are wanting to post on Discord', () => {
  it.each<[string, Given, string[]]>([
    ['are none where everybody has them', {}, []],
    ['are all where nobody has any', { everyone: 0n }, ['View Channel', 'Send Messages', 'Embed Links']],
    ['come from a role as well', { everyone: Flags.ViewChannel, role: USUAL }, []],
    ['are none of an administrator’s', { everyone: 0n, role: Flags.Administrator }, []],
    [
      'are those that a channel takes from everybody',
      { overwrites: [[GUILD, 0n, Flags.SendMessages]] },
      ['Send Messages'],
    ],
    [
      'are not those that it gives back to our role',
      {
        overwrites: [
          [GUILD, 0n, USUAL],
          [ROLE, USUAL, 0n],
        ],
      },
      [],
    ],
    [
      'are those that it takes from us, whatever our roles are given',
      {
        overwrites: [
          [ROLE, USUAL, 0n],
          [ME, 0n, Flags.EmbedLinks],
        ],
      },
      ['Embed Links'],
    ],
    [
      'are not those that it takes from a role which we have not',
      { overwrites: [['400000000000000009', 0n, USUAL]] },
      [],
    ],
    ['are others in a thread', { type: ChannelType.PublicThread }, ['Send Messages in Threads']],
    ['are all while we are silenced', { silenced: '2024-05-03T09:00:00Z' }, ['an end of my timeout']],
    ['are none once that is over', { silenced: '2024-05-03T08:00:00Z' }, []],
  ])('%s', (_, given, missing) => {
    expect(missingRights(standing(given), NOW)).toEqual(missing)
  })
})

describe('a digest that is set up on Discord', () => {
  const HERE = '200000000000000001'
  const BESIDE = '200000000000000002'
  const FORUM = '200000000000000003'
  const boss = { user: '300000000000000009', guild: GUILD, channel: HERE, permissions: String(1 << 5) }
  let opened: TestDiscord
  beforeAll(async () => {
    opened = await openDiscord()
    const { discord } = opened
    discord.guilds.add(GUILD, [HERE, BESIDE, FORUM])
    const channels = discord.state.guilds.get(GUILD)!['channels'] as Record<string, unknown>[]
    channels[1]!['permission_overwrites'] = [
      { id: GUILD, type: 0, allow: '0', deny: String(Flags.SendMessages | Flags.EmbedLinks) },
    ]
    channels[2]!['type'] = ChannelType.GuildForum
  })
  afterAll(() => opened.close())
  beforeEach(() => {
    opened.discord.fault = () => null
    opened.discord.state.closed.clear()
  })

  const add = async (channel?: string): Promise<string> => {
    const given = { schedule: 'daily 8:00', ...(channel === undefined ? {} : { channel }) }
    return wordsOf((await opened.discord.people.run(boss, 'digest add', given))[0])
  }

  it('says nothing where it can be posted', async () => {
    const told = await add()
    expect(told).toContain('Digest set up')
    expect(told).not.toContain('I cannot post')
  })

  it('says which rights are wanting in its channel, and is set up all the same', async () => {
    const told = await add(BESIDE)
    expect(told).toContain('Digest set up')
    expect(told).toContain(
      `As it is, I cannot post in <#${BESIDE}>: I lack Send Messages and Embed Links. Please give me that there, in the channel’s settings or by a role. Until then nothing comes.`,
    )
  })

  it('says that a forum takes no messages, and that a channel cannot be seen', async () => {
    expect(await add(FORUM)).toContain('nothing can be posted in a channel of that kind')
    opened.discord.state.closed.set(HERE, 50001)
    expect(await add()).toContain(
      'I cannot post in this channel: I cannot see it. Please give me the right View Channel',
    )
  })

  it('says so too when it is moved there or resumed, and when something is followed there', async () => {
    const { people } = opened.discord
    opened.discord.state.closed.set(HERE, 50001)
    const run = async (name: string, given: Readonly<Record<string, string>>): Promise<string> =>
      wordsOf((await people.run(boss, name, given))[0])
    expect(await run('digest edit', { id: 'd1', channel: BESIDE })).toContain(
      'I lack Send Messages and Embed',
    )
    expect(await run('digest edit', { id: 'd1', stories: '3' })).not.toContain('I cannot post')
    await run('digest pause', { id: 'd1' })
    expect(await run('digest resume', { id: 'd1' })).toContain('I lack Send Messages and Embed Links')
    expect(await run('follow', { name: 'Lena Okoro', here: 'yes' })).toContain('I cannot see it')
    expect(await run('follow', { name: 'Lena Okoro' })).not.toContain('I cannot')
  })

  it('is set up without a word of it where Discord does not tell', async () => {
    opened.discord.fault = (r) => (r.path.startsWith('/guilds/') ? { kind: 'status', status: 502 } : null)
    const told = await add(BESIDE)
    expect(told).toContain('Digest set up')
    expect(told).not.toContain('I cannot post')
    expect(opened.logged.join('\n')).toContain('looking whether a channel can be posted in')
  })
})
