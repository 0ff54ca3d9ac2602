import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AskResult } from '../../../briefings/results.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      id: 'recall',
      title: 'Kettle maker widens recall',
      published: '2024-05-06',
      text: 'Homewell widened its recall of kettles on Monday after a handle came off in Teal. Any shop takes the kettles back. Odmar Ruhl of the safety office left open whether there will be a fine.',
    }),
    dispatch({
      id: 'ferry',
      title: 'Ferry runs aground off Marrow',
      published: '2024-05-08',
      text: 'A ferry ran aground off Marrow on Wednesday in thick fog. Nobody on board was hurt, the coast guard said.',
    }),
  ])
})
afterAll(() => held.store.close())
const ask = (question: string): Promise<AskResult> =>
  held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })
const textsNear = async (question: string): Promise<string[] | undefined> =>
  (await ask(question)).nearest?.map((c) => c.text)

describe('a question without an answer', () => {
  it('shows the sentences that come nearest, and says that they may be the answer', async () => {
    const { abstained, answer, claims, short, nearest } = await ask(
      'Who steered the ferry that ran aground off Marrow?',
    )
    expect({ abstained, claims, short }).toEqual({ abstained: true, claims: [], short: null })
    expect(answer).toMatch(/, as far as I can tell\.$/)
    expect(nearest?.map((c) => c.citations[0].article)).toContain('ferry')
    expect(nearest?.length).toBeLessThanOrEqual(2)
    for (const c of nearest!) expect(c.citations[0].span.text).toBe(c.text.replace(/ \[.*?\]/g, ''))
  })
  it('shows what is told of somebody whose words are asked for, where no report has them', async () => {
    expect(await textsNear('What did Odmar Ruhl say about the kettles?')).toEqual([
      'Odmar Ruhl of the safety office left open whether there will be a fine.',
    ])
  })
  it('shows nothing where no report mentions what it is about', async () => {
    expect(await textsNear('Who won the chess title in Lott?')).toBeUndefined()
  })
  it('shows nothing where somebody is asked about whom no report names', async () => {
    expect(await textsNear('Did Odmar Quelle widen the recall of kettles by Homewell?')).toBeUndefined()
  })
})
