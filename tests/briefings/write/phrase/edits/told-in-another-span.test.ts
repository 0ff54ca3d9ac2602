import { describeEdits } from './pairs.ts'

const MEET = [
  'The mayors of Orsk and Lorn will meet at Hollow Pass on Friday to talk about the bridge, both councils said on Monday.',
  'It would be the first meeting of the two since 2015.',
]
const COURT = [
  'The High Court of Lorn fined the Orsk Mill Company two million crowns on Tuesday for fixing the price of oats.',
  'Its shares fell by nine percent.',
]

describeEdits('what another span has told', [
  {
    what: 'a meeting named for a pronoun',
    spans: MEET,
    edit: 'The meeting of the mayors of Orsk and Lorn at Hollow Pass would be their first since 2015.',
    fake: 'The mayors of Orsk and Lorn will meet at Hollow Pass on Friday.',
  },
  {
    what: 'those who are stranded',
    spans: [
      'More than 300 hikers were stranded, the rescue service said.',
      'Dozens of them slept in the hut.',
    ],
    edit: 'Dozens of the stranded hikers slept in the hut.',
    fake: 'More than 300 hikers were stranded and slept in the hut.',
  },
  {
    what: 'a place called by its kind',
    spans: [
      'About 900 people have been hurt in Maradan since May 4, the health ministry of the territory said.',
    ],
    edit: 'Maradan’s health ministry said that about 900 people have been hurt in the territory since May 4.',
    fake: 'About 900 people of Maradan’s health ministry have been hurt since May 4, the territory said.',
  },
  {
    what: 'shares of whom',
    spans: COURT,
    edit: 'Shares of the Orsk Mill Company fell by nine percent.',
    fake: 'Shares of the High Court of Lorn fell by nine percent.',
  },
])

describeEdits('how a clause is built', [
  {
    what: 'a verb behind a place',
    spans: [
      'Ivo Brandt, the mayor of Lorn, said that the help had made the talks easier.',
      'The opposition in Lorn accuses him of giving away water.',
    ],
    edit: 'Ivo Brandt, whom the opposition in Lorn accuses of giving away water, said that the help had made the talks easier.',
    fake: 'Ivo Brandt, who accuses the opposition in Lorn of giving away water, said that the help had made the talks easier.',
  },
  {
    what: 'deaths of those who died',
    spans: ['Prosecutors opened an inquiry into the quarry because nine workers died there in a landslide.'],
    edit: 'Prosecutors are investigating the quarry over the deaths of nine workers in a landslide.',
    fake: 'Workers are investigating the quarry over the deaths of nine prosecutors in a landslide.',
  },
  {
    what: 'those to whom it is paid back',
    spans: [
      'The court ruled on Monday that Orsk Rail must pay back fares to 900 pupils whom it charged twice.',
    ],
    edit: 'Orsk Rail must refund 900 pupils whom it charged twice, the court ruled on Monday.',
    fake: 'Orsk Rail must be refunded by 900 pupils whom it charged twice, the court ruled on Monday.',
  },
  {
    what: 'whose plan it is',
    spans: [
      'The delegation was to discuss Lorn’s plan to send boats into Orsk.',
      'Secretary Ana Holt and Judge Ivo Brandt were due to lead it.',
    ],
    edit: 'Ana Holt and Ivo Brandt were due to lead the delegation, which was to discuss Lorn’s plan to send boats into Orsk.',
    fake: 'Ana Holt and Ivo Brandt were due to lead the delegation, which planned to send boats into Orsk.',
  },
  {
    what: 'officers of two countries',
    spans: ['Senior officers of Norway and Sweden talked about Kiruna by video on Monday.'],
    edit: 'Senior Norwegian and Swedish officers talked about Kiruna by video on Monday.',
    fake: 'Senior Norwegian and Danish officers talked about Kiruna by video on Monday.',
  },
  {
    what: 'a call and then a meeting',
    spans: ['The two towns are considering a phone call first and a meeting in person later.'],
    edit: 'The two towns are considering a phone call, followed later by an in-person meeting.',
    fake: 'The two towns are considering an in-person meeting, followed later by a phone call.',
  },
])
