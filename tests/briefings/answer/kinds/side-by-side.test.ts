import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../../sample-briefings.ts'

describe('two happenings that look alike', () => {
  let both: TestBriefings
  beforeAll(async () => {
    both = await openBriefings()
    await both.briefings.ingest('public', [brell, teal, dam])
  })
  afterAll(() => both.store.close())
  const asked = (question: string) => both.briefings.ask(everybody, question, { now: '2024-07-20T12:00:00Z' })

  const brell = dispatch({
    id: 'brell',
    title: 'Sawmill fire in Brell',
    published: '2024-07-02',
    source: 'Northgate Post',
    text: `A sawmill in Brell burned down on Monday night. Two men were hurt. The sawmill belonged to Lund & Sons. The damage is 4 million euros. “Somebody left a stove on,” the mayor of Brell, Ada Lund, said. “I want to know who.”`,
  })
  const teal = dispatch({
    id: 'teal',
    title: 'Fire destroys a sawmill in Teal',
    published: '2024-07-09',
    source: 'Harbour Wire',
    text: `A sawmill in Teal was destroyed by a fire on Monday. Nobody was hurt. The sawmill belonged to the Rask Group. The damage is 9 million euros. Mayor Ivo Pell has denied reports that the alarm was switched off. “It rang within a minute,” Pell said.`,
  })
  const dam = dispatch({
    id: 'dam',
    title: 'Orsund dam bursts',
    published: '2024-07-15',
    source: 'Harbour Wire',
    text: `The Orsund dam has burst. The town below it is being cleared.`,
  })

  it('are set side by side when that is asked', async () => {
    const { abstained, claims } = await asked('Compare the two sawmill fires')
    const told = claims.map((c) => c.text).join(' ')
    expect({ abstained, brell: told.includes('Brell'), teal: told.includes('Teal') }).toEqual({
      abstained: false,
      brell: true,
      teal: true,
    })
  })
  it('are never told of one another', async () => {
    const { short, claims } = await asked('Who owned the sawmill in Teal?')
    expect({ short, told: claims.map((c) => c.text) }).toEqual({
      short: 'Rask Group',
      told: ['The sawmill belonged to the Rask Group.'],
    })
  })
  it('a quotation is told to its end', async () => {
    const { claims } = await asked('What did Ada Lund say?')
    expect(claims[0]!.text).toMatch(/Lund, said\. “I want to know who\.”$/)
  })
  it('what somebody denies is not given as their words', async () => {
    expect((await asked('What did Pell say about the alarm?')).short ?? '').not.toContain('reports that')
  })
  it('the day of the first report is told where no other is', async () => {
    expect((await asked('When did the Orsund dam burst?')).short).toBe('reported on 15 July 2024')
  })
})
