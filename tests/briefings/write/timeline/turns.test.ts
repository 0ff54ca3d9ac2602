import { expect, it } from 'vitest'
import { standsAlone } from '../../../../briefings/write/timeline/standing.ts'
import { timelineOf } from '../../../fakes/outlined.ts'
import { storedReports } from '../../connect/stored-reports.ts'

async function linesOf(query: string, ...reports: readonly (readonly [day: string, text: string])[]) {
  const articles = storedReports(reports.map(([published, text]) => ({ published, text })))
  const entries = await timelineOf({ query, articles })
  return entries.map(({ date, claims }) => `${date} ${claims[0]!.text.slice(0, 60)}`)
}

it('tells each day of a short course by the turn that it took then', async () => {
  expect(
    await linesOf(
      'border accord',
      [
        '2025-03-03',
        'The prime ministers of Ostra and Lund will sign a border accord on March 12 in Marden, the government of Ostra said on Monday. The border accord would open six crossings for farmers, up from two.',
      ],
      [
        '2025-03-10',
        'The signing of the border accord between Ostra and Lund, which was planned for Wednesday in Marden, has been postponed because of a storm, the government said on Monday. Bo Hult denied that the delay of the border accord had to do with the farmers.',
      ],
      [
        '2025-03-25',
        'The prime ministers of Ostra and Lund signed the border accord in Marden on Tuesday, two weeks later than planned. Police counted 900 farmers who marched against the border accord.',
      ],
    ),
  ).toEqual([
    '2025-03-03 The prime ministers of Ostra and Lund will sign a border acc',
    '2025-03-10 The signing of the border accord between Ostra and Lund, whi',
    '2025-03-25 The prime ministers of Ostra and Lund signed the border acco',
  ])
})

it('puts a putting-off under the day that it was told and under the day that is appointed now, not under the one before', async () => {
  expect(
    await linesOf(
      'satellite Corvus',
      [
        '2025-03-10',
        'The space office of Ostra plans to launch its weather satellite Corvus on March 20, its head, Mikkel Dorn, said on Monday. The satellite Corvus weighs 900 kilograms and cost 210 million crowns.',
      ],
      [
        '2025-03-18',
        'The launch of the satellite Corvus, which was planned for Thursday, has been delayed until March 29 because of a faulty pump, the space office of Ostra said on Tuesday. Its head, Mikkel Dorn, denied a report that the satellite Corvus had been damaged.',
      ],
    ),
  ).toEqual([
    '2025-03-10 The space office of Ostra plans to launch its weather satell',
    '2025-03-18 The launch of the satellite Corvus, which was planned for Th',
    '2025-03-29 The launch of the satellite Corvus, which was planned for Th',
  ])
})

it('knows that a sentence leans on the one before it where it begins with a then', () => {
  const rest = 'Lemke stays in his house in Dorrin, said his lawyer.'
  expect(standsAlone(`Until then ${rest}`)).toBeLessThan(standsAlone(rest))
})

it('tells what came of it under the appointed day, where that is told', async () => {
  const told = await linesOf(
    'Tolm marathon',
    [
      '2025-04-02',
      'The Tolm marathon has been postponed from April 13 to May 4 because of flooding, the organisers said on Wednesday. Some 4,000 runners had signed up for the Tolm marathon.',
    ],
    [
      '2025-05-05',
      'Ida Brenner won the Tolm marathon on Sunday in two hours and 31 minutes. The Tolm marathon was run along the dyke.',
    ],
  )
  expect(told).toEqual([
    '2025-04-02 The Tolm marathon has been postponed from April 13 to May 4 ',
    '2025-05-04 Ida Brenner won the Tolm marathon on Sunday in two hours and',
  ])
})

it('appoints no day for what has been called off', async () => {
  const told = await linesOf(
    'border accord',
    [
      '2025-03-03',
      'The prime ministers of Ostra and Lund will sign a border accord on March 12 in Marden, the government of Ostra said on Monday.',
    ],
    [
      '2025-03-10',
      'The signing of the border accord between Ostra and Lund, which was planned for Wednesday in Marden, has been called off, the government of Ostra said on Monday.',
    ],
  )
  expect(told.map((line) => line.slice(0, 10))).toEqual(['2025-03-03', '2025-03-10'])
})

const FIRE = [
  [
    '2025-02-11',
    'A fire destroyed the old mill in Skarvik on Monday night. The fire began in the drying room, the fire chief, Per Lind, said on Tuesday. Forty workers were sent home.',
  ],
  [
    '2025-02-13',
    'Police arrested a night watchman on Wednesday over the fire that destroyed the Skarvik mill. The watchman, 44, denied on Thursday that he had smoked in the drying room.',
  ],
  [
    '2025-02-20',
    'The watchman arrested over the Skarvik mill fire was released on Wednesday for want of evidence. A judge said that the fire might have been caused by a fuse.',
  ],
] as const

it('tells each day of a few reports by its own news, though others are told in much the same words', async () => {
  expect(await linesOf('Skarvik mill fire', ...FIRE)).toEqual([
    '2025-02-10 A fire destroyed the old mill in Skarvik on Monday night.',
    '2025-02-11 The fire began in the drying room, the fire chief, Per Lind,',
    '2025-02-12 Police arrested a night watchman on Wednesday over the fire ',
    '2025-02-13 The watchman, 44, denied on Thursday that he had smoked in t',
    '2025-02-19 The watchman arrested over the Skarvik mill fire was release',
  ])
})

it('does not fill the day of a report with what stands beside its news', async () => {
  const told = await linesOf('Maren tunnel', [
    '2025-09-01',
    'Workers broke through the last wall of the Maren tunnel on Saturday, the builder Holm said. The tunnel is 12 kilometres long. Trains are to run through the Maren tunnel from March 2026.',
  ])
  expect(told).toEqual(['2025-08-30 Workers broke through the last wall of the Maren tunnel on S'])
})

it('tells a day by what was new on it, not by a later report that compares with it', async () => {
  const told = await linesOf(
    'measles Low Tarn',
    [
      '2024-03-25',
      'Six children on the island of Low Tarn have measles, the health office of Tolm said on Monday. The school of Low Tarn stays open.',
    ],
    [
      '2024-03-28',
      'The health office of Tolm counted 19 cases of measles on Low Tarn on Thursday, up from six cases of measles on Monday. Nurses are on the way.',
    ],
  )
  expect(told).toEqual([
    '2024-03-25 Six children on the island of Low Tarn have measles, the hea',
    '2024-03-28 The health office of Tolm counted 19 cases of measles on Low',
  ])
})

it('puts a sale whose vote was put off under the day of the vote, though the sale has none', async () => {
  const told = await linesOf('Brandt takeover', [
    '2025-03-18',
    'The takeover of Brandt by Kestrel will be delayed: the vote on the takeover has been postponed to April 8, Brandt said on Tuesday.',
  ])
  expect(told.map((line) => line.slice(0, 10))).toEqual(['2025-03-18', '2025-04-08'])
})

it('leaves empty the day for which something had been set that is called off', async () => {
  const told = await linesOf('Brandt takeover', [
    '2025-03-19',
    'Kestrel has abandoned its takeover of Brandt, it said on Wednesday. Brandt called off the meeting that was to vote on the takeover on March 24.',
  ])
  expect(told.map((line) => line.slice(0, 10))).toEqual(['2025-03-19'])
})

it('takes the news of a ticker from the line that tells it, and that of a wreck from a report that names it next', async () => {
  const ticker = await linesOf(
    'Orm dam',
    [
      '2025-04-08',
      'What we know at 6 p.m.\n\n18.10 The police ask everybody to stay away from the banks.\n\n17.30 Mayor Lena Kross is on her way.\n\n17.10 The army sends boats.\n\n16.30 Sirens in the town of Karvel.\n\n16.05 The Orm dam has burst above Karvel, the waterworks say.',
    ],
    ['2025-04-09', 'Twelve people died when the Orm dam burst, the army said on Wednesday.'],
  )
  expect(ticker.map((line) => line.slice(0, 20))).toEqual(['2025-04-08 16.05 The', '2025-04-09 Twelve pe'])
  const wreck = await linesOf(
    'Solveig',
    [
      '2025-05-06',
      'A ferry sank off Karvel on Tuesday with 40 people aboard. The Solveig had left Lund on Monday evening.',
    ],
    ['2025-05-08', 'Divers have brought up nine bodies from the wreck of the Solveig, the army says.'],
  )
  expect(wreck.map((line) => line.slice(0, 30))).toEqual([
    '2025-05-05 The Solveig had lef',
    '2025-05-06 A ferry sank off Ka',
    '2025-05-08 Divers have brought',
  ])
})

it('tells no figure that a note takes back', async () => {
  const told = await linesOf('rye flour recall', [
    '2024-05-06',
    'In our report of 3 May on the recall of rye flour we wrote that 42,000 bags had been sold. That was wrong. The recall is of 24,000 bags of rye flour.',
  ])
  expect(told.join(' ')).not.toContain('we wrote')
})
