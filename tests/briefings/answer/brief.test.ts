import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const ferry = dispatch({
  title: 'Ferry workers walk out at Port Anselm',
  published: '2024-05-03',
  source: 'Harbour Wire',
  text:
    'Ferry workers at Port Anselm walked out on Friday after talks on pay broke down. Union leader Mara Quill said that ' +
    '“the offer was an insult.” More than 2,000 passengers were stranded on the island of Teal.',
})
const quake = dispatch({
  title: 'Quake shakes the Corvan valley',
  published: '2024-05-01',
  source: 'Northgate Post',
  text: 'An earthquake of magnitude 5.8 shook the Corvan valley on Wednesday and killed at least 12 people, the interior ministry said.',
})

describe('a briefing', () => {
  it('tells the stories of the seven days before the clock, each claim with a span that stands in its article', async () => {
    await held.briefings.ingest('public', [ferry, quake])
    const { stories, note } = await held.briefings.brief(everybody, { today: '2024-05-04' })
    expect(note).toBeNull()
    expect(stories).toHaveLength(2)
    for (const { claims } of stories) {
      expect(claims.length).toBeGreaterThan(0)
      for (const c of claims) {
        const [{ span, article }] = c.citations
        const stored = await held.store.article(everybody, article)
        expect(stored?.text.slice(span.start, span.end)).toBe(span.text)
      }
    }
  })

  it('tells a story as it stood at the clock, and nothing that was published later', async () => {
    const end = dispatch({
      title: 'Ferry workers at Port Anselm go back to work',
      published: '2024-05-06',
      source: 'Northgate Post',
      text:
        'Ferry workers at Port Anselm went back to work on Monday after talks on pay with the owners. Union leader Mara Quill said that ' +
        'the walkout of ferry workers had been worth it. All passengers had left the island of Teal.',
    })
    await held.briefings.ingest('public', [ferry, end])
    const told = async (today: string): Promise<string> =>
      JSON.stringify((await held.briefings.brief(everybody, { today, topic: 'Port Anselm ferry' })).stories)
    expect(await told('2024-05-04')).toContain('walked out on Friday')
    expect(await told('2024-05-04')).not.toContain('went back')
    expect(await told('2024-05-06')).toContain('went back')
  })

  it('tells those of the newest days held where the week was silent, and says so', async () => {
    await held.briefings.ingest('public', [quake])
    const { stories, note } = await held.briefings.brief(everybody, { today: '2026-01-01' })
    expect(stories).toHaveLength(1)
    expect(note).toMatch(/nothing from the seven days before 1 January 2026.*up to 1 May 2024/)
  })

  it('says that it holds nothing where it holds nothing', async () => {
    expect(await held.briefings.brief(everybody, { today: '2024-05-04' })).toMatchObject({
      stories: [],
      note: 'I hold no articles yet.',
    })
  })

  it('keeps to a topic', async () => {
    await held.briefings.ingest('public', [ferry, quake])
    const { stories } = await held.briefings.brief(everybody, { topic: 'ferry', today: '2024-05-04' })
    expect(stories.map((s) => s.headline)).toEqual([expect.stringMatching(/ferry/i)])
  })

  it('keeps to what moved since a day', async () => {
    await held.briefings.ingest('public', [ferry, quake])
    const { stories } = await held.briefings.brief(everybody, { since: '2024-05-02', today: '2024-05-04' })
    expect(stories).toHaveLength(1)
  })

  it('shows a workspace its own articles and nobody else', async () => {
    await held.briefings.ingest('workspace:discord:81', [ferry])
    expect((await held.briefings.brief(everybody, { today: '2024-05-04' })).stories).toEqual([])
    expect(
      (await held.briefings.brief(['public', 'workspace:discord:82'], { today: '2024-05-04' })).stories,
    ).toEqual([])
    const own = await held.briefings.brief(['public', 'workspace:discord:81'], { today: '2024-05-04' })
    expect(own.stories).toHaveLength(1)
  })
})
