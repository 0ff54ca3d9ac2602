import { expect, it } from 'vitest'
import { statusesTold, type Report } from './statuses-told.ts'

type Chain = readonly [statuses: readonly string[], ...reports: readonly Report[]]

/** Courses that news takes, each as two or three reports tell it. */
const CHAINS: readonly Chain[] = [
  [
    ['planned', 'postponed', 'happened'],
    ['2025-03-10', 'The space office of Ostra plans to launch its satellite Corvus on March 20.'],
    [
      '2025-03-18',
      'The launch of the satellite Corvus, which was planned for Thursday, has been delayed until March 29, the office said on Tuesday.',
    ],
    ['2025-03-29', 'Ostra launched its satellite Corvus on Saturday, nine days later than planned.'],
  ],
  [
    ['planned', 'postponed', 'rescheduled', 'happened'],
    ['2025-03-03', 'The prime ministers of Ostra and Lund will sign an accord on March 12 in Marden.'],
    [
      '2025-03-10',
      'The signing of the accord between Ostra and Lund, which was planned for Wednesday in Marden, has been postponed, her office said on Monday.',
    ],
    [
      '2025-03-14',
      'Ostra and Lund will sign their postponed accord in Marden on March 25, both governments said.',
    ],
    ['2025-03-25', 'The prime ministers of Ostra and Lund signed the accord in Marden on Tuesday.'],
  ],
  [
    ['threatened', 'planned', 'called off'],
    [
      '2025-03-11',
      'Drivers of the Marden metro will strike on March 24 unless their week is cut, their union said.',
    ],
    [
      '2025-03-18',
      'Tramo offered the drivers shorter shifts on Tuesday, six days before the strike that they have planned.',
    ],
    ['2025-03-21', 'The drivers called off the strike on the Marden metro on Friday.'],
  ],
  [
    ['planned', 'postponed'],
    [
      '2025-03-26',
      'The concert that the cellist Ida Moll was to give in Dorrin on April 4 has been postponed to April 18, the hall said on Wednesday.',
    ],
  ],
  [
    ['happened', 'postponed'],
    ['2025-03-13', 'The chess player Lena Quist won the final against Piet Aalto in Marden on Thursday.'],
    ['2025-03-26', 'The match of the chess player Lena Quist in Dorrin was postponed to April 18.'],
  ],
  [
    ['planned', 'happened'],
    ['2024-05-03', 'Estvale and Norland will hold talks in Lindness on May 6.'],
    ['2024-05-06', 'Estvale and Norland held talks in Lindness on Monday.'],
  ],
  [
    ['planned', 'postponed', 'happened'],
    ['2024-05-01', 'The summit of Estvale and Norland in Skarvik is planned for May 4.'],
    ['2024-05-03', 'The summit of Estvale and Norland in Skarvik was postponed to May 9.'],
    ['2024-05-09', 'The leaders of Estvale and Norland held the summit in Skarvik on Thursday.'],
  ],
  [
    ['threatened', 'happened'],
    ['2024-05-01', 'Norland threatened to impose tariffs on steel from Estvale.'],
    ['2024-05-05', 'Norland imposed tariffs on steel from Estvale on Sunday.'],
  ],
  [
    ['threatened', 'called off'],
    ['2024-05-01', 'Pilots of Estvale Air threatened to strike on May 5.'],
    ['2024-05-04', 'Pilots of Estvale Air called off the strike on Saturday.'],
  ],
  [
    ['threatened', 'happened'],
    ['2024-05-01', 'The rebels threatened to attack the dam at Karvel.'],
    ['2024-05-03', 'The rebels attacked the dam at Karvel on Friday.'],
  ],
  [
    ['happened', 'denied'],
    ['2024-05-01', 'Estvale accused Norland of jamming its radars.'],
    ['2024-05-02', 'Norland denied that it had jammed the radars of Estvale.'],
  ],
  [
    ['happened', 'denied', 'happened'],
    ['2024-05-01', 'Prosecutors accused Ole Dahl of taking bribes.'],
    ['2024-05-02', 'Ole Dahl denied taking bribes.'],
    ['2024-05-20', 'A court in Vell convicted Ole Dahl of taking bribes on Monday.'],
  ],
  [
    ['happened'],
    ['2024-05-01', 'Police charged Tora Lie with fraud.'],
    ['2024-05-02', 'Tora Lie denied the charge of fraud.'],
  ],
  [
    ['planned', 'happened'],
    ['2024-05-01', 'President Lena Kross intends to visit Norland on May 6.'],
    ['2024-05-06', 'President Lena Kross visited Norland on Monday.'],
  ],
  [
    ['planned', 'postponed'],
    ['2024-05-01', 'President Lena Kross is to visit Norland on May 6.'],
    ['2024-05-04', 'President Lena Kross put off her visit to Norland.'],
  ],
  [
    ['planned', 'called off'],
    ['2024-05-01', 'President Lena Kross will visit Norland on May 6.'],
    ['2024-05-04', 'The visit of President Lena Kross to Norland was cancelled.'],
  ],
  [
    ['planned', 'happened'],
    ['2024-05-01', 'Estvale and Norland will sign a fishing treaty on May 6.'],
    ['2024-05-06', 'Estvale and Norland signed a fishing treaty on Monday.'],
  ],
  [
    ['reported', 'denied'],
    ['2024-05-01', 'Norland has reportedly seized a trawler of Estvale.'],
    ['2024-05-02', 'Norland denied that it had seized a trawler of Estvale.'],
  ],
  [
    ['reported', 'happened'],
    ['2024-05-01', 'Norland reportedly arrested two divers off Skarvik.'],
    ['2024-05-02', 'Norland arrested two divers off Skarvik on Wednesday, its navy said.'],
  ],
  [
    ['hypothetical', 'happened'],
    ['2024-05-01', 'Estvale may expel the ambassador of Norland.'],
    ['2024-05-03', 'Estvale expelled the ambassador of Norland on Friday.'],
  ],
  [
    ['planned', 'postponed', 'called off'],
    ['2024-05-01', 'The trial of Ole Dahl will begin on May 6.'],
    ['2024-05-05', 'The trial of Ole Dahl was postponed to May 20.'],
    ['2024-05-19', 'The trial of Ole Dahl was called off on Sunday.'],
  ],
  [
    ['planned', 'happened'],
    ['2024-05-01', 'The court in Vell will rule on the dam on May 6.'],
    ['2024-05-06', 'The court in Vell ruled on Monday that the dam may be built.'],
  ],
  [
    ['planned', 'rescheduled'],
    ['2024-05-01', 'The election in Ostmark will be held on May 12.'],
    ['2024-05-08', 'The election in Ostmark was rescheduled for May 26.'],
  ],
  [
    ['planned', 'happened'],
    ['2024-05-01', 'Ostmark will hold an election on May 12.'],
    ['2024-05-12', 'Ostmark held an election on Sunday.'],
  ],
  [
    ['planned', 'happened'],
    ['2024-05-01', 'Norland will withdraw its troops from Karvel by May 10.'],
    ['2024-05-10', 'Norland withdrew its troops from Karvel on Friday.'],
  ],
  [
    ['planned', 'denied'],
    ['2024-05-01', 'Finance minister Ole Dahl will resign on May 6.'],
    ['2024-05-03', 'Finance minister Ole Dahl denied that he would resign.'],
  ],
  [
    ['happened'],
    ['2024-05-01', 'An earthquake killed 31 people in Karvel.'],
    ['2024-05-02', 'The earthquake in Karvel killed 38 people.'],
  ],
  [
    ['threatened', 'planned', 'under way'],
    ['2024-05-01', 'Nurses in Tolm threatened to strike.'],
    ['2024-05-03', 'Nurses in Tolm will strike on May 7.'],
    ['2024-05-07', 'Nurses in Tolm went on strike on Tuesday.'],
  ],
  [
    ['planned', 'postponed', 'rescheduled', 'under way'],
    ['2024-05-01', 'The peace talks in Ostby will open on May 4.'],
    ['2024-05-03', 'The peace talks in Ostby were postponed.'],
    ['2024-05-05', 'The peace talks in Ostby were rescheduled for May 8.'],
    ['2024-05-08', 'The peace talks in Ostby opened on Wednesday.'],
  ],
  [
    ['planned', 'called off', 'rescheduled'],
    ['2024-05-01', 'Estvale and Norland will hold talks in Lindness on May 6.'],
    ['2024-05-04', 'The talks of Estvale and Norland in Lindness were called off.'],
    ['2024-05-08', 'Estvale and Norland will hold talks in Lindness on May 12 after all.'],
  ],
]

it.each(CHAINS.map(([statuses, ...reports]) => [statuses, reports] as const))(
  'tells %j',
  (statuses, reports) => {
    expect(statusesTold(...reports)).toEqual(statuses)
  },
)
