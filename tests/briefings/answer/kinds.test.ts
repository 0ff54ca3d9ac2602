import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
  await held.briefings.ingest('public', [flood, later, strike, council])
})
afterEach(() => held.store.close())

const ask = (question: string) => held.briefings.ask(everybody, question, { now: '2024-05-20T12:00:00Z' })

const flood = dispatch({
  id: 'flood',
  title: 'Flood in Orsund kills 12',
  published: '2024-05-03',
  source: 'Harbour Wire',
  text: 'A flood in Orsund killed 12 people on Friday, the Northern Rescue Service (NRS) said. The dam broke at 5:20 a.m. above the town of Orsund. Mayor Ada Lund, 52, left the town hall by boat.',
})
const later = dispatch({
  id: 'later',
  title: 'Flood in Orsund: toll rises',
  published: '2024-05-05',
  source: 'Harbour Wire',
  text: 'The number of people killed by the flood in Orsund has risen to 19, the Northern Rescue Service said on Sunday. Mayor Ada Lund thanked the divers in Orsund.',
})
const strike = dispatch({
  id: 'strike',
  title: 'Tram drivers in Vell walk out',
  published: '2024-05-08',
  source: 'Northgate Post',
  text: 'Tram drivers in Vell began a strike on Wednesday. Nobody was injured in the strike. The Vell Tram Company would lose 90,000 euros a day, its director Paul Lindqvist said. Lindqvist rejected a pay rise.',
})
const council = dispatch({
  id: 'council',
  title: 'Marches in Brell and Vell',
  published: '2024-05-13',
  source: 'Northgate Post',
  text: 'Pensioners marched in Lisbon and Porto on Saturday against the fares. A woman of 61 threatened Peter Collins, the minister of transport, with an umbrella.',
})

describe('each kind of question', () => {
  it.each([
    ['What does NRS stand for?', 'Northern Rescue Service'],
    ['How old is Ada Lund?', '52'],
    ['At what time did the dam break in Orsund?', '5:20 a.m.'],
    ['Who threatened Peter Collins?', 'A woman of 61'],
    ['What post does Collins hold?', 'minister of transport'],
    ['In which cities did pensioners march, and on what days?', 'Lisbon and Porto, 11 May 2024'],
  ])('"%s" is answered "%s"', async (question, short) => {
    expect((await ask(question)).short).toBe(short)
  })

  it('tells the newest count first, and what it was before', async () => {
    const { short, claims } = await ask('How many people were killed by the flood in Orsund?')
    expect(short).toBe('19')
    expect(claims.map((c) => c.text).join(' ')).toMatch(/risen to 19.*killed 12 people/)
  })

  it('takes what would be lost for nothing that was', async () => {
    expect((await ask('How much did the Vell Tram Company lose?')).abstained).toBe(true)
    expect((await ask('How much would the Vell Tram Company lose a day?')).short).toBe('90,000 euros')
  })

  it('gives no dead of one happening as those of another', async () => {
    expect((await ask('How many people were killed in the tram strike?')).short ?? '').not.toMatch(/12|19/)
  })
})

describe('a yes-or-no question', () => {
  it.each([
    [
      'Did tram drivers begin a strike?',
      'yes',
      'Yes: Tram drivers in Vell began a strike on Wednesday [8 May].',
    ],
    ['Did Lindqvist accept a pay rise?', 'no', 'No: Lindqvist rejected a pay rise.'],
    ['Was anyone injured in the strike in Vell?', 'no', 'No: Nobody was injured in the strike.'],
  ])('"%s" opens with %s', async (question, short, answer) => {
    expect(await ask(question)).toMatchObject({ short, answer })
  })

  it.each(['Did Ada Lund resign?', 'Did the Vell Tram Company lose 90,000 euros?'])(
    'is not guessed at: "%s"',
    async (question) => {
      expect((await ask(question)).short ?? '').not.toMatch(/^(?:yes|no)$/)
    },
  )
})

describe('what stands in the sentence and is not what was asked for', () => {
  const docks = dispatch({
    id: 'docks',
    published: '2024-05-17',
    text: 'PORT MAREN, May 17 (Isle News) - Dockers at Port Maren on Friday rejected an offer of the port, and a strike would now begin on Monday at six, their union said. The second ballot will be held on June 3, its chairwoman Ane Dahl said on Friday. Dahl’s lawyer, Nils Roed, said that the port had been warned.',
  })
  it.each([
    ['When will the strike at Port Maren begin?', '20 May 2024'],
    ['When will the second ballot be held?', '3 June 2024'],
    ['Who is Ane Dahl’s lawyer?', 'Nils Roed'],
  ])('"%s": %s', async (question, short) => {
    await held.briefings.ingest('public', [docks])
    expect((await ask(question)).short).toBe(short)
  })

  it('tells what is new without its dateline', async () => {
    await held.briefings.ingest('public', [docks])
    expect((await ask('What is new since 15 May?')).answer).toMatch(/^Dockers at Port Maren/)
  })
})
