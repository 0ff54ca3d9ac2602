import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderForTerminal } from '../../../src/adapters/console/render.ts'
import { storyBlocks } from '../../../commands/story-blocks.ts'
import { presentPost } from '../../../commands/present-post.ts'
import type { EventResult } from '../../../briefings/results.ts'
import { createAsking, inDirectMessage } from '../../fakes/command-context.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

const reports = [
  {
    url: 'https://hollenpost.example/fire',
    source: 'Hollen Post',
    title: 'Fire destroys paper mill in Hollen',
    published: '2024-05-03',
    text: 'A fire destroyed the paper mill of Brandt and Sons in Hollen on Friday. Nobody was hurt, Mayor Ida Moll said.',
  },
  {
    url: 'https://lowmarkdaily.example/mill',
    source: 'Lowmark Daily',
    title: 'Paper mill in Hollen to be rebuilt after fire',
    published: '2024-05-10',
    text: 'Brandt and Sons will rebuild the paper mill in Hollen that a fire destroyed a week ago, Mayor Ida Moll said on Friday.',
  },
].map(dispatch)

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const eventOf = async (name: string): Promise<EventResult> =>
  (await held.briefings.event(everybody, name)) as EventResult

describe('a story as a whole', () => {
  it('is headed by what took place on its day, and says what the newest report is headed', async () => {
    await held.briefings.ingest('public', reports)
    const found = await eventOf('paper mill')
    expect(found.event).toMatchObject({
      headline: 'Fire destroys paper mill in Hollen',
      when: { value: '2024-05-03' },
      status: 'happened',
    })
    expect(found.latest).toEqual({
      headline: 'Paper mill in Hollen to be rebuilt after fire',
      published: '2024-05-10',
    })
    const reply = await createAsking(held)('event paper mill', inDirectMessage('7'))
    const page = renderForTerminal(reply.document, { width: 200, color: false, prefix: '/' })
    expect(page).toContain('Paper mill in Hollen to be rebuilt after fire (10 May 2024)')
  })

  it('is told as news under the newest headline, with what is counted behind it', async () => {
    await held.briefings.ingest('public', reports)
    const { stories } = await held.briefings.brief(everybody, { today: '2024-05-11' })
    expect(stories[0]).toMatchObject({ sources: 2, reports: 2 })
    const shown = storyBlocks({ ...stories[0]!, new: true })[0]
    const heading =
      'Paper mill in Hollen to be rebuilt after fire — 2 reports of this story from 2 sources, new'
    expect(shown).toMatchObject({ text: heading })
    // What somebody was told of before comes as an update.
    expect(storyBlocks({ ...stories[0]!, new: false }, true)[1]).toMatchObject({ label: 'Update' })
    const post = presentPost({
      kind: 'digest',
      title: 'Digest',
      note: null,
      stories: [{ ...stories[0]!, reports: 1, new: true, update: null }],
    })
    expect(post.blocks[0]).toMatchObject({ text: expect.stringMatching(/ — 1 report, new$/) as string })
  })

  it('says in words what the sources differ on, and what a cause is a cause of', async () => {
    await held.briefings.ingest('public', [
      dispatch({
        source: 'Hollen Post',
        title: 'Fair in Hollen called off',
        text:
          'The fair in Hollen was called off on Friday because of a bomb threat, Mayor Ida Moll said. ' +
          'Police counted 900 protesters in the market place, while the traders spoke of 3,000.',
      }),
    ])
    const reply = await createAsking(held)('event fair in Hollen', inDirectMessage('7'))
    const headings = reply.document.blocks.flatMap((b) => (b.kind === 'heading' ? b.text : []))
    expect(headings).toContain('Why it was called off')
    expect(headings).toContain('The sources differ on how many protesters')
  })

  it('has before it what took place before, whenever that was first reported', async () => {
    await held.briefings.ingest(
      'public',
      [
        {
          title: 'Lowmark and Vale to sign treaty on bridge tolls on May 20',
          published: '2024-05-03',
          text: 'President Ada Lund of Lowmark and Prime Minister Piet Oss of Vale will sign a treaty on bridge tolls on May 20. Lorries would pay half.',
        },
        {
          title: 'Hospital for injured lynxes opens',
          published: '2024-05-09',
          text: 'A hospital for injured lynxes opened in the forest of Ebb on Thursday. Ada Lund cut the ribbon, and Piet Oss named the first patient.',
        },
      ].map(dispatch),
    )
    const { before, after } = await eventOf('hospital for lynxes')
    expect(before).toEqual([])
    expect(after.map((e) => e.headline)).toEqual([
      'Lowmark and Vale to sign treaty on bridge tolls on May 20',
    ])
  })
})
