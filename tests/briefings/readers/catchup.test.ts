import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBriefings } from '../../../briefings/briefings.ts'
import type { Store } from '../../../briefings/ports.ts'
import type { CatchupResult } from '../../../briefings/results.ts'
import { isUnknown } from '../../../briefings/results.ts'
import { clockAt, dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const NONE = { analyse: () => Promise.reject(new Error('nothing is analysed here')) }
const ana = { person: 'discord:7', place: 'discord:81' }
const look = async (name?: string, reader: typeof ana | { person: string; place: null } = ana) => {
  const result = await held.briefings.catchup(everybody, reader, {
    now: '2024-05-04T09:00:00Z',
    ...(name ? { name } : {}),
  })
  if (isUnknown(result)) throw new Error(`unknown: ${result.unknown}`)
  return result
}
const headlines = ({ stories }: CatchupResult): string[] => stories.map((s) => s.headline)

const strike = dispatch({
  title: 'Ferry crews walk out at Port Anselm',
  text: 'Ferry crews at Port Anselm walked out on Friday after talks on pay broke down. Union leader Mara Quill said the offer was an insult.',
})
const quake = dispatch({
  title: 'Quake shakes the Corvan valley',
  text: 'An earthquake of magnitude 5.8 shook the Corvan valley on Friday and killed at least 12 people, the interior ministry said.',
})

describe('catching up', () => {
  it('tells the week at the first look, and nothing at once after', async () => {
    await held.briefings.ingest('public', [strike])
    const first = await look()
    expect(first.since).toBeNull()
    expect(headlines(first)).toEqual([strike.title])
    expect(await look()).toMatchObject({ since: '2024-05-04T09:00:00Z', stories: [], more: 0 })
  })

  it('asks the store as often for a dozen new stories as for one', async () => {
    const asked = new Map<string, number>()
    const count =
      <A extends unknown[], R>(name: string, work: (...args: A) => R) =>
      (...args: A): R => {
        asked.set(name, (asked.get(name) ?? 0) + 1)
        return work(...args)
      }
    const { store } = held
    const counting: Store = {
      ...store,
      decisionsOn: count('decisions', (...a) => store.decisionsOn(...a)),
      briefingRevisions: count('revisions', (...a) => store.briefingRevisions(...a)),
    }
    const counted = createBriefings({ store: counting, analyser: NONE, clock: clockAt() })
    await look()
    const news = PLACES.map((place, i) =>
      dispatch({
        title: `${NAMES[i]!} opens a mill in ${place}`,
        text: `${NAMES[i]!} opened a mill in ${place} on Friday.`,
      }),
    )
    await held.briefings.ingest('public', news)
    const told = await counted.catchup(everybody, ana, { now: '2024-05-04T09:00:00Z' })
    if (isUnknown(told)) throw new Error('unknown')
    expect(told.stories.length + told.more).toBeGreaterThan(10)
    expect(asked.get('decisions')).toBe(1)
    expect(asked.get('revisions')).toBeLessThanOrEqual(2)
  })

  it('tells each thing once to somebody who asks twice at a time', async () => {
    await held.briefings.ingest('public', [strike])
    const both = await Promise.all([look(), look()])
    expect(both.flatMap(headlines)).toEqual([strike.title])
    await held.briefings.ingest('public', [quake])
    const again = await Promise.all([look(), look()])
    expect(again.flatMap(headlines)).toEqual([quake.title])
  })

  it('tells nothing again because a report got a story of its own', async () => {
    const later = dispatch({
      title: 'Ferry crews at Port Anselm turn down offer',
      published: '2024-05-04',
      text: 'Ferry crews at Port Anselm turned down an offer of four percent on Saturday, union leader Mara Quill said. The walkout goes on.',
    })
    await held.briefings.ingest('public', [strike])
    await held.briefings.ingest('public', [later])
    const [story] = await held.briefings.stories(everybody)
    expect(story!.articles).toHaveLength(2)
    await look()
    const manager = { scopes: everybody, home: 'public', by: ana.person } as const
    await held.briefings.splitStory(manager, story!.id, story!.articles[1]!)
    expect(await held.briefings.stories(everybody)).toHaveLength(2)
    expect(await look()).toMatchObject({ stories: [], more: 0 })
  })

  it('drops no story of a full week: those that are not told at first come with the next look', async () => {
    const towns = 'Arvel Brask Corvan Dorn Ellen Fask Grolm Harwick Iskel Jorva Keld Lomark Mirna'.split(' ')
    await held.briefings.ingest(
      'public',
      towns.map((town, i) =>
        dispatch({
          title: `${town} votes on its ${['bridge', 'school', 'harbour', 'tram', 'forest'][i % 5]!}`,
          text: `Voters in ${town} went to the polls on Friday over a plan of Mayor ${town}sen to spend ${i + 3} million crowns.`,
        }),
      ),
    )
    const first = await look()
    expect(first.stories.length + first.more).toBe((await held.briefings.stories(everybody)).length)
    expect(first.more).toBeGreaterThan(0)
    const told = [...headlines(first), ...headlines(await look())]
    expect(new Set(told).size).toBe(first.stories.length + first.more)
  })

  it('counts what is older than the week, which no later look brings', async () => {
    await held.briefings.ingest('public', [strike, { ...quake, published: '2024-03-01' }])
    const { stories, note } = await look()
    expect(stories).toHaveLength(1)
    expect(note).toMatch(/^1 older story is held/)
  })

  it('tells what came in between two looks, though no clock has moved', async () => {
    await held.briefings.ingest('public', [strike])
    await look()
    await held.briefings.ingest('public', [quake])
    const then = await look()
    expect(headlines(then)).toEqual([quake.title])
    expect(then.stories[0]?.new).toBe(true)
    expect(headlines(await look())).toEqual([])
  })

  it('tells of a story that was told already only what is new in it', async () => {
    const [first] = await held.briefings.ingest('public', [{ ...strike, id: 'strike' }])
    await look()
    const more = `${strike.text} Harbour police arrested two captains in Eastmere on Saturday.`
    const [revised] = await held.briefings.ingest('public', [{ ...strike, id: first!.id, text: more }])
    expect(revised?.outcome).toBe('revised')
    const { stories } = await look()
    expect(stories).toHaveLength(1)
    expect(stories[0]?.new).toBe(false)
    expect(stories[0]?.claims.map((c) => c.text).join(' ')).toContain('arrested two captains')
    expect(stories[0]?.claims.map((c) => c.text).join(' ')).not.toContain('walked out')
  })

  it('remembers by person, by place and by name', async () => {
    await held.briefings.ingest('public', [strike, quake])
    await look()
    expect((await look(undefined, { person: 'discord:8', place: 'discord:81' })).since).toBeNull()
    expect((await look(undefined, { person: 'discord:7', place: null })).since).toBeNull()
    expect(headlines(await look('Mara Quill'))).toEqual([strike.title])
    expect((await look('Mara Quill')).stories).toEqual([])
    expect(headlines(await look('Quill'))).toEqual([])
  })

  it('loses nothing where more is new than one reply tells', async () => {
    await look()
    const many = Array.from({ length: 14 }, (_, i) =>
      dispatch({
        id: `a${i}`,
        title: `${PLACES[i]} elects ${NAMES[i]} as its mayor`,
        text: `The town of ${PLACES[i]} elected ${NAMES[i]} as its mayor on Friday, by ${200 + 37 * i} votes.`,
      }),
    )
    await held.briefings.ingest('public', many)
    const told = new Set<string>()
    for (let i = 0; i < 20; i++) {
      const { stories, more } = await look()
      for (const s of stories) told.add(s.id)
      if (more === 0) break
    }
    expect([...told].sort()).toEqual((await held.briefings.stories(everybody)).map((s) => s.id).sort())
  })

  it('gives the nearest names for one that is not held, and remembers nothing of it', async () => {
    await held.briefings.ingest('public', [strike])
    const result = await held.briefings.catchup(everybody, ana, {
      name: 'Mara Quil',
      now: '2024-05-04T09:00:00Z',
    })
    expect(result).toMatchObject({ ambiguous: false, candidates: [{ name: 'Mara Quill' }] })
    expect(await held.store.toldTo(ana.person)).toEqual([])
  })
})

const PLACES =
  'Arlen Borrow Caddis Dunmore Eastmere Farrow Gantry Hollin Istrad Jarrow Kelmar Lorne Mossop Norrin'.split(
    ' ',
  )
const NAMES =
  'Ada Birk,Cyril Dax,Edda Falk,Gil Harrow,Ines Jul,Karl Loom,Mona Nye,Otto Pell,Quinn Roe,Sara Toll,Uma Vance,Wim Xander,Yara Zell,Bea Crane'.split(
    ',',
  )
