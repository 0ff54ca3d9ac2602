import { describeEdits } from './pairs.ts'

describeEdits('whose scene, title and word it is', [
  {
    what: 'a title is nobody’s name',
    spans: [
      'The quarry will reopen in May, Mayor Ida Stern of Orsk said.',
      '“We can all be glad,” said Tom Adair, the mayor of Lorn.',
    ],
    edit: 'Mayor Ida Stern of Orsk said the quarry will reopen in May.',
    fake: 'The quarry will reopen in May, said Tom Adair, the mayor of Lorn.',
  },
  {
    what: 'an office is no police',
    spans: [
      'A knife was found in the car, the police said.',
      'Adair’s office said that nothing would change.',
    ],
    edit: 'Police said a knife was found in the car.',
    fake: 'A knife was found in the car, Adair’s office said.',
  },
  {
    what: 'where somebody speaks',
    spans: [
      'Marchers interrupted Judge Ivo Brandt at a concert in Lorn on Thursday.',
      'Mayor Ana Holt said at a dinner that she would run.',
    ],
    edit: 'Mayor Ana Holt said she would run.',
    fake: 'At a concert in Lorn, Mayor Ana Holt said that she would run.',
  },
  {
    what: 'the place of a march',
    spans: ['Workers joined the march in Lorn on Saturday.', 'In Orsk, protesters set up tents on Sunday.'],
    edit: 'On Saturday, workers joined the march in Lorn.',
    fake: 'Workers joined the march in Orsk on Saturday.',
  },
  {
    what: 'the end of a month as a bound',
    spans: ['Both councils must approve the budget by the end of June.'],
    edit: 'Both councils have to approve the budget no later than the end of June.',
    fake: 'Both councils must approve the budget at the end of June.',
  },
  {
    what: 'any raid and a full one',
    spans: ['Lorn can win the war without a full invasion of the valley, an officer said.'],
    edit: 'Lorn can win the war without fully invading the valley, an officer said.',
    fake: 'Lorn can win the war without any invasion of the valley, an officer said.',
  },
  {
    what: 'the day of saying in front',
    spans: ['The ferry will run again from May 3, the two councils said on Monday.'],
    edit: 'On Monday, the two councils said that the ferry will run again from May 3.',
    fake: 'On May 3, the two councils said that the ferry will run again from Monday.',
  },
  {
    what: 'counted by whom',
    spans: [
      'The Bird Trust counted 400 swans on the lake on Friday, up from 250 in March.',
      'The Fish Trust met.',
    ],
    edit: 'Four hundred swans were counted on the lake on Friday by the Bird Trust, up from 250 in March.',
    fake: 'Four hundred swans were counted on the lake on Friday by the Fish Trust, up from 250 in March.',
  },
  {
    what: 'an accusation as a clause',
    spans: ['Tom Adair accused Mayor Ida Stern of selling the park.'],
    edit: 'Tom Adair alleged that Mayor Ida Stern was selling the park.',
    fake: 'Mayor Ida Stern alleged that Tom Adair was selling the park.',
  },
  {
    what: 'two counts',
    spans: ['Police counted 300 marchers, while the organisers spoke of 900.'],
    edit: 'Police put the number of marchers at 300, while the organisers cited a figure of 900.',
    fake: 'Police put the number of marchers at 900, while the organisers cited a figure of 300.',
  },
  {
    what: 'no deaths',
    spans: ['The number of cases rose to 12.', 'Nobody has died.'],
    edit: 'The number of cases rose to 12, with no deaths.',
    fake: 'The number of deaths rose to 12, with no cases.',
  },
])
