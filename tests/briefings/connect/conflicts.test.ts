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

/** What one report sets side by side, in the words that it is cited by. */
function within(text: string): (readonly string[])[] {
  const stored = storedReports([{ text, published: '2024-05-03', source: 'Vale News' }])
  return conflictsAmong(stored).map((c) => c.values.map((v) => v.text))
}

it.each([
  [
    'About 9,000 people marched in Dorn, according to the organisers; the police put the crowd at 3,500.',
    ['About 9,000 people marched in Dorn, according to the organisers', 'the police put the crowd at 3,500.'],
  ],
  [
    'At least 80 people were arrested, lawyers said, but the ministry gave the number as 35.',
    ['At least 80 people were arrested, lawyers said', 'the ministry gave the number as 35.'],
  ],
  [
    'The harbour put its losses at $40 million. The shippers gave a figure of $65 million.',
    ['The harbour put its losses at $40 million.', 'The shippers gave a figure of $65 million.'],
  ],
  [
    'The flood killed 22 people, the relief office said. Eight were missing. The governor, Tor Lind, put the number of dead in his province alone at 29.',
    [
      'The flood killed 22 people, the relief office said.',
      'The governor, Tor Lind, put the number of dead in his province alone at 29.',
    ],
  ],
  [
    'Police counted 700 protesters, while the organisers spoke of 2,500.',
    ['Police counted 700 protesters', 'the organisers spoke of 2,500.'],
  ],
  [
    'The union said 900 workers had walked out. The company put the number at 400.',
    ['The union said 900 workers had walked out.', 'The company put the number at 400.'],
  ],
  [
    'The strike would stop 80 trains, according to the operator, Tramo. The union counted 130.',
    ['The strike would stop 80 trains, according to the operator, Tramo.', 'The union counted 130.'],
  ],
  [
    'Police put the number of marching farmers at 1,500. The farmers gave a figure of 6,000.',
    ['Police put the number of marching farmers at 1,500.', 'The farmers gave a figure of 6,000.'],
  ],
  [
    'The number of people killed when a bridge fell in Dorn has risen to 12, the relief office said. A union of nurses said that 17 bodies had been brought to the hospital in Mora.',
    [
      'The number of people killed when a bridge fell in Dorn has risen to 12, the relief office said.',
      'A union of nurses said that 17 bodies had been brought to the hospital in Mora.',
    ],
  ],
  [
    'The union said that 70 percent of the nurses had walked out. Mora Clinics, the employer, spoke of 40 percent and kept three wards open.',
    [
      'The union said that 70 percent of the nurses had walked out.',
      'Mora Clinics, the employer, spoke of 40 percent and kept three wards open.',
    ],
  ],
  [
    'According to the union, 70 percent of the nurses stayed away. The clinic put the share at 40 percent.',
    [
      'According to the union, 70 percent of the nurses stayed away.',
      'The clinic put the share at 40 percent.',
    ],
  ],
  [
    'The mine will cut 800 jobs, the owner said. The union said it would be 1,400.',
    ['The mine will cut 800 jobs, the owner said.', 'The union said it would be 1,400.'],
  ],
  [
    'Insurers put the damage at 12 million euros. The harbour spoke of 40 million.',
    ['Insurers put the damage at 12 million euros.', 'The harbour spoke of 40 million.'],
  ],
  [
    'The number of people killed by the flood has risen to 19, the ministry said. The mayor said that 27 people had died.',
    [
      'The number of people killed by the flood has risen to 19, the ministry said.',
      'The mayor said that 27 people had died.',
    ],
  ],
  [
    'The electoral office said Moor had 51.2 percent. A monitoring group said its count gave Moor 48.9 percent.',
    [
      'The electoral office said Moor had 51.2 percent.',
      'A monitoring group said its count gave Moor 48.9 percent.',
    ],
  ],
  [
    'The storm killed 14 people in Corvan, the ministry said. The rescue service gave another figure. It counts 15 dead, because it includes a man who fell ill at Lorn.',
    [
      'The storm killed 14 people in Corvan, the ministry said.',
      '[The rescue service] counts 15 dead, because it includes a man who fell ill at Lorn.',
    ],
  ],
  [
    'Civil defence put the death toll of the quake in the Corvan valley at 63. The army, whose engineers lead the search, counted 78 dead.',
    [
      'Civil defence put the death toll of the quake in the Corvan valley at 63.',
      'The army, whose engineers lead the search, counted 78 dead.',
    ],
  ],
  [
    'The director said the stoppage had cost the port 31 million crowns. The union disputed that and put the cost at no more than 20 million.',
    [
      'The director said the stoppage had cost the port 31 million crowns.',
      'The union disputed that and put the cost at no more than 20 million.',
    ],
  ],
  [
    'The death toll of the rail crash near Corvan has gone up to 14, the railway said. Its chief, Lena Orr, told our reporter that her people had recovered 16 bodies.',
    [
      'The death toll of the rail crash near Corvan has gone up to 14, the railway said.',
      'Its chief, Lena Orr, told our reporter that her people had recovered 16 bodies.',
    ],
  ],
])('sets two sources of one report side by side: %s', (text, values) => {
  expect(within(text)).toEqual([values])
})

it.each([
  [
    'a count that the same source revised',
    'The ministry said 40 people had died. It had earlier put the toll at 31.',
  ],
  [
    'a part of the whole',
    'The flood killed 22 people, the relief office said. The governor put the number of dead in his province alone at 9.',
  ],
  ['the same number, rounded', 'About 2,000 people marched, organisers said. Police put the crowd at 2,100.'],
  [
    'another thing counted',
    'The quake killed 30 people, the ministry said. The Red Cross gave the homeless 4,000 blankets.',
  ],
  ['money and people', 'The fire killed 12 people, the mayor said. Insurers put the damage at $12 million.'],
  [
    'two sums of money',
    'The bridge at Lorn cost 40 million crowns, the ministry said. The mayor said that the ferry had cost 2 million crowns.',
  ],
  [
    'a loss and a fine',
    'The union put the loss at 12 million crowns. The director said that the fine was 300,000 crowns.',
  ],
  ['a part of it told last', 'The governor said 40 people had died. The mayor spoke of 12 in his village.'],
  ['things and people', 'The governor said 40 people had died. The army spoke of 12 helicopters.'],
  [
    'a share of something else',
    'The union said that 70 percent of the nurses had walked out. The clinic spoke of 40 percent of its beds.',
  ],
  [
    'the dead of two towns',
    'Five people were killed in Dorn, the relief office said. The army said that eight people had been killed in Mora.',
  ],
  [
    'thousands',
    'Thousands of nurses walked out in Corvan. The union put the number of nurses on strike at 6,500.',
  ],
  ['years', 'Police said that 500 people had marched. Lena Orr spoke of 30 years in exile.'],
  ['another year', 'Three hundred people marched, police said. Last year they had counted 900.'],
  ['two candidates', 'The commission said Moor had 52 percent. Observers said Lindt had 44 percent.'],
])('sees no difference in %s', (_, text) => {
  expect(within(text)).toEqual([])
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

it.each([
  [
    'The number of typhoid cases in Tolm has risen to 210, with nine deaths, the health office said on Monday. The aid group Lifeline said the true figure was nearer 400.',
    'with nine deaths',
  ],
  [
    'The union said 700 of the 900 tram drivers had joined the strike on Monday. The city put the number at 450.',
    '700 of the 900',
  ],
])('sets another count beside the one that it counts anew, once: %s', (text, told) => {
  const cards = conflictsAmong(storedReports([{ text, published: '2024-05-06' }]))
  expect(cards).toHaveLength(1)
  expect(cards[0]!.what).not.toMatch(/death/)
  expect(cards[0]!.values.map((v) => v.text).join(' ')).toContain(told)
})
