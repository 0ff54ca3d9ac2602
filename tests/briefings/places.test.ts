import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../briefings/ports.ts'
import type { Post } from '../../briefings/post.ts'
import { keepPlaces } from '../../briefings/readers/places.ts'
import { dispatch, openBriefings, type TestBriefings } from '../sample-briefings.ts'

const guild = 'discord:100'
const home = `workspace:${guild}` as const
const joined = '2026-01-01T00:00:00Z'
const removed = '2026-02-01T00:00:00Z'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const post = (channel: string): Post => ({
  id: `p-${channel}`,
  destination: { platform: 'discord', place: guild, channel, person: null },
  owner: '',
  scopes: ['public', home],
  content: { kind: 'notice', title: null, text: 'A word.' },
  at: joined,
})

describe('a place that has the bot', () => {
  it('is news once', async () => {
    const { briefings } = held
    expect(await briefings.placeJoined(guild, joined)).toBe('new')
    expect(await briefings.placeJoined(guild, removed)).toBe('known')
    expect(await briefings.placesServed('discord')).toEqual([guild])
    expect(await briefings.placesServed('slack')).toEqual([])
  })

  it('is back where it was removed not long ago', async () => {
    const { briefings } = held
    await briefings.placeJoined(guild, joined)
    await briefings.placeLeft(guild, removed)
    expect(await briefings.placesServed('discord')).toEqual([])
    expect(await briefings.purgeLeftPlaces('2026-02-20T00:00:00Z')).toEqual([])
    expect(await briefings.placeJoined(guild, '2026-02-20T00:00:00Z')).toBe('back')
    expect(await briefings.purgeLeftPlaces('2026-06-01T00:00:00Z')).toEqual([])
  })
})

describe('a place that the bot was removed from', () => {
  const text = 'Harbour master Ivo Brandt resigned on Friday.'
  const reader = { person: 'discord:7', place: guild }

  beforeEach(async () => {
    const { briefings, store } = held
    await briefings.placeJoined(guild, joined)
    await briefings.ingest(home, [dispatch({ id: 'own', text })])
    await briefings.ingest('public', [
      dispatch({ id: 'all', text: 'Mayor Jonas Petrel opened the bridge on Friday.' }),
    ])
    await briefings.changeSettings(reader, { timezone: 'Europe/Berlin' })
    await briefings.catchup(['public', home], reader, { now: joined })
    await briefings.wrong(['public', home], reader, { words: 'The bridge is closed.', now: joined })
    await store.write(async (tx) => void (await tx.enqueue(post('1'))))
    await briefings.placeLeft(guild, removed)
  })

  it('keeps what it had for thirty days', async () => {
    const { briefings } = held
    expect(await briefings.purgeLeftPlaces('2026-03-02T23:59:59Z')).toEqual([])
    expect(await briefings.overview([home])).toMatchObject({ articles: 1 })
    expect(await briefings.settings(reader)).toMatchObject({ timezone: 'Europe/Berlin' })
  })

  it('has nothing left after that, and what is everybody’s stays', async () => {
    const { briefings, store } = held
    expect(await briefings.purgeLeftPlaces('2026-03-03T00:00:00Z')).toEqual([guild])
    expect(await briefings.overview([home])).toMatchObject({ articles: 0, stories: 0, actors: 0 })
    expect(await briefings.overview(['public'])).toMatchObject({ articles: 1 })
    expect(await briefings.settings(reader)).toMatchObject({ timezone: null })
    expect(await store.told(reader, '')).toBeNull()
    expect((await store.reports({ place: guild }, 5)).count).toBe(0)
    expect(await store.heldPost('p-1')).toBeNull()
    expect(await store.place(guild)).toBeNull()
    expect(await briefings.purgeLeftPlaces('2026-03-03T00:00:00Z')).toEqual([])
  })

  it('keeps what is left where it takes the bot back while that is being removed', async () => {
    const { briefings, store } = held
    await briefings.ingest(home, [
      dispatch({ id: 'second', text: 'Pilot Ada Quell landed in Gildern on Monday.' }),
    ])
    let isFirst = true
    const back: Store = {
      ...store,
      async write(work) {
        const done = await store.write(work)
        if (isFirst) await briefings.placeJoined(guild, '2026-03-03T00:00:01Z')
        isFirst = false
        return done
      },
    }
    expect(await keepPlaces(back).purgeLeftPlaces('2026-03-03T00:00:00Z')).toEqual([])
    expect(await briefings.overview([home])).toMatchObject({ articles: 1 })
    expect(await briefings.settings(reader)).toMatchObject({ timezone: 'Europe/Berlin' })
    expect(await store.heldPost('p-1')).not.toBeNull()
    expect(await briefings.placesServed('discord')).toEqual([guild])
  })

  it('loses its digests, follows and what was told in its channels', async () => {
    const { briefings, store } = held
    const destination = post('1').destination
    const holder = `${guild}/1`
    await store.write(async (tx) => {
      await tx.saveFollow({
        holder,
        destination,
        kind: 'topic',
        target: 'x',
        name: 'x',
        by: '',
        created: joined,
        seen: 0,
      })
      await tx.saveToldHere({ holder, story: 's', at: joined, sequence: 1, known: {} })
      const digest = await tx.saveDigest({
        ...{
          owner: home,
          destination,
          schedule: 'every day 08:00',
          timezone: 'UTC',
          topic: null,
          stories: 3,
        },
        ...{ quiet: null, empty: 'silent', paused: null, by: '', created: joined, next: joined, due: joined },
        ...{ last: null, seen: 0 },
      })
      await tx.saveSlots([
        {
          digest: digest.key,
          slot: joined,
          state: 'posted',
          late: false,
          attempts: 1,
          outcome: '',
          at: joined,
        },
      ])
    })
    await briefings.purgeLeftPlaces('2026-03-03T00:00:00Z')
    expect(await store.follows(holder)).toEqual([])
    expect(await store.toldCount(holder)).toBe(0)
    expect(await store.digests([home])).toEqual([])
  })
})
