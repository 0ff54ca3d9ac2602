import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [talks])
})
afterAll(() => held.store.close())

const ask = (question: string, earlier: readonly string[] = []) =>
  held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z', earlier })

const talks = dispatch({
  id: 'talks',
  title: 'Norland and Sarvia talk about the Teal canal',
  published: '2024-05-14',
  source: 'Harbour Wire',
  text: `Envoys from Norland and Sarvia held a meeting by video on Monday about the Teal canal. Secretary of State Ada Lund and canal adviser Paul Rask were among those who spoke for Norland. A meeting planned for last week was called off by Sarvian Prime Minister Corin Vaas after the UN lost the guarantee of the banks. Both sides are still working towards a meeting in person. Norland’s plans were shown to Sarvian Defence Minister Jorun Pell when he was in town. Police have warned drivers that the canal road would stay shut. “The locks belong to all of us,” Vaas said. Vice President Mara Quill left the matter open. Since the raids of October 7, some 400 boats have left the canal, the harbour office said.`,
})

describe('a question as people type it', () => {
  it.each([
    ['what did vaas say', '“The locks belong to all of us,”'],
    ['who is paul rask', 'canal adviser'],
    ['who is sarvia’s defence minister', 'Jorun Pell'],
    ['did the un lose the guarantee', 'yes'],
  ])('without capitals, "%s", is read with those of the reports: %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it('without capitals names somebody for the next one too', async () => {
    const { abstained, claims } = await ask('what did he say', ['who is corin vaas'])
    expect(abstained).toBe(false)
    expect(claims[0]!.text).toContain('belong to all of us')
  })
  it('leaves a word small that the reports mostly write so', async () => {
    expect((await ask('who closed the canal')).abstained).toBe(true)
  })
})

describe('a post', () => {
  it.each([
    ['Who is Sarvia’s Defence Minister?', 'Jorun Pell'],
    ['Who is Norland’s canal adviser?', 'Paul Rask'],
    ['What’s Pell’s job?', 'Sarvian Defence Minister'],
    ['Who is the vice president?', 'Mara Quill'],
  ])('%s %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it.each(['Who is the president?', 'Who is the president of Norland?', 'Who was at the meeting?'])(
    'is not taken for another: "%s" is not answered',
    async (question) => {
      expect((await ask(question)).abstained).toBe(true)
    },
  )
})

describe('words that only point', () => {
  it('do not have to stand in the report: "the earlier meeting"', async () => {
    const { short } = await ask('Why was the earlier meeting called off?')
    expect(short).toContain('lost the guarantee')
  })
  it('say no deed: "happened"', async () => {
    expect(await ask('When did the raids happen?')).toMatchObject({ short: '7 October 2023' })
  })
  it('are no names: the police said so', async () => {
    const { claims } = await ask('What did the police warn?')
    expect(claims[0]!.text).toContain('would stay shut')
  })
})

it.each(['Did Vaas attend the meeting?', 'Has Sarvia closed the canal?'])(
  'of what no report speaks, nothing is told that only looks like an answer: %s',
  async (question) => {
    expect((await ask(question)).abstained).toBe(true)
  },
)

it('what is still worked towards has not been', async () => {
  expect((await ask('Was the meeting in person?')).short).not.toBe('yes')
})

describe('a report that names its matter once', () => {
  let mill: TestBriefings
  beforeAll(async () => {
    mill = await openBriefings()
    await mill.briefings.ingest('public', [fire, run, recall])
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

  it.each([
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
