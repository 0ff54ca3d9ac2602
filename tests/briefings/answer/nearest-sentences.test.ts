import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const ask = askedOf(
  [
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
    dispatch({
      id: 'drivers',
      title: 'Crane drivers of Pell get more',
      published: '2024-05-12',
      text: 'The crane drivers of Pell agreed to a new contract on Sunday. From June they get nine crowns more an hour, and no shift may be longer than ten hours.',
    }),
    dispatch({
      id: 'cup',
      title: 'Teal Rovers win the Lakes Cup',
      published: '2024-05-11',
      text: 'Teal Rovers beat Corvey Town 2-1 in the final of the Lakes Cup on Saturday. It is the first cup that Rovers have won since 1988. Their captain, Ina Foss, said that she would stay for a year.',
    }),
    dispatch({
      id: 'depot',
      title: 'Buses of Ashmoor stand still',
      published: '2024-05-14',
      text: 'The bus drivers of Ashmoor stayed away on Tuesday over the plan to close their depot. The depot is to be closed in October, and the land sold. Its roof leaks and would cost too much to mend, the director said.',
    }),
    ...[
      'The city closed the Orne bridge on Wednesday because of the fair.',
      'Sheep crossed the Orne bridge of the city on Thursday in great numbers.',
      'A choir sang on the Orne bridge in the city late on Friday.',
    ].map((text, i) => dispatch({ id: `bridge-${i}`, published: `2024-05-1${i + 5}`, text })),
  ],
  '2024-05-20T12:00:00Z',
)
const textsNear = async (question: string): Promise<string[] | undefined> =>
  (await ask(question)).nearest?.map((c) => c.text)

describe('a question without an answer', () => {
  it('shows the sentences that come nearest, and says that they may be the answer', async () => {
    const { abstained, answer, claims, short, nearest } = await ask(
      'Who steered the ferry that ran aground off Marrow?',
    )
    expect({ abstained, claims, short }).toEqual({ abstained: true, claims: [], short: null })
    expect(answer).toMatch(/, but cannot say for sure who it is/)
    expect(nearest?.map((c) => c.citations[0].article)).toContain('ferry')
    expect(nearest?.length).toBeLessThanOrEqual(3)
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
  it('shows the sentence behind the one that is about it, where that gives the sum', async () => {
    expect(await textsNear('how big a raise did the crane drivers get')).toContain(
      'From June they get nine crowns more an hour, and no shift may be longer than ten hours.',
    )
  })
  it('does not deny a reason that it shows', async () => {
    const { abstained, answer, nearest } = await ask('why must the ashmoor depot be shut down')
    expect({ abstained, answer }).toEqual({
      abstained: true,
      answer: 'I hold one article on Ashmoor, of 14 May 2024, but cannot say for sure why.',
    })
    expect(nearest?.[0]?.text).toMatch(/over the plan to close their depot/)
  })
  it('shows three where the third comes about as near', async () => {
    expect(await textsNear('Who welded the Orne bridge of the city?')).toHaveLength(3)
  })
  it('says of no word that was not asked that nothing is on it', async () => {
    expect((await ask('how big a hike will the drivers get in teal')).answer).not.toMatch(/rise|percent/)
  })
  it('takes a word for no name that the reports have in small letters too', async () => {
    expect((await ask('who refereed the cup final')).answer).toBe(
      'I looked at one article that comes nearest, of 11 May 2024, but cannot say for sure who it is; it does not have the word “refereed”.',
    )
  })
  it('names what is counted only where one word says it', async () => {
    expect((await ask('how many bus drivers agreed to it in pell')).answer).not.toMatch(/bus/)
  })
})
