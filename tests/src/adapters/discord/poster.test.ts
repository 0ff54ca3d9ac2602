import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Destination } from '../../../../briefings/post.ts'
import { text } from '../../../../commands/document.ts'
import { createDiscordPoster } from '../../../../src/adapters/discord/poster.ts'
import type { Poster } from '../../../../src/adapters/poster.ts'
import { startDiscord, type DiscordFake, type Fault } from '../../../fakes/discord/discord.ts'

const to: Destination = {
  platform: 'discord',
  place: 'discord:1',
  channel: '200000000000000001',
  person: null,
}
const direct: Destination = { ...to, place: null, channel: null, person: 'discord:300000000000000001' }
const alone = { marker: 'a-marker', after: null, answers: null }

let discord: DiscordFake
let poster: Poster
let page: unknown
beforeEach(async () => {
  discord = await startDiscord()
  poster = createDiscordPoster({ token: discord.token, baseUrl: discord.baseUrl, timeoutMs: 200 })
  page = poster.pages({ title: 'Today', blocks: [text('@everyone Rain  fell. ')] })[0]
})
afterEach(async () => {
  poster.close()
  await discord.close()
})

const befall = (fault: Fault, path = /messages$/): void => {
  let left = 1
  discord.fault = (r) => (path.test(r.path) && r.method !== 'GET' && left-- > 0 ? fault : null)
}
const since = (): string => new Date(Date.now() - 1_000).toISOString()

describe('posting on Discord', () => {
  it('pings nobody, and carries a nonce that Discord enforces', async () => {
    expect(await poster.send(to, page, alone)).toMatchObject({ kind: 'sent' })
    expect(discord.state.messages[0]?.body).toMatchObject({
      nonce: 'a-marker',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    })
  })

  it('opens direct messages for a person', async () => {
    await poster.send(direct, page, alone)
    await poster.send(direct, page, { ...alone, marker: 'another' })
    expect(discord.state.messages.map((m) => m.channel)).toEqual(['900000000000000001', '900000000000000001'])
    expect(discord.state.requests.filter((r) => r.path === '/users/@me/channels')).toHaveLength(1)
  })

  it.each<[string, Fault, object]>([
    ['a limit', { kind: 'rate limit', seconds: 2, global: true }, { kind: 'later', why: '429' }],
    ['a 5xx', { kind: 'status', status: 502 }, { kind: 'lost', why: '502' }],
    ['a broken connection', { kind: 'break', after: 'carried out' }, { kind: 'lost' }],
    ['a reply that never comes', { kind: 'stall', after: 'carried out' }, { kind: 'lost' }],
    ['a token that is refused', { kind: 'status', status: 401 }, { kind: 'later', why: '401' }],
  ])('tells %s as what it is', async (_, fault, outcome) => {
    befall(fault)
    expect(await poster.send(to, page, alone)).toMatchObject(outcome)
  })

  it('leaves Discord alone for as long as it asks, and says that it was told to', async () => {
    befall({ kind: 'rate limit', seconds: 30, global: true })
    await poster.send(to, page, alone)
    const outcome = await poster.send(to, page, { ...alone, marker: 'another' })
    expect(outcome).toMatchObject({ kind: 'later', why: 'held' })
    expect('ms' in outcome && outcome.ms).toBeGreaterThan(25_000)
    expect(discord.state.messages).toEqual([])
  })

  it.each([
    [10003, 'the channel is deleted'],
    [50001, 'I have been removed, or may not see the channel'],
    [50013, 'I may not write or embed links there'],
    [40058, 'nothing can be posted in a channel of that kind'],
    [50083, 'the thread is closed'],
    [160005, 'the thread is closed'],
  ])('tells what it means that there is nowhere to post (%i)', async (code, reason) => {
    discord.state.closed.set(to.channel!, code)
    expect(await poster.send(to, page, alone)).toEqual({ kind: 'gone', reason })
  })

  it.each([
    ['slow mode', 20016, 'limit'],
    ['direct messages that are opened too fast', 40003, 'limit'],
    ['messages that are switched off for a while', 40004, '503'],
    ['a part of it that is overloaded', 130000, '503'],
  ])('waits for what passes by itself, and holds up no other channel: %s', async (_, code, why) => {
    befall({ kind: 'status', status: 400, body: { code, message: 'Not now' } })
    expect(await poster.send(to, page, alone)).toEqual({ kind: 'later', ms: 60_000, why })
    expect(await poster.send({ ...to, channel: '200000000000000002' }, page, alone)).toMatchObject({
      kind: 'sent',
    })
  })

  it('makes one message of two requests while Discord knows the nonce, and finds it by its words after that', async () => {
    befall({ kind: 'break', after: 'carried out' })
    await poster.send(to, page, alone)
    const again = await poster.send(to, page, alone)
    expect(discord.state.messages).toHaveLength(1)
    const found = await poster.find(to, { ...alone, marker: 'forgotten', page, since: since() })
    expect(again).toEqual({ kind: 'sent', message: discord.state.messages[0]?.id })
    expect(found).toEqual({ kind: 'found', message: discord.state.messages[0]?.id })
  })

  it('finds it also where our clock is ahead of Discord’s', async () => {
    await poster.send(to, page, alone)
    const ahead = new Date(Date.now() + 100_000).toISOString()
    const found = await poster.find(to, { ...alone, marker: 'forgotten', page, since: ahead })
    expect(found).toEqual({ kind: 'found', message: discord.state.messages[0]?.id })
  })

  it('finds nothing where nothing was posted since, and knows nothing where it may not look', async () => {
    const other = poster.pages({ title: 'Yesterday', blocks: [text('Rain fell.')] })[0]
    await poster.send(to, other, alone)
    const look = { ...alone, marker: 'new', page, since: since() }
    expect(await poster.find(to, look)).toEqual({ kind: 'absent' })
    discord.state.closed.set(to.channel!, 50001)
    expect(await poster.find(to, look)).toMatchObject({ kind: 'unknown' })
  })

  it('says that it cannot know where the history is hidden, which Discord shows as an empty one: nothing is sent twice', async () => {
    await poster.send(to, page, alone)
    discord.state.unread.add(to.channel!)
    const look = { ...alone, marker: 'forgotten', page, since: since() }
    expect(await poster.find(to, look)).toEqual({
      kind: 'unknown',
      reason: 'I may not read what stands there',
    })
  })

  it('posts a correction beside what it is about where it may answer nothing', async () => {
    discord.state.unread.add(to.channel!)
    expect(await poster.send(to, page, { ...alone, answers: '77' })).toMatchObject({ kind: 'sent' })
    expect(discord.state.messages).toHaveLength(1)
    expect(discord.state.messages[0]?.body).not.toHaveProperty('message_reference')
  })

  it('does not lose a change to what stands in a closed thread', async () => {
    discord.state.closed.set(to.channel!, 50083)
    expect(await poster.edit(to, '1', page)).toEqual({ kind: 'impossible', reason: 'the thread is closed' })
  })

  it('edits a message, and says where that cannot be done', async () => {
    const sent = await poster.send(to, page, alone)
    const id = sent.kind === 'sent' ? sent.message : ''
    const better = poster.pages({ title: 'Today', blocks: [text('Snow fell.')] })[0]
    expect(await poster.edit(to, id, better)).toEqual({ kind: 'edited' })
    expect(JSON.stringify(discord.state.messages[0]?.body)).toContain('Snow fell.')
    discord.state.deleted.add(id)
    expect(await poster.edit(to, id, better)).toMatchObject({ kind: 'impossible' })
  })

  it('answers the message that a correction is about', async () => {
    await poster.send(to, page, { ...alone, answers: '77' })
    expect(discord.state.messages[0]?.body['message_reference']).toMatchObject({ message_id: '77' })
  })
})
