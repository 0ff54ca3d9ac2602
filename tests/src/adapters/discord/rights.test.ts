import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const GUILD = '100000000000000001'
const ann = { user: '300000000000000001', guild: GUILD, channel: '200000000000000001' }
const chief = { ...ann, user: '300000000000000007' }
const ADMINISTRATOR = String(1 << 3)
const MANAGE_GUILD = String(1 << 5)

let opened: TestDiscord
beforeAll(async () => {
  opened = await openDiscord({ managers: [`discord:${GUILD}/${chief.user}`] })
})
afterAll(() => opened.close())

const mayManage = async (
  person: typeof ann & { permissions?: string; installed?: 'user' },
): Promise<boolean> => {
  const [told] = await opened.discord.people.run(person, 'settings')
  expect(told?.ephemeral).toBe(true)
  return !wordsOf(told).includes('for those who manage this place')
}

describe('who manages a guild', () => {
  it('is whoever may manage or administer it, at the moment of asking', async () => {
    expect(await mayManage(ann)).toBe(false)
    expect(await mayManage({ ...ann, permissions: MANAGE_GUILD })).toBe(true)
    expect(await mayManage({ ...ann, permissions: ADMINISTRATOR })).toBe(true)
    expect(await mayManage(ann)).toBe(false)
  })

  it('is whoever is named in the settings, in that guild only', async () => {
    expect(await mayManage(chief)).toBe(true)
    expect(await mayManage({ ...chief, guild: '100000000000000002' })).toBe(false)
  })

  it('is nobody where the person alone installed the bot', async () => {
    expect(await mayManage({ ...ann, permissions: MANAGE_GUILD, installed: 'user' })).toBe(false)
  })
})

describe('a conversation with others, without a guild', () => {
  it('is managed by nobody, and sees nothing of what a person added for themselves', async () => {
    const group = { user: ann.user, channel: '200000000000000033', group: true } as const
    await opened.briefings.ingest(`person:discord:${ann.user}`, [
      { ...blank, text: 'Harbour master Ivo Brandt resigned on Friday.' },
    ])
    const [told] = await opened.discord.people.run(group, 'settings')
    expect(wordsOf(told)).toContain('for those who manage this place')
    const [miss] = await opened.discord.people.run(group, 'actor', { name: 'Ivo Brandt' })
    expect(miss?.ephemeral).toBe(true)
    const alone = { user: ann.user, channel: '200000000000000034' }
    const [held] = await opened.discord.people.run(alone, 'actor', { name: 'Ivo Brandt' })
    expect(wordsOf(held)).toContain('resigned')
  })
})

const blank = {
  id: null,
  url: null,
  title: null,
  byline: null,
  published: '2024-05-04',
  source: null,
  language: 'en',
  sentences: null,
}
