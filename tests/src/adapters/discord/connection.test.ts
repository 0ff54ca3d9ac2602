import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGateway } from '../../../../src/adapters/discord/gateway.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
const COMPONENT = 3

let opened: TestDiscord
beforeEach(async () => {
  opened = await openDiscord()
})
afterEach(() => opened.close())

const mention = (words: string, replyTo?: string): string => {
  const { people, state } = opened.discord
  return people.write(ann, `<@${state.application}> ${words}`, [state.application], replyTo)
}

describe('the connection to Discord', () => {
  it(
    'is made anew where the session is invalid right after it was resumed',
    { timeout: 30_000 },
    async () => {
      const { gateway, people, state } = opened.discord
      gateway.nextResume = 'resumed, then invalid'
      gateway.drop()
      await state.until(() => gateway.identified === 2)
      const [reply] = await people.run(ann, 'help')
      expect(wordsOf(reply)).toContain('/timeline')
      expect(gateway.resumed).toBe(1)
    },
  )

  it('is told once of an outage, however often it is tried', { timeout: 30_000 }, async () => {
    const { gateway, state } = opened.discord
    gateway.breaking = 4
    gateway.drop()
    await state.until(() => gateway.resumed === 1)
    const told = (): string[] => opened.logged.filter((line) => line.includes('Discord: reconnecting'))
    expect(told()).toHaveLength(1)
    gateway.drop()
    await state.until(() => gateway.resumed === 2)
    expect(told()).toHaveLength(2)
  })

  it('is given up where the gateway takes it and says nothing', async () => {
    const { baseUrl, token, gateway } = opened.discord
    const ignored = (): void => undefined
    const connection = createGateway({
      ...{ baseUrl, token },
      log: pino({ level: 'silent' }),
      events: { ready: ignored, joined: ignored, left: ignored, interaction: ignored, message: ignored },
      patience: { stalled: 40, lookEvery: 10 },
    })
    gateway.silent = true
    await expect(connection.login()).rejects.toThrow('the connection did not come back')
    expect(await connection.ended).toBe('the connection did not come back')
    await connection.close()
  })

  it('outlives a 401 in the midst of service', async () => {
    const { people } = opened.discord
    let left = 2
    opened.discord.fault = ({ path }) =>
      path.endsWith('/messages') && left-- > 0
        ? { kind: 'status', status: 401, body: { message: '401: Unauthorized', code: 0 } }
        : null
    for (const question of ['who called off the vote?', 'where did Okoro call off the vote?'])
      expect(wordsOf(await people.answerTo(mention(question)))).toContain('Okoro')
  })
})

describe('a mention', () => {
  it('is answered in plain words where embeds are not allowed', async () => {
    opened.discord.fault = ({ path, body }) =>
      path.endsWith('/messages') && body['embeds']
        ? { kind: 'status', status: 403, body: { code: 50013, message: 'Missing Permissions' } }
        : null
    const reply = await opened.discord.people.answerTo(mention('who called off the vote?'))
    expect(reply.body['embeds']).toBeUndefined()
    expect(reply.body['content']).toContain('Governor Lena Okoro called off a vote')
    expect(reply.body).toMatchObject({ allowed_mentions: { parse: [] } })
  })

  it('that replies to an earlier answer goes on from that', async () => {
    const { people } = opened.discord
    const first = await people.answerTo(mention('who called off the vote?'))
    const reply = await people.answerTo(mention('and what did she say?', first.id))
    expect(wordsOf(reply)).toContain('We will try again in June')
  })
})

describe('a button or menu that comes without its message', () => {
  it.each([
    ['button', { component_type: 2, custom_id: 'anything' }],
    ['menu', { component_type: 3, custom_id: 'anything', values: ['a'] }],
  ])('gets a sentence all the same (%s)', async (_, data) => {
    const { people } = opened.discord
    const [told] = await people.answered(people.send(ann, data, COMPONENT))
    expect(wordsOf(told)).toContain('too old for me, or was not made here')
  })
})
