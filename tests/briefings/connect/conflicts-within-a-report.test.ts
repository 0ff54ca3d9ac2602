import { expect, it } from 'vitest'
import { conflictsAmong } from '../../../briefings/connect/conflicts.ts'
import { storedReports } from './stored-reports.ts'

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
