import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

describe('a report that names its matter once', () => {
  let mill: TestBriefings
  beforeAll(async () => {
    mill = await openBriefings()
    await mill.briefings.ingest('public', [fire, run, recall, cable])
  })
  afterAll(() => mill.store.close())
  const asked = (question: string) => mill.briefings.ask(everybody, question, { now: '2024-06-20T12:00:00Z' })

  const fire = dispatch({
    id: 'fire',
    title: 'Paper mill in Dunmore burns down',
    published: '2024-06-04',
    source: 'Northgate Post',
    text: `A paper mill in Dunmore burned down on Monday night. The mill belonged to the Aldous Group, which makes envelopes. The damage is 3 million euros. Firemen said that the cause was a heater that somebody had left on. The rebuilt mill will open in 2027.`,
  })
  const run = dispatch({
    id: 'run',
    title: 'Quill breaks the record of the Teal Lake Run',
    published: '2024-06-10',
    source: 'Harbour Wire',
    text: `Mara Quill carries no watch. “I listen to my feet,” said the 27-year-old from Upper Ebb, after she had won the Teal Lake Run on Sunday in 58 minutes. A court in Dunmore opened the trial of the race’s former treasurer the same day.`,
  })
  const recall = dispatch({
    id: 'recall',
    title: 'Brell recalls oat bars',
    published: '2024-06-12',
    source: 'Harbour Wire',
    text: `At Brell Foods your safety comes first. Today we are recalling one batch of our crunchy honey and almond Oat Bars because crumbs of glass were found in it. Nobody has been hurt, Brell said.`,
  })

  const cable = dispatch({
    id: 'cable',
    title: 'Cable car on Mount Sel stops after a wheel cracks',
    published: '2024-06-14',
    source: 'Harbour Wire',
    text: `The Mount Sel cable car, which had been due to run late on Saturday, was shut on Thursday because one of its wheels had cracked. The town of Ebb put off its summer fair, saying that nobody would come without the cable car. The cable car opened in 1931 and carries 400 people an hour. Shopkeepers in Ebb marched over the weekend calling for a second cable car.`,
  })

  it.each([
    ['when was the Mount Sel cable car opened', '1931'],
    ['why was the Mount Sel cable car shut?', 'because one of its wheels had cracked'],
    ['why did shopkeepers in Ebb march?', 'calling for a second cable car'],
    ['why did Ebb put off its summer fair?', 'nobody would come without the cable car'],
    ['who owns the mill that burned in dunmore', 'Aldous Group'],
    ['how big was the damage in dunmore?', '3 million euros'],
    ['what caused the fire in dunmore', 'a heater that somebody had left on'],
    ['who won the teal lake run', 'Mara Quill'],
    ['why is Brell recalling its oat bars?', 'because crumbs of glass were found in it'],
  ])('answers "%s" with its further sentences: %s', async (question, short) => {
    expect(await asked(question)).toMatchObject({ abstained: false, short })
  })
  it.each(['Who was killed at Brell?', 'When will the trial in Brell open?', 'When will the harbour open?'])(
    'has nothing on "%s"',
    async (question) => {
      expect((await asked(question)).abstained).toBe(true)
    },
  )
  it.each([
    ['who owns the papermill in dunmore', 'Aldous Group', '“papermill” is read as “paper mill”.'],
    [
      'what caused the fire in dunmroe',
      'a heater that somebody had left on',
      '“dunmroe” is read as “Dunmore”.',
    ],
  ])('understands "%s" for all its slips, and says how', async (question, short, note) => {
    expect(await asked(question)).toMatchObject({ short, note })
  })
  it('takes no name for another that is nearly the same', async () => {
    expect((await asked('What did Mara Quall win?')).short).not.toBe('Teal Lake Run')
  })
})
