import { beforeEach, describe, expect, it } from 'vitest'
import type { Corrector } from '../../../../briefings/connect/corrections/corrector.ts'
import type { Scope } from '../../../../briefings/model.ts'
import type { EventResult, StoryCorrectionResult, StoryLine } from '../../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

const operator: Corrector = { scopes: everybody, home: 'public', by: 'terminal' }
const guild: Scope = 'workspace:slack:T1'
const guildScopes: readonly Scope[] = ['public', guild]
const manager: Corrector = { scopes: guildScopes, home: guild, by: 'slack:T1:U2' }

const strike = [
  dispatch({
    id: 'strike-1',
    title: 'Ferry crews of Teal begin a strike over pay',
    published: '2024-05-01',
    source: 'Quay Radio',
    text: 'Ferry crews of the Teal line began a strike over pay on Wednesday. No ferry left Port Lisle, and the Teal line asked the crews to talk.',
  }),
  dispatch({
    id: 'strike-2',
    title: 'Ferry strike of Teal crews over pay goes into its third day',
    published: '2024-05-03',
    source: 'Lisle Courier',
    text: 'The strike of the ferry crews of the Teal line over pay went into its third day on Friday. No ferry left Port Lisle. The crews of the Teal line asked for talks.',
  }),
]
const storm = dispatch({
  id: 'storm-1',
  title: 'Landslide buries a road in the Hollen hills',
  published: '2024-05-02',
  source: 'Hill Post',
  text: 'A landslide buried a road in the Hollen hills on Thursday after heavy rain. Geologist Mara Quill warned of more slides near the village of Dorn.',
})

let core: TestBriefings
beforeEach(async () => {
  core = await openBriefings()
  await core.briefings.ingest('public', [...strike, storm])
})

const storyOf = async (article: string, scopes = everybody): Promise<StoryLine> => {
  const found = (await core.briefings.stories(scopes)).filter((s) => s.articles.includes(article))
  expect(found).toHaveLength(1)
  return found[0]!
}
const eventOf = async (name: string, scopes = everybody): Promise<EventResult> =>
  (await core.briefings.event(scopes, name)) as EventResult
const everything = async (scopes = everybody): Promise<string> =>
  JSON.stringify([
    await core.briefings.stories(scopes),
    await core.briefings.brief(scopes, { today: '2024-05-04' }),
    await core.briefings.brief(scopes, { today: '2024-05-04', topic: 'Teal' }),
    await core.briefings.event(scopes, 'strike'),
    await core.briefings.event(scopes, 'landslide Hollen'),
    await core.briefings.actor(scopes, 'Mara Quill'),
    await core.briefings.overview(scopes),
  ])
const merge = (who = operator): Promise<unknown> =>
  core.briefings.mergeStories(who, 'landslide Hollen', 'strike')

describe('merging two stories', () => {
  it('begins with one of two reports and one of one', async () => {
    expect((await storyOf('strike-1')).articles).toEqual(['strike-1', 'strike-2'])
    expect((await storyOf('storm-1')).articles).toEqual(['storm-1'])
  })

  it('tells all articles in the order of their days under the headline of the other', async () => {
    const { headline } = await storyOf('strike-1')
    const { done, stories } = (await merge()) as StoryCorrectionResult
    expect(done).toContain('is now told as a part of')
    expect(stories).toHaveLength(1)
    expect(await storyOf('storm-1')).toEqual(stories[0])
    expect(stories[0]).toMatchObject({
      headline,
      first: '2024-05-01',
      last: '2024-05-03',
      articles: ['strike-1', 'storm-1', 'strike-2'],
    })
  })

  it('writes the briefing anew with the reports of both', async () => {
    const id = (await storyOf('storm-1')).id
    await merge()
    const told = await eventOf('strike')
    expect(told.claims.flatMap((c) => c.citations.map((x) => x.article))).toContain('storm-1')
    expect(told.sources).toBe(3)
    expect(await eventOf(id)).toEqual(told)
    const { stories } = await core.briefings.brief(everybody, { today: '2024-05-04' })
    expect(stories.map((s) => s.id)).toEqual([told.event.id])
  })

  it('lets articles that would join the merged story join the other', async () => {
    await merge()
    await core.briefings.ingest('public', [
      dispatch({
        id: 'storm-2',
        title: 'Landslide in the Hollen hills: road buried, more slides feared',
        published: '2024-05-03',
        source: 'Quay Radio',
        text: 'The landslide that buried a road in the Hollen hills on Thursday after heavy rain may not be the last. Geologist Mara Quill warned of more slides near the village of Dorn.',
      }),
    ])
    expect((await storyOf('storm-2')).articles).toContain('strike-1')
    expect((await eventOf('strike')).sources).toBe(3)
    expect(await core.store.briefings(everybody, [(await storyOf('storm-2')).id])).toHaveLength(1)
  })

  it('is taken back by a split of any article that it brought, to the letter', async () => {
    const before = await everything()
    await merge()
    expect(await everything()).not.toBe(before)
    await core.briefings.splitStory(operator, 'strike', 'storm-1')
    expect(await everything()).toBe(before)
  })

  it('of one guild is seen by that guild alone, also after later reports, and taken back there', async () => {
    const [before, here] = [await everything(), await everything(guildScopes)]
    expect(here).toBe(before)
    await merge(manager)
    expect(await everything()).toBe(before)
    expect((await storyOf('storm-1', guildScopes)).articles).toHaveLength(3)
    expect((await eventOf('strike', guildScopes)).sources).toBe(3)
    await core.briefings.ingest('public', [
      dispatch({
        ...strike[1]!,
        id: 'strike-3',
        title: 'Ferry strike of Teal crews over pay ends in Port Lisle',
        published: '2024-05-04',
        source: 'Fourth Paper',
        text: 'The strike of the ferry crews of the Teal line over pay ended on Saturday. The first ferry left Port Lisle at noon, and the crews of the Teal line got more money.',
      }),
    ])
    expect((await eventOf('strike', guildScopes)).sources).toBe(4)
    expect((await eventOf('strike')).sources).toBe(3)
    await core.briefings.splitStory(manager, 'strike', 'storm-1')
    expect(await everything(guildScopes)).toBe(await everything())
  })

  it('that are split again leaves to a topic the one whose report holds its words', async () => {
    await core.briefings.splitStory(operator, 'strike', 'strike-2')
    const { stories } = await core.briefings.brief(everybody, { today: '2024-05-04', topic: 'third day' })
    expect(stories.map((x) => x.id)).toEqual([(await storyOf('strike-2')).id])
  })

  it('is refused with a sentence where both are one already, and asks which where it cannot know', async () => {
    await expect(core.briefings.mergeStories(operator, 'strike', 'strike')).rejects.toThrow(
      /one story already/,
    )
    await merge()
    const id = (await storyOf('storm-1')).id
    await expect(core.briefings.mergeStories(operator, 'landslide Hollen', id)).rejects.toThrow(/already/)
    expect(await core.briefings.mergeStories(operator, 'volcano', 'strike')).toMatchObject({
      unknown: 'volcano',
      ambiguous: false,
    })
  })
})

describe('splitting an article off a story', () => {
  const split = (who = operator): Promise<unknown> =>
    core.briefings.splitStory(who, 'ferry strike Teal', 'third day')

  it('gives it a story of its own, with a briefing of its own', async () => {
    const { stories } = (await split()) as StoryCorrectionResult
    expect(stories.map((s) => s.articles)).toEqual(expect.arrayContaining([['strike-1'], ['strike-2']]))
    expect((await storyOf('strike-1')).last).toBe('2024-05-01')
    const own = await storyOf('strike-2')
    expect(own.headline).toBe('Ferry strike of Teal crews over pay goes into its third day')
    const told = await eventOf(own.id)
    expect(told.claims.every((c) => c.citations.every((x) => x.article === 'strike-2'))).toBe(true)
    expect((await eventOf((await storyOf('strike-1')).id)).sources).toBe(1)
  })

  it('keeps it there when it is revised', async () => {
    await split()
    const [line] = await core.briefings.ingest('public', [
      { ...strike[1]!, text: `${strike[1]!.text} The Teal line said that it would answer on Monday.` },
    ])
    expect(line?.outcome).toBe('revised')
    expect((await storyOf('strike-2')).articles).toEqual(['strike-2'])
  })

  it('is taken back by merging the two, to the letter, and can be made again', async () => {
    const before = await everything()
    const first = (await split()) as StoryCorrectionResult
    const after = await everything()
    const [command, story, into] = first.undo
    expect(command).toBe('stories merge')
    await core.briefings.mergeStories(operator, story!, into!)
    expect(await everything()).toBe(before)
    expect(await core.store.briefings(everybody, [story!])).toEqual([])
    await split()
    expect(await everything()).toBe(after)
  })

  it('by a guild leaves everybody else’s story whole', async () => {
    const before = await everything()
    await split(manager)
    expect(await everything()).toBe(before)
    expect((await storyOf('strike-2', guildScopes)).articles).toEqual(['strike-2'])
  })

  it('is refused where it is the only article; an article that is not there gets those that are', async () => {
    await expect(core.briefings.splitStory(operator, 'landslide Hollen', 'storm-1')).rejects.toThrow(
      /the only article/,
    )
    expect(await core.briefings.splitStory(operator, 'ferry strike Teal', 'volcano')).toMatchObject({
      unknown: 'volcano',
      ambiguous: false,
      candidates: [{ id: 'strike-1' }, { id: 'strike-2' }],
    })
    expect(await core.briefings.splitStory(operator, 'ferry strike Teal', 'strike')).toMatchObject({
      ambiguous: true,
    })
  })
})
