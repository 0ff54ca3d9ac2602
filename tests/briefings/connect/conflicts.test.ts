import { afterEach, beforeEach, expect, it } from 'vitest'
import { isUnknown } from '../../../briefings/results.ts'
import { conflictsAmong } from '../../../briefings/connect/conflicts.ts'
import { storedReports } from './stored-reports.ts'
import { dispatch, everybody, openBriefings, type TestBriefings } from '../../sample-briefings.ts'

let held: TestBriefings
beforeEach(async () => {
  held = await openBriefings()
})
afterEach(() => held.store.close())

const report = (source: string, published: string, killed: string) =>
  dispatch({
    source,
    published,
    title: 'Dam at Corvan bursts',
    text: `The dam above Corvan burst after three days of rain. At least ${killed} people were killed in the flood at Corvan, according to ${source === 'Harbour Wire' ? 'the interior ministry' : 'the provincial governor'}. The army sent boats to Corvan and the villages below the dam.`,
  })

async function conflicts(): Promise<readonly string[][]> {
  const found = await held.briefings.event(everybody, 'Corvan dam')
  if (isUnknown(found)) throw new Error('the event is not held')
  return found.conflicts.map((c) => c.values.map((v) => v.text))
}

it('sets differing tolls of one day side by side, each with its sentence', async () => {
  await held.briefings.ingest('public', [
    report('Harbour Wire', '2024-05-03', '12'),
    report('Northgate Post', '2024-05-03', '40'),
  ])
  const [card] = await conflicts()
  expect(card).toHaveLength(2)
  expect(card!.join(' ')).toMatch(/12 people.*40 people|40 people.*12 people/)
})

it('takes a toll that rose overnight for an update', async () => {
  await held.briefings.ingest('public', [
    report('Harbour Wire', '2024-05-03', '12'),
    report('Northgate Post', '2024-05-04', '40'),
  ])
  expect(await conflicts()).toEqual([])
})

it('finds no conflict where both say the same', async () => {
  await held.briefings.ingest('public', [
    report('Harbour Wire', '2024-05-03', '12'),
    report('Northgate Post', '2024-05-03', '12'),
  ])
  expect(await conflicts()).toEqual([])
})

/** What is set side by side when two agencies report on one happening on the same day, unless a day is given. */
async function differing(...reports: readonly (string | readonly [day: string, text: string])[]) {
  const articles = storedReports(
    reports.map((report, key) => {
      const [published, text] = typeof report === 'string' ? ['2024-05-03', report] : report
      return { text, published, source: ['Harbour Wire', 'Northgate Post', 'Vale News'][key]! }
    }),
  )
  return conflictsAmong(articles).map((c) => c.values.length)
}

it.each([
  [
    'The new bridge will cost $40 million, the ministry said.',
    'The new bridge will cost $65 million, the builder said.',
  ],
  ['Turnout was 61 percent, the commission said.', 'Turnout was 48 percent, observers said.'],
  ['Parliament passed the budget by 52 votes to 40.', 'Parliament passed the budget by 58 votes to 40.'],
  ['Twelve people are missing after the ferry sank.', 'Thirty people are missing after the ferry sank.'],
  ['The blast left 20 dead.', 'Hospital officials put the death toll at 31.'],
  ['Police said 4,000 people marched in Corvan.', 'Organisers said 12,000 people marched in Corvan.'],
  ['The well is leaking 5,000 barrels a day.', 'The well is leaking 25,000 barrels a day.'],
  ['At least 12 people died in the flood.', 'At least 40 people died in the flood.'],
  ['The mill will cut 2,000 jobs, the union said.', 'The mill will cut 1,200 jobs, the company said.'],
  ['An exit poll gave Dana Moor 52 percent of the vote.', 'A count by monitors gave Dana Moor 47 percent.'],
  ['Moor won 52 percent and Lindt 44, the commission said.', 'Moor won 46 percent, according to observers.'],
  [
    'The storm caused damage of $30 million, insurers said.',
    'The storm caused damage of $95 million, the ministry said.',
  ],
  [
    'Police counted 1,500 protesters in the square.',
    'About 6,000 people protested in the square, the farmers said.',
  ],
  [
    'Firemen said that 700 residents had been taken to safety.',
    'The gas forced 250 residents to leave their homes, the company said.',
  ],
  [
    'The number of people killed by the flood in Sandmen has risen to 19, the ministry said.',
    'The governor said that 27 people had died in Sandmen.',
  ],
  ['Rebels hold 40 hostages, the army said.', 'Rebels hold 70 hostages, relatives said.'],
])('differ: %s / %s', async (one, other) => {
  expect(await differing(one, other)).toEqual([2])
})

it.each([
  [
    'the dead and the missing',
    'Twelve people were killed when the ferry sank.',
    'Forty people are missing after the ferry sank.',
  ],
  ['two places', 'The storm killed 12 people in Corvan.', 'The storm killed 40 people in Ostby.'],
  [
    'two spots of one town',
    'The bomb at the market killed 9 people.',
    'The bomb at the station killed 3 people.',
  ],
  [
    'the whole and a part',
    'The quake killed 400 people across the country.',
    'The quake killed 120 people in Corvan.',
  ],
  [
    'this year and another',
    'A flood in 1998 killed 90 people in Corvan.',
    'The flood on Friday killed 12 people in Corvan.',
  ],
  [
    'last year and now',
    'Last year the flood killed 90 people in Corvan.',
    'The flood killed 12 people in Corvan.',
  ],
  [
    'what is feared and what is',
    'The quake could kill 900 people, a model showed.',
    'The quake killed 30 people.',
  ],
  ['how far and by how much', 'Unemployment rose to 7 percent.', 'Unemployment rose by 2 percent.'],
  [
    'two quarters',
    'Sales rose 4 percent in the first quarter.',
    'Sales rose 9 percent in the second quarter.',
  ],
  [
    'for and against',
    'Fifty-two lawmakers voted for the budget.',
    'Forty lawmakers voted against the budget.',
  ],
  ['two projects', 'The new bridge will cost $40 million.', 'The new harbour will cost $65 million.'],
  [
    'two parties',
    'The Green Party won 31 percent of the vote.',
    'The Farmers League won 44 percent of the vote.',
  ],
  [
    'two least numbers near each other',
    'At least 12 people died in the flood.',
    'At least 14 people died in the flood.',
  ],
])('are of two things: %s', async (_, one, other) => {
  expect(await differing(one, other)).toEqual([])
})

it('takes a later count of the same day for an update where the hour is told, by the text or by the reports', async () => {
  const early = 'By Friday evening 12 people had been found dead.'
  const late = 'By Saturday morning 31 people had been found dead.'
  expect(await differing(['2024-05-04', early], ['2024-05-04', late])).toEqual([])
  const at = (hour: string, killed: number) =>
    [`2024-05-03T${hour}:00:00Z`, `The flood killed ${killed} people.`] as const
  expect(await differing(at('08', 12), at('20', 31))).toEqual([])
  expect(await differing(at('08', 31), at('20', 12))).toEqual([2])
})

it('takes fewer missing people a day later for an update', async () => {
  const early = 'Sixty people were missing after the flood, the relief office said.'
  const late = 'At least 39 people were still missing after the flood, the army said.'
  expect(await differing(['2024-05-03', early], ['2024-05-05', late])).toEqual([])
})

it.each([
  [
    'two polls of two days',
    ['2024-05-03', 'A poll gave Moor 44 percent.'],
    ['2024-05-09', 'A poll gave Moor 49 percent.'],
  ],
  [
    'a toll that rose',
    ['2024-05-03', 'The flood killed 12 people, the army said.'],
    ['2024-05-04', 'The flood killed 31 people, the governor said.'],
  ],
  [
    'two towns',
    ['2024-05-03', 'About 400 people marched in Dorn, police said.'],
    ['2024-05-03', 'About 9,000 people marched in Mora, organisers said.'],
  ],
] as const)('sees no difference in %s', async (_, one, other) => {
  expect(await differing(one, other)).toEqual([])
})

it('sets no count against "thousands"', () => {
  const about = { title: 'March in Hollen', published: '2024-05-03' }
  const cards = conflictsAmong(
    storedReports([
      {
        ...about,
        source: 'Hollen Post',
        text: 'About 4,000 people marched through the old town of Hollen on Friday.',
      },
      {
        ...about,
        source: 'Lowmark Daily',
        text: 'Thousands marched through the old town of Hollen on Friday.',
      },
    ]),
  )
  expect(cards).toEqual([])
})
