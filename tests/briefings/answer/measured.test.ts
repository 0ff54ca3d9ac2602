import { describe, expect, it } from 'vitest'
import { dispatch } from '../../sample-briefings.ts'
import { askedOf } from './asked-of.ts'

const short = async (question: string) => (await ask(question)).short

const cup = dispatch({
  id: 'cup',
  title: 'Brell lift the Lantern Cup',
  published: '2024-05-05',
  source: 'Arena North',
  text: 'Brell Rovers won the Lantern Cup on Sunday, beating Teal United 3-2 before 12,000 spectators. Teal had led 2-0 at half-time.',
})
const vote = dispatch({
  id: 'vote',
  title: 'Voters of Kellmark throw out bridge toll',
  published: '2024-05-14',
  source: 'Harbour Wire',
  text: 'Voters in Kellmark have rejected a bridge toll by 58.6 percent to 41.4, the electoral office said on Tuesday. Some 63.4 percent of those entitled to vote took part.',
})
const late = dispatch({
  id: 'late',
  title: 'Count of Kellmark’s toll vote held up',
  published: '2024-05-12',
  source: 'Harbour Wire',
  text: 'The result of Sunday’s vote on a toll in Kellmark will not be known before Tuesday because a power cut stopped the scanners, the electoral office said.',
})
const buses = dispatch({
  id: 'buses',
  title: 'Bus drivers of Vell get more for nights',
  published: '2024-05-08',
  source: 'Northgate Post',
  text: 'Bus drivers in Vell will be paid 45 kroner extra for each night shift under a deal that was signed on Wednesday. The union had asked for 60 kroner. Vell Buses has offered the owners of a rival firm, Teal Coaches, 74 kroner a share, 9 kroner more than in March.',
})
const ship = dispatch({
  id: 'ship',
  title: 'Ferry Marigold sinks off Orsund',
  published: '2024-05-09',
  source: 'Harbour Wire',
  text: 'The ferry Marigold sank off Orsund on Thursday. The ship, which is 80 metres long, lies at a depth of 30 metres. She will be raised on June 20, the coastguard said.',
})
const jailed = dispatch({
  id: 'jailed',
  title: 'Shipowner Rask jailed for fraud',
  published: '2024-05-21',
  source: 'Harbour Wire',
  text: 'The shipowner Nils Rask was jailed for three years and two months on Tuesday for fraud.',
})
const fair = dispatch({
  id: 'fair',
  title: 'Kite Fair moves to the airfield',
  published: '2024-05-23',
  source: 'Northgate Post',
  text: 'The Kite Fair of Vell will take place at Harwell this year, the organisers said on Thursday.',
})

const semi = dispatch({
  id: 'semi',
  title: 'Kellmark women reach final',
  published: '2024-05-19',
  source: 'Arena North',
  text: 'Kellmark beat Osterland 2-1 in the semi-final of the Nordic Bowl in Vell on Sunday.',
})
const mine = dispatch({
  id: 'mine',
  title: 'Two found dead in salt mine',
  published: '2024-05-25',
  source: 'Harbour Wire',
  text: 'Two miners, aged 29 and 60, were found dead in the salt mine of Orth on Saturday.',
})
const exams = dispatch({
  id: 'exams',
  title: 'Exams of Teal moved',
  published: '2024-05-26',
  source: 'Harbour Wire',
  text: 'The exams of Teal that had been set for June 3 will be held on June 17, the council said.',
})

const ask = askedOf([cup, vote, late, buses, ship, jailed, fair, semi, mine, exams], '2024-06-01T12:00:00Z')

describe('how something between two sides came out', () => {
  it('is its two numbers, not how it stood on the way', async () => {
    expect(await short('what was the score in the Lantern Cup final?')).toBe('3-2')
    expect(await short('What was the result of the vote on the toll?')).toBe('58.6 percent to 41.4')
  })

  it('is not told of other sides', async () => {
    expect(await ask('what was the score in the league match between Brell and Orsund')).toMatchObject({
      abstained: true,
    })
  })

  it('is not told of the final by a semi-final', async () => {
    expect(await ask('where was the Nordic Bowl final played?')).toMatchObject({ abstained: true })
  })

  it('has a turnout that a report need not call one', async () => {
    expect(await short('whats the turnout in the bridge toll referendum')).toContain('63.4 percent')
  })

  it('was late for what kept it from being known', async () => {
    expect(await short('why was the result of the toll vote late?')).toContain('because a power cut')
  })
})

describe('a measure', () => {
  it('is that of the dimension asked for', async () => {
    expect(await short('how deep does the Marigold lie?')).toBe('30 metres')
    expect(await short('how long is the Marigold?')).toBe('80 metres')
  })

  it('of time keeps its months', async () => {
    expect(await short('how long is Nils Rask going to prison for')).toBe('three years and two months')
  })
})

describe('a sum', () => {
  it('for each of something states itself, whatever the verb and the currency', async () => {
    expect(await short('how much extra do the bus drivers get per night shift?')).toBe('45 kroner')
    expect(await short('how much is Vell Buses paying per share?')).toBe('74 kroner')
  })

  it('that is a difference is told where how much more is asked', async () => {
    expect(await short('how much more is Vell Buses offering than in March?')).toBe('9 kroner')
  })
})

it('tells what will happen to something that the sentence only points to', async () => {
  expect((await ask('what happens to the Marigold next?')).claims[0]!.text).toContain('will be raised')
})

it('tells where something is held by where it takes place', async () => {
  expect(await short('where will the Kite Fair be held?')).toBe('Harwell')
})

it('counts no ages, and gives no day that something had been set for before', async () => {
  expect(await short('how many miners died in Orth?')).toMatch(/^two$/i)
  expect(await short('when will the exams of Teal be held?')).toBe('17 June 2024')
})
