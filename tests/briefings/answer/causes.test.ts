import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      title: 'House blows up in Teal',
      published: '2024-05-06',
      text: 'A house exploded in Teal on Monday, killing a man of 40. A gas leak may have caused the explosion, the fire brigade said.',
    }),
    dispatch({
      title: 'Ferry Ilse aground off Marrow',
      published: '2024-05-08',
      text: 'The ferry Ilse ran onto a sandbank off Marrow in thick fog on Wednesday with 90 people on board. Nobody was hurt.',
    }),
    dispatch({
      title: 'School bus overturns near Brell',
      published: '2024-05-09',
      text: 'A school bus skidded off an icy road and overturned near Brell on Thursday, injuring four children.',
    }),
    dispatch({
      title: 'No flights at Orsund',
      published: '2024-05-10',
      text: 'A broken radar led to the cancellation of all flights at Orsund on Friday. Two airlines had moved to Lott already. What had broken it was not known. The strike of the cabin crews forced a third airline to move to Garrel.',
    }),
    dispatch({
      title: 'Footbridge falls at the fair in Lunt',
      published: '2024-05-11',
      text: 'A footbridge collapsed at the fair in Lunt on Saturday. Nine people died. Another 14 were taken to hospital with broken bones.',
    }),
    dispatch({
      title: 'Arrow stays on the ground',
      published: '2024-05-14',
      text: 'The launch of the Arrow, a weather satellite, has been moved from Wednesday to June 2 because of a leaking valve.',
    }),
    dispatch({
      title: 'Silo falls in Garrel',
      published: '2024-05-13',
      text: 'A grain silo fell in Garrel on Monday. It is not yet known why the silo gave way.',
    }),
    dispatch({
      title: 'Garrel clears up after its silo fell',
      published: '2024-05-15',
      text: 'Garrel began to clear up on Wednesday, two days after the silo fell in the town. Farmers were offered room in Lunt.',
    }),
    dispatch({
      title: 'Sale of Lott harbour goes to appeal',
      published: '2024-05-12',
      text: 'The town of Lott will appeal against the ruling that stopped the sale of its harbour. A decision is expected in July.',
    }),
  ])
})
afterAll(() => held.store.close())
const shortOf = async (question: string): Promise<string | null> =>
  (await held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })).short

describe('why something happened', () => {
  it.each([
    ['What caused the explosion in Teal?', 'A gas leak'],
    ['why did the house explode', 'A gas leak'],
    ['Why did the ferry Ilse run aground?', 'in thick fog'],
    ['why did the school bus overturn', 'off an icy road'],
    ['Why were the flights at Orsund cancelled?', 'A broken radar'],
    ['Why did an airline move to Garrel?', 'The strike of the cabin crews'],
  ])('%s', async (question, reason) => {
    expect(await shortOf(question)).toBe(reason)
  })
  it('is not told by what nobody knows', async () => {
    expect(await shortOf('What had broken the radar at Orsund?')).not.toMatch(/^What/)
  })
})

it('counts those who were taken to hospital as injured', async () => {
  expect(await shortOf('How many people were injured when the footbridge in Lunt fell?')).toBe('14')
})

it('takes a decision that is asked about as one for the one that is awaited', async () => {
  expect(await shortOf('When is a decision on the Lott harbour appeal expected?')).toBe('July 2024')
})

it('says that a cause is not known where the report that says so is not the newest, and none has one', async () => {
  const answer = await held.briefings.ask(everybody, 'Why did the silo in Garrel fall?', {
    now: '2024-05-20T12:00:00Z',
  })
  expect(answer.short).toBe('not known')
  expect(answer.claims[0]!.text).toBe('It is not yet known why the silo gave way.')
})

it('finds a day that is asked about by its date where the report tells it by its weekday', async () => {
  const answer = await held.briefings.ask(
    everybody,
    'Why was the launch of the Arrow moved from May 15 to June 2?',
    { now: '2024-05-20T12:00:00Z' },
  )
  expect(answer.short).toBe('because of a leaking valve')
})
