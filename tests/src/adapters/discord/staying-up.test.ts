import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../../fakes/discord/discord.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
const question = { question: 'Who called off the vote?' }

let opened: TestDiscord
beforeEach(async () => {
  opened = await openDiscord()
})
afterEach(() => opened.close())

/** Lets the faults befall the first requests whose path fits, one each. */
function befall(path: RegExp, faults: readonly Fault[]): void {
  const left = [...faults]
  opened.discord.fault = (request) => (path.test(request.path) ? (left.shift() ?? null) : null)
}

describe('while Discord fails', () => {
  it.each<[string, RegExp, readonly Fault[]]>([
    ['the acknowledgement is answered with 500', /callback$/, [{ kind: 'status', status: 500 }]],
    ['the acknowledgement never arrives', /callback$/, [{ kind: 'break' }]],
    ['the receipt of the acknowledgement is lost', /callback$/, [{ kind: 'break', after: 'carried out' }]],
    ['the reply is answered with 502', /@original$/, [{ kind: 'status', status: 502 }]],
    ['the receipt of the reply is lost', /@original$/, [{ kind: 'break', after: 'carried out' }]],
    [
      'the reply meets the global rate limit',
      /@original$/,
      [{ kind: 'rate limit', seconds: 0.2, global: true }],
    ],
  ])('each person still gets one answer where %s', async (_, path, faults) => {
    befall(path, faults)
    const shown = await opened.discord.people.run(ann, 'ask', question)
    expect(shown.map(wordsOf)).toEqual([expect.stringContaining('Governor Lena Okoro')])
  })

  it('posts one message where the receipt of the first is lost', async () => {
    befall(/messages$/, [{ kind: 'break', after: 'carried out' }])
    const { people, state } = opened.discord
    const id = people.write({ user: ann.user, channel: '200000000000000009' }, question.question)
    await people.answerTo(id)
    await state.until(() => state.requests.filter((r) => r.path.endsWith('/messages')).length > 1)
    expect(state.messages).toHaveLength(1)
  })

  it('says sorry with the id that the log has, where Discord refuses the reply', async () => {
    befall(/@original$/, [{ kind: 'status', status: 400 }])
    const [reply] = await opened.discord.people.run(ann, 'ask', question)
    const [, id] = /fault (\w{8})/.exec(wordsOf(reply)) ?? []
    expect(opened.logged.some((line) => line.includes(`"fault":"${id}"`))).toBe(true)
    expect(opened.logged.join('')).not.toContain(question.question)
  })

  it('answers what was asked while the gateway was away', async () => {
    const { gateway, people } = opened.discord
    gateway.drop()
    const [reply] = await people.run(ann, 'ask', question)
    expect(wordsOf(reply)).toContain('Governor Lena Okoro')
    expect(gateway.resumed).toBe(1)
  })

  it('answers fifty at once, each acknowledged in time', async () => {
    const { people } = opened.discord
    const sent = Array.from({ length: 50 }, () => people.send(ann, { id: '1', type: 1, name: 'help' }))
    for (const shown of await Promise.all(sent.map((s) => people.answered(s)))) expect(shown).toHaveLength(1)
  })
})

describe('registration', () => {
  it('writes nothing where Discord knows the commands already', async () => {
    const { state, gateway } = opened.discord
    const { registerCommands } = await import('../../../../src/adapters/discord/register.ts')
    const { createApi } = await import('../../../../src/adapters/discord/api.ts')
    const { commands } = await import('../../../../commands/index.ts')
    const api = createApi({ token: opened.discord.token, baseUrl: opened.discord.baseUrl })
    expect(await registerCommands(api, state.application, commands)).toBe(0)
    state.commands = state.commands
      .map((c) => (c['name'] === 'ask' ? { ...c, description: 'Old' } : c))
      .slice(0, -1)
    expect(await registerCommands(api, state.application, commands)).toBe(2)
    expect(await registerCommands(api, state.application, commands)).toBe(0)
    api.close()
    expect(gateway.identified).toBe(1)
  })
})

describe('payloads that Discord should not send', () => {
  it.each([
    [
      'a message in a channel with half a character for its name',
      'MESSAGE_CREATE',
      { id: '5', channel_id: '\ud800', content: 'x', author: { id: '3' }, mentions: [] },
    ],
    [
      'a message whose mentions are no list',
      'MESSAGE_CREATE',
      { id: '6', channel_id: '2', guild_id: '1', content: 'x', author: { id: '3' }, mentions: 7 },
    ],
    [
      'an interaction of a member who is nobody',
      'INTERACTION_CREATE',
      { id: '7', token: 't', type: 2, guild_id: '1', channel_id: '2', member: {}, data: { name: 'help' } },
    ],
  ])('%s is logged at most, and the next is answered', async (_, event, payload) => {
    const taken: unknown[] = []
    const note = (error: unknown): void => void taken.push(error)
    process.on('unhandledRejection', note)
    opened.discord.gateway.dispatch(event, payload)
    const shown = await opened.discord.people.run(ann, 'help')
    process.off('unhandledRejection', note)
    expect(shown).toHaveLength(1)
    expect(taken).toEqual([])
  })
})
