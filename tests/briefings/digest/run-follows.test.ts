import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isUnknown } from '../../../briefings/results.ts'
import { inDirectMessage, inGuild } from '../../fakes/command-context.ts'
import { failingWhere, openNewsroom, type Newsroom } from './newsroom.ts'

let room: Newsroom
beforeEach(async () => {
  room = await openNewsroom('2026-03-02T08:00:00Z')
})
afterEach(() => room.close())

const me = inDirectMessage('7')
const channel = { ...inGuild('7', '81'), channel: '900' }
const talks = {
  title: 'Lake Ilse talks planned for Thursday',
  text: 'Norland and Sarvia will hold talks at Lake Ilse on Thursday, March 5, the two governments said on Monday. Foreign Minister Ana Holt leads the talks.',
  url: 'https://harbourwire.example/talks-planned',
}
const postponed = {
  title: 'Lake Ilse talks postponed',
  text: 'The talks between Norland and Sarvia that were planned for Thursday at Lake Ilse have been postponed, Norland’s foreign ministry said on Tuesday.',
  url: 'https://meridian.example/talks-postponed',
}
const reworded = {
  title: 'Norland and Sarvia to talk at Lake Ilse',
  text: 'Talks between Norland and Sarvia will be held at Lake Ilse on Thursday, March 5, both governments said. Ana Holt leads the talks for Norland.',
  url: 'https://northgate.example/talks-again',
}
const statement = {
  title: 'Holt demands access to the dam at Orsa',
  text: '“We will not leave without access to the dam at Orsa,” Foreign Minister Ana Holt said on Tuesday.',
  url: 'https://northgate.example/holt',
}
const follow = (name: string, who = me, here = false) =>
  room.briefings.follow(who, { name, here, now: room.now })
const tell = (now: string) => {
  room.now = now
  return room.briefings.runFollows({ now })
}

describe('who follows an event', () => {
  it('is told by direct message when its status moves, once, and not of a rewording', async () => {
    await room.report(talks)
    expect(await follow('Lake Ilse talks')).toMatchObject({ following: [{ kind: 'event', here: false }] })
    expect(await tell('2026-03-02T08:00:10Z')).toMatchObject({ posted: 0 })
    room.now = '2026-03-02T10:00:00Z'
    await room.report(reworded)
    expect(await tell('2026-03-02T10:00:10Z')).toMatchObject({ posted: 0 })
    room.now = '2026-03-03T10:00:00Z'
    await room.report(postponed)
    expect(await tell('2026-03-03T10:00:10Z')).toMatchObject({ posted: 1, stories: 1 })
    expect(await tell('2026-03-03T11:00:00Z')).toMatchObject({ posted: 0 })
    expect(room.posts).toMatchObject([
      {
        destination: { platform: 'discord', place: null, channel: null, person: 'discord:7' },
        scopes: ['public', 'person:discord:7'],
        content: { kind: 'follow', stories: [{ new: false }] },
      },
    ])
    const { content } = room.posts[0]!
    expect(content.kind === 'follow' && content.stories[0]!.update?.text).toContain('postponed')
  })
})

describe('who follows an actor', () => {
  it('is told what they do and say, bundled, and no oftener than every quarter of an hour', async () => {
    await room.report(talks)
    await follow('Ana Holt')
    room.now = '2026-03-03T09:00:00Z'
    await room.report(statement)
    await tell('2026-03-03T09:00:10Z')
    expect(room.posts).toHaveLength(1)
    expect(room.posts[0]!.content).toMatchObject({ title: 'You follow: Ana Holt' })
    for (const minute of ['01', '05', '09']) {
      room.now = `2026-03-03T09:${minute}:00Z`
      await room.report({
        title: `Holt in Brask ${minute}`,
        text: `Foreign Minister Ana Holt met miners number ${minute} in Brask${minute} on Tuesday and promised them help with shaft ${minute}.`,
      })
      expect(await tell(`2026-03-03T09:${minute}:30Z`)).toMatchObject({ posted: 0 })
    }
    expect(await tell('2026-03-03T09:15:10Z')).toMatchObject({ posted: 1 })
    expect(room.posts).toHaveLength(2)
  })

  it('is not told of what they cannot see, whoever else follows the same', async () => {
    await room.report(talks)
    await follow('Ana Holt')
    await follow('Ana Holt', channel, true)
    room.now = '2026-03-03T09:00:00Z'
    await room.report(statement, 'workspace:discord:81')
    await tell('2026-03-03T09:00:10Z')
    expect(room.posts.map((p) => p.destination.channel)).toEqual(['900'])
  })

  it('is told of nothing that is only this place’s, and told how to have it', async () => {
    await room.report(statement, 'workspace:discord:81')
    await expect(follow('Ana Holt', channel)).rejects.toThrow(/--here/)
    expect(await follow('Ana Holt', channel, true)).toMatchObject({ following: [{ here: true }] })
  })
})

describe('following', () => {
  it('lists one’s own and the channel’s, and ends by name', async () => {
    await room.report(talks)
    await follow('Ana Holt')
    await follow('Lake Ilse', channel, true)
    expect(await follow('Ana Holt')).toMatchObject({ already: true })
    const names = async (who: typeof me) => (await room.briefings.following(who)).following.map((f) => f.name)
    expect(await names(channel)).toEqual(['Ana Holt', 'Lake Ilse'])
    expect(await names(me)).toEqual(['Ana Holt'])
    expect(await names(inDirectMessage('8'))).toEqual([])
    await room.briefings.unfollow(channel, { name: 'lake ilse', here: true })
    expect(await names(channel)).toEqual(['Ana Holt'])
  })

  it('gives the candidates for a name that is not held, and what is followed for one that is not', async () => {
    await room.report(talks)
    const missed = await follow('Ana Hollt')
    expect(isUnknown(missed) && missed.candidates.map((c) => c.name)).toContain('Ana Holt')
    await follow('Ana Holt')
    const other = await room.briefings.unfollow(me, { name: 'Sarvia', here: false })
    expect(isUnknown(other) && other).toMatchObject({ ambiguous: false, candidates: [{ name: 'Ana Holt' }] })
  })
})

describe('a flood', () => {
  it('reaches a person at most twelve times a day, five stories at once', async () => {
    await room.report(talks)
    await follow('Ana Holt')
    for (let i = 0; i < 36; i++) {
      const at = Temporal.Instant.from('2026-03-03T06:00:00Z').add({ minutes: 16 * i })
      room.now = at.toString()
      await room.report({
        title: `Holt opens bridge ${i}`,
        text: `Foreign Minister Ana Holt accused the builders of bridge ${i} in Town${i} on Tuesday of fraud over ${i + 3} million crowns.`,
      })
      await tell(at.add({ seconds: 10 }).toString())
    }
    const days = Map.groupBy(room.posts, (p) => p.at.slice(0, 10))
    expect(Math.max(...[...days.values()].map((d) => d.length))).toBeLessThanOrEqual(12)
    const most = Math.max(
      ...room.posts.map((p) => (p.content.kind === 'follow' ? p.content.stories.length : 0)),
    )
    expect(most).toBeLessThanOrEqual(5)
    expect(room.posts.length).toBeGreaterThan(5)
  })
})

describe('what is followed and cannot be told now', () => {
  it('is told when that is mended, some minutes later, and whole', async () => {
    await room.close()
    let isBroken = true
    room = await openNewsroom(
      '2026-03-02T08:00:00Z',
      failingWhere(() => isBroken),
    )
    await room.report(talks)
    await follow('Ana Holt')
    await room.report({ ...statement, published: '2026-03-02T08:00:00Z' })
    expect(await tell('2026-03-02T08:05:00Z')).toMatchObject({
      posted: 0,
      failed: [{ holder: 'person:discord:7', error: new TypeError('it stumbled') }],
    })
    isBroken = false
    expect(await tell('2026-03-02T08:14:00Z')).toMatchObject({ posted: 0, failed: [] })
    expect(await tell('2026-03-02T08:15:00Z')).toMatchObject({ posted: 1, stories: 1 })
  })
})
