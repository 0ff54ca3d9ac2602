import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSample } from '../../../src/sample/sample.ts'
import { everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

const NOW = '2024-04-08T09:00:00Z'
let held: TestBriefings
beforeAll(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', await readSample())
}, 120_000)
afterAll(() => held.store.close())

const ask = (question: string, earlier: readonly string[] = []) =>
  held.briefings.ask(everybody, question, { now: NOW, earlier })

it('says who called it off, and why', async () => {
  const told = await ask('Who called off the visit to Washington, and why?')
  expect(told).toMatchObject({ abstained: false })
  expect(told.claims[0]?.text).toMatch(
    /^Israeli Prime Minister Benjamin Netanyahu called off .* hours after the United States let/,
  )
})

describe('the sample, asked as a reader asks', () => {
  it.each([
    ['When did the earthquake strike the Corvan valley?', '27 March 2024'],
    ['What was the magnitude of the Corvan earthquake?', '6.1'],
    ['How many people were killed by the Corvan quake?', '44'],
    ['Where did rescuers pull a girl from a cellar?', 'Brask'],
    ['Who is the interior minister of Norland?', 'Ruth Adler'],
    ['Who is the foreign minister of Norland?', 'Ana Holt'],
    ['Who is Karl Benning?', 'chief executive of the Northern Grain Company'],
    ['Who is the director of the Hollen Mining Company?', 'Nils Varga'],
    ['How many miners died at Hollen?', '17'],
    ['What fine did the High Court of Teal impose on the Northern Grain Company?', '8 million euros'],
    ['Which company was fined by the High Court of Teal?', 'Northern Grain Company'],
    ['How many passengers did Harrow Rail charge twice?', '14,000'],
    ['When will the appeal of Northern Grain be heard?', 'September 2024'],
    ['Who leads the Seafarers’ Union of Teal?', 'Mara Quill'],
    ['How much more pay does the Seafarers’ Union ask for?', 'nine percent'],
    ['When will the island council vote on the strike law?', '12 June 2024'],
    ['At what time did the Marrow quake strike?', '9:40 p.m.'],
    ['How much will the Marrow quake cost insurers?', 'about 30 million euros'],
    ['On which island did children get measles?', 'Low Teal'],
    ['How many children had been vaccinated in two days?', '1,100'],
    ['Who is the coach of swimmer Ana Holt?', 'Bram Osei'],
    ['How long did the Corvan quake last?', '20 seconds'],
    ['How many doses of measles vaccine reached Low Teal?', 'Three thousand'],
    ['How old is Ana Holt?', '19'],
    ['Who was arrested over threats against Danek?', 'a man of 46'],
    ['What share of the water does Sarvia get in summer?', '40 percent'],
    ['When did the ferry strike end?', '31 March 2024'],
    ['How many passengers were stranded by the ferry strike?', 'about 3,500'],
    ['Who demanded a referendum in Sarvia?', 'Tereza Malik'],
    ['Which organisation sent two doctors to Low Teal?', 'World Health Organization'],
    ['Who is the mayor of Port Lisle?', 'Jonas Petrel'],
    ['How much money has Harrow Rail put aside?', '900,000 euros'],
    ['Who succeeded Karl Benning?', 'Freya Lund'],
    ['Who is the successor of Karl Benning?', 'Freya Lund'],
  ])('%s %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ abstained: false, short })
  })
  it.each([
    ['Which countries agreed to share the water behind the dam at Orsa?', 'Norland and Sarvia'],
    ['In which cities did Israelis march?', 'Tel Aviv and Jerusalem'],
    ['Who took part for the United States in the talks by video?', 'Antony Blinken and Jake Sullivan'],
  ])('gives all of a list: %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ short })
  })
  it.each([
    ['Did the Northern Grain Company appeal?', 'yes'],
    ['Was anybody killed by the Marrow quake?', 'no'],
    ['Has the ferry strike ended?', 'yes'],
    ['Did Danek accept a referendum?', 'no'],
  ])('settles with yes or no: %s', async (question, short) => {
    expect(await ask(question)).toMatchObject({ short })
  })
  it('names nobody for what was called off by nobody who is named: the visit was', async () => {
    expect(await ask('Who called off the vote, and why?')).toMatchObject({ abstained: true })
  })
  it('answers both parts', async () => {
    expect(await ask('Which company did the High Court of Teal fine, and why?')).toMatchObject({
      short: 'Northern Grain Company, for fixing the price of flour with two rivals',
    })
  })
  it.each([
    ['How much was it fined?', 'When was the Northern Grain Company fined?', '8 million euros'],
    ['And how long did it last?', 'What was the magnitude of the Corvan quake?', '20 seconds'],
    [
      'What did she say about the offer of five percent?',
      'Who leads the Seafarers’ Union of Teal?',
      '“Five is not nine,”',
    ],
  ])('%s after: %s', async (question, before, short) => {
    expect(await ask(question, [before])).toMatchObject({ short })
  })
  it('cites the sentence that says who “she” is beside her own', async () => {
    const { claims } = await ask('Who demanded a referendum in Sarvia?')
    expect(claims[0]?.text).toBe('She demanded a referendum.')
    expect(claims[0]?.citations.map((c) => c.span.text)).toEqual([
      'She demanded a referendum.',
      'Opposition leader Tereza Malik accused Foreign Minister Viktor Danek of selling the river.',
    ])
  })
})

describe('the sample, asked for what it does not hold', () => {
  it.each([
    // Near misses.
    'When did the earthquake strike Port Anselm?',
    'Who is the coach of Viktor Danek?',
    'Who won the 200 metres in Port Anselm?',
    'What did the High Court of Norland rule?',
    'Who is the interior minister of Sarvia?',
    'When did the strike of the railway crews end?',
    'How many people were killed in the Corvan quake of 2019?',
    'Which animal fell in the harbour of Port Lisle?',
    // False premises.
    'Why did Norland cancel the water agreement?',
    'When did Ruth Adler resign?',
    'Why did Viktor Danek resign?',
    'Who killed Viktor Danek?',
    'When did the union accept the offer of five percent?',
    'Who bought Harrow Rail?',
    'Did Sarvia join the United Nations?',
    // The vote was called off by nobody who is named, and for no reason that is told; the visit was.
    'Who called off the vote, and why?',
    // Said nowhere.
    'Who is the prime minister of Norland?',
    'How many soldiers reached Brask?',
    'What is the population of Low Teal?',
    'Where was Mara Quill born?',
  ])('%s', async (question) => {
    expect(await ask(question)).toMatchObject({ abstained: true, short: null, claims: [] })
  })
})

describe('what changed', () => {
  it('in a story since a day, the newest first', async () => {
    const { claims } = await ask('What changed in the ferry strike since March 29?')
    expect(claims.map((c) => c.citations[0].published)).toEqual([
      '2024-04-03',
      '2024-03-31',
      '2024-03-29',
      '2024-03-29',
    ])
  })
  it.each([
    ['What changed since yesterday?', ['2024-04-07']],
    ['What is new on the swimmer since last week?', ['2024-04-05']],
    ['What’s the latest on Northern Grain since Friday?', ['2024-04-06']],
  ])('%s', async (question, days) => {
    const { claims } = await ask(question)
    expect(claims.map((c) => c.citations[0].published)).toEqual(days)
  })
  it('is told of each story once where no topic is named', async () => {
    const { claims } = await ask('What changed since Monday?')
    expect(claims).toHaveLength(4)
    expect(new Set(claims.map((c) => c.citations[0].article)).size).toBe(4)
  })
  it('is nothing where nothing came', async () => {
    expect(await ask('What changed in the ferry strike since Friday?')).toMatchObject({
      abstained: true,
      answer: 'I hold nothing on ferry strike from 5 April 2024 or later.',
    })
  })
  it('since somebody last asked is what catchup knows', async () => {
    const { abstained, answer } = await ask('What changed since I last asked?')
    expect({ abstained, says: answer.includes('catchup') }).toEqual({ abstained: true, says: true })
  })
})
