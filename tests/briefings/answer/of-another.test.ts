import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [
    dispatch({
      title: 'Ferry Tern Star aground off Lunt',
      published: '2024-05-02',
      text: 'The ferry Tern Star, carrying 88 people, ran onto rocks off Lunt on Thursday. It has two radar sets.',
    }),
    dispatch({
      title: 'Another ferry strikes a quay',
      published: '2024-05-09',
      text: 'A ferry struck the quay of Orsund on Thursday. The ship, which is a sister of the Tern Star, was carrying 41 people, the owner said.',
    }),
    dispatch({
      title: 'Petra Vane is prime minister of Sarle',
      published: '2024-05-10',
      text: 'Petra Vane, who was health minister of Sarle until last month, was sworn in as its prime minister on Friday.',
    }),
    dispatch({
      title: 'Sentence put off for Odo Brill',
      published: '2024-05-11',
      text: 'The sentencing of Odo Brill, the treasurer of Garrel convicted last month of fraud, was put off on Saturday because the judge had fallen ill.',
    }),
    dispatch({
      title: 'Rovers win the cup',
      published: '2024-05-12',
      text: 'Garrel Rovers beat Lott Town 3-1 on Sunday in the final of the Harbour Cup. Ann Loy scored twice. The women’s final is a week later.',
    }),
    dispatch({
      title: 'Painting found in Lott',
      published: '2024-05-13',
      text: 'Police have recovered "The Eel Weir", the painting stolen from the Garrel Museum in March, from a cellar in Lott. A court sentenced Nils Osk to three and a half years in prison on Monday for having stolen it.',
    }),
    dispatch({
      title: 'Buses stand still in Orsund',
      published: '2024-05-14',
      text: 'Hardly a bus ran in Orsund on Tuesday as 310 drivers struck over the closing of a depot.',
    }),
  ])
})
afterAll(() => held.store.close())
const shortOf = async (question: string): Promise<string | null> =>
  (await held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })).short

describe('what is told of another', () => {
  it('who were aboard a sister ship is no count of those aboard the ship', async () => {
    expect(await shortOf('How many people were on board the Tern Star?')).toMatch(/^88/)
  })
  it('whoever had a post until last month does not hold it', async () => {
    expect(await shortOf('Who is the new health minister of Sarle?')).toBeNull()
  })
  it('why the sentence was put off is not why he was convicted', async () => {
    expect(await shortOf('Why was Odo Brill convicted?')).toBeNull()
    expect(await shortOf('Why was the sentencing of Odo Brill put off?')).toMatch(/judge had fallen ill/)
  })
  it('a final is not the women’s final', async () => {
    expect(await shortOf('What was the score in the women’s final of the Harbour Cup?')).toBeNull()
    expect(await shortOf('What was the score in the final of the Harbour Cup?')).toBe('3-1')
  })
  it('where something was stolen is not where it was found', async () => {
    expect(await shortOf('Where was "The Eel Weir" recovered?')).toBe('Lott')
  })
  it('how many drivers struck is not how many days they did', async () => {
    expect(await shortOf('How many days did the bus drivers of Orsund strike?')).toBeNull()
  })
})

it('gives a number with its half', async () => {
  expect(await shortOf('To how many years in prison was Nils Osk sentenced?')).toBe('three and a half')
})
