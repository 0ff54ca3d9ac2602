import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ShownMessage } from '../../../fakes/discord/state.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const GUILD = '100000000000000001'
const HERE = '200000000000000001'
const BESIDE = '200000000000000002'
const OTHER_GUILD = '100000000000000002'
const FOREIGN = '200000000000000021'
const UNKNOWN = '200000000000000099'
const boss = { user: '300000000000000009', guild: GUILD, channel: HERE, permissions: String(1 << 5) }

let opened: TestDiscord
beforeAll(async () => {
  opened = await openDiscord()
  opened.discord.guilds.add(GUILD, [HERE, BESIDE])
  opened.discord.guilds.add(OTHER_GUILD, [FOREIGN])
})
afterAll(() => opened.close())
beforeEach(() => {
  opened.discord.fault = () => null
})

/** The command with the channel's id as plain words, in which it comes from a program of somebody's own. */
async function forge(
  sub: string,
  options: Readonly<Record<string, string>>,
  who: object = boss,
): Promise<ShownMessage> {
  const sent = Object.entries(options).map(([name, value]) => ({ name, value, type: 3 }))
  const { people } = opened.discord
  const data = { id: '1', type: 1, name: 'digest', options: [{ name: sub, type: 1, options: sent }] }
  const [told] = await people.answered(people.send({ ...boss, ...who }, data))
  return told!
}

const digests = async (): Promise<string> =>
  wordsOf((await opened.discord.people.run(boss, 'digest list'))[0])

describe('the channel of a digest', () => {
  it('is chosen from those of the guild, which Discord offers', async () => {
    const digest = opened.discord.state.commands.find((c) => c['name'] === 'digest')
    expect(JSON.stringify(digest)).toContain('"name":"channel","description":"The channel to post in"')
    // It need not be looked up to be known as one of them.
    opened.discord.fault = (r) => (r.path === `/channels/${BESIDE}` ? { kind: 'status', status: 502 } : null)
    const [told] = await opened.discord.people.run(boss, 'digest add', {
      schedule: 'daily 8:00',
      channel: BESIDE,
    })
    expect(wordsOf(told)).toContain('Digest set up')
    expect(await digests()).toContain(BESIDE)
  })

  it('typed as an id is looked up, and is one of this guild or none', async () => {
    expect(wordsOf(await forge('add', { schedule: 'daily 9:00', channel: `<#${BESIDE}>` }))).toContain(
      'Digest set up',
    )
    const before = await digests()
    for (const channel of [FOREIGN, UNKNOWN]) {
      for (const told of [
        await forge('add', { schedule: 'daily 7:00', channel }),
        await forge('edit', { id: 'd1', channel }),
      ]) {
        expect(told.ephemeral).toBe(true)
        expect(wordsOf(told)).toContain('I know no such channel in this server')
      }
    }
    expect(await digests()).toBe(before)
  })

  it('is not taken for one of this guild where Discord cannot say', async () => {
    opened.discord.fault = ({ path }) =>
      path === `/channels/${FOREIGN}` ? { kind: 'status', status: 403 } : null
    const before = await digests()
    const told = await forge('add', { schedule: 'daily 7:00', channel: FOREIGN })
    expect(wordsOf(told)).toContain('I know no such channel in this server')
    expect(await digests()).toBe(before)
  })

  it('is not asked about for who manages nothing', async () => {
    const asked = opened.discord.state.requests.length
    const told = await forge('add', { schedule: 'daily 7:00', channel: FOREIGN }, { permissions: '0' })
    expect(wordsOf(told)).toContain('for those who manage this place')
    const since = opened.discord.state.requests.slice(asked)
    expect(since.filter((r) => r.path === `/channels/${FOREIGN}`)).toEqual([])
  })

  it('is none in a direct message, typed or sent as a command', async () => {
    const alone = { user: boss.user, guild: undefined, channel: '200000000000000031', permissions: undefined }
    const told = await forge('add', { schedule: 'daily 7:00', channel: BESIDE }, alone)
    expect(wordsOf(told)).toContain('There are no channels here')
    const { people } = opened.discord
    const line = `/digest add "daily 7:00" --channel ${BESIDE}`
    const answer = await people.answerTo(people.write({ user: boss.user, channel: alone.channel }, line))
    expect(wordsOf(answer)).toContain('There are no channels here')
  })
})
