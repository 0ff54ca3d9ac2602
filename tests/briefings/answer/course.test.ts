import { afterEach, beforeEach, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-06-01T12:00:00Z' })

const walkout = dispatch({
  id: 'walkout',
  title: 'Ferries of Orsund lie still as deckhands walk out',
  published: '2024-05-06',
  source: 'Harbour Wire',
  text: 'Deckhands of the ferries in Orsund walked off the job at five o’clock on Monday morning. The Seamen’s League wants 40 marks more for each night shift.',
})
const deal = dispatch({
  id: 'deal',
  title: 'Ferries of Orsund sail again',
  published: '2024-05-17',
  source: 'Harbour Wire',
  text: 'Deckhands in Orsund and the ferry company reached an agreement late on Thursday. The Seamen’s League called off the strike at once, its leader said.',
})
const back = dispatch({
  ...deal,
  id: 'back',
  text: 'Deckhands in Orsund went back to work on Friday, eleven days after they had walked out. The Seamen’s League thanked them.',
})
const sentence = dispatch({
  id: 'sentence',
  title: 'Baker of Vell jailed for arson',
  published: '2024-05-21',
  source: 'Northgate Post',
  text: 'The baker Ivo Strand was jailed for two years on Tuesday for setting fire to a mill in Vell. The trial had opened on May 13.',
})

it('tells when a strike began and ended that a report tells in other words, with the sentence that has the day', async () => {
  await held.briefings.ingest('public', [walkout, deal])
  expect((await ask('when did the ferry strike in Orsund begin')).short).toBe('6 May 2024')
  const { short, claims } = await ask('When did the ferry strike in Orsund end?')
  expect(short).toBe('16 May 2024')
  expect(claims.map((c) => c.text)).toEqual([
    expect.stringContaining('called off the strike'),
    expect.stringContaining('late on Thursday [16 May]'),
  ])
})

it('counts the days from the one to the other, and gives both sentences', async () => {
  await held.briefings.ingest('public', [walkout, deal])
  const { short, claims } = await ask('how long did the Orsund ferry strike last?')
  expect(short).toBe('10 days')
  expect(claims.some((c) => c.text.includes('walked off the job'))).toBe(true)
})

it('takes the length that a report states before one that is counted', async () => {
  await held.briefings.ingest('public', [walkout, back])
  const { short } = await ask('how long did the Orsund ferry strike last?')
  expect(short).toBe('eleven days')
})

it('tells the day of a trial’s opening that the verdict’s report looks back on', async () => {
  await held.briefings.ingest('public', [sentence])
  expect((await ask('When did the trial of Ivo Strand begin?')).short).toBe('13 May 2024')
  expect((await ask('How long did the trial of Ivo Strand last?')).short).toBe('8 days')
})
