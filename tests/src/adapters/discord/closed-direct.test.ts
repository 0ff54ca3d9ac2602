import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { text } from '../../../../commands/document.ts'
import { createClosedNotes } from '../../../../src/adapters/discord/closed-direct.ts'
import { directOf } from '../../../fakes/discord/messages.ts'
import type { ShownMessage } from '../../../fakes/discord/state.ts'
import { openDiscord, wordsOf, type TestDiscord } from './open-discord.ts'

const ann = { user: '300000000000000001', guild: '100000000000000001', channel: '200000000000000001' }
const CLOSED = 50007

let opened: TestDiscord
beforeEach(async () => {
  opened = await openDiscord()
})
afterEach(() => opened.close())

let count = 0
async function writeDirectly(): Promise<string> {
  const [page] = opened.poster.pages({ title: null, blocks: [text('Rain fell.')] })
  const to = { platform: 'discord', place: null, channel: null, person: `discord:${ann.user}` } as const
  return (await opened.poster.send(to, page, { marker: `m${count++}`, after: null, answers: null })).kind
}

const told = (): ShownMessage[] =>
  opened.discord.state.messages.filter((m) => wordsOf(m).includes('direct messages are closed to me'))
const isTold = (): Promise<unknown> => opened.discord.state.until(() => told().length > 0)

describe('somebody whose direct messages are closed', () => {
  beforeEach(() => opened.discord.state.closed.set(directOf(ann.user), CLOSED))

  it('is told where they next ask, where it was a worker that could not write to them', async () => {
    const now = (): Temporal.Instant => Temporal.Instant.from('2024-05-04T08:00:00Z')
    const note = createClosedNotes(opened.briefings, now)
    await note(ann.user, false)
    await opened.discord.people.run(ann, 'help')
    await isTold()
    await opened.discord.people.run(ann, 'help')
    await opened.stop()
    expect(told()).toHaveLength(1)
  })

  it('is told so once, in the channel where they last asked, and nobody else is called', async () => {
    await opened.discord.people.run(ann, 'help')
    expect(await writeDirectly()).toBe('gone')
    await isTold()
    expect(await writeDirectly()).toBe('gone')
    await opened.discord.people.run(ann, 'help')
    await opened.stop()
    expect(told()).toHaveLength(1)
    expect(told()[0]).toMatchObject({
      channel: ann.channel,
      body: { allowed_mentions: { parse: [], users: [ann.user] } },
    })
  })

  it('is told as soon as they ask somewhere, where that is not known', async () => {
    await writeDirectly()
    expect(told()).toEqual([])
    await opened.discord.people.run(ann, 'help')
    await isTold()
  })

  it('is told again where they were open in between', async () => {
    await opened.discord.people.run(ann, 'help')
    await writeDirectly()
    await isTold()
    opened.discord.state.closed.clear()
    expect(await writeDirectly()).toBe('sent')
    opened.discord.state.closed.set(directOf(ann.user), CLOSED)
    opened.discord.state.nonceMs = 0
    await writeDirectly()
    await opened.discord.state.until(() => told().length === 2)
  })
})
