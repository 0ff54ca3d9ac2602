import { describeEdits } from './pairs.ts'

describeEdits('how many and how much', [
  {
    what: 'two owners of one thing',
    spans: ['The trade ministers of Orsk and Teal will meet in Brask on Monday to talk about salt.'],
    edit: 'Orsk’s and Teal’s trade ministers will meet in Brask on Monday to talk about salt.',
    fake: 'Orsk’s and Brask’s trade ministers will meet in Teal on Monday to talk about salt.',
  },
  {
    what: 'more than one of a measure',
    spans: ['Lott swam 4:10.5 and broke the record of Orsk by more than a second.'],
    edit: 'Lott broke the record of Orsk by more than a second.',
    fake: 'Lott swam 4:10.5 and broke the record of Orsk by a second.',
  },
  {
    what: 'a bound behind its number',
    spans: ['Buses will run at no more than 30 kilometres an hour in Brask.'],
    edit: 'Buses will run at 30 kilometres an hour at most in Brask.',
    fake: 'Buses will run at 30 kilometres an hour at least in Brask.',
  },
  {
    what: 'no faster than',
    spans: ['Buses will run at no more than 30 kilometres an hour in Brask.'],
    edit: 'Buses will run no faster than 30 kilometres an hour in Brask.',
    fake: 'Buses will run faster than 30 kilometres an hour in Brask.',
  },
  {
    what: '“at the earliest” and “no earlier than”',
    spans: ['The ferry will sail again in May at the earliest.'],
    edit: 'The ferry will sail again no earlier than May.',
    fake: 'The ferry will sail again no later than May.',
  },
  {
    what: 'more for others',
    spans: ['Two other farmers have sued the dairy.'],
    edit: 'Two more farmers have sued the dairy.',
    fake: 'Two more dairies have sued the farmers.',
  },
  {
    what: 'shares with one percent sign',
    spans: ['Voters in Teal rejected the casino by 52 percent to 48 percent on Sunday.'],
    edit: 'Voters in Teal rejected the casino by 52 to 48 percent on Sunday.',
    fake: 'Voters in Teal rejected the casino by 48 to 52 percent on Sunday.',
  },
  {
    what: 'half the',
    spans: ['More than half of the village’s 900 residents have fled.'],
    edit: 'More than half the village’s 900 residents have fled.',
    fake: 'More than half the residents have fled 900 villages.',
  },
  {
    what: 'a comparison with its time in front',
    spans: [
      'Harwell’s harbour handled 9 percent fewer boats in the first half of the year than a year earlier.',
    ],
    edit: 'In the first half of the year, Harwell’s harbour handled 9 percent fewer boats than a year earlier.',
    fake: 'In the first half of the year, Harwell’s harbour handled 9 percent more boats than a year earlier.',
  },
  {
    what: 'a measure in another unit',
    spans: ['The wall of the dam at Orsk is 1.5 metres thick.'],
    edit: 'The wall of the dam at Orsk is 150 centimetres thick.',
    fake: 'The wall of the dam at Orsk is 15 centimetres thick.',
  },
  {
    what: 'a stretch of time in another unit',
    spans: ['The vaccine protects people in Brask for 12 months.'],
    edit: 'The vaccine protects people in Brask for a year.',
    fake: 'The vaccine protects people in Brask for a month.',
  },
  {
    what: 'the price of the other deed',
    spans: [
      'The abbey bought the bell for 2 million crowns at a fair in Lindau in 2009 and sold it last month.',
    ],
    edit: 'The abbey bought the bell for 2 million crowns at a fair in Lindau in 2009.',
    fake: 'The abbey sold the bell for 2 million crowns at a fair in Lindau in 2009.',
  },
  {
    what: '“to” an amount for “by” it',
    spans: ['The level of the lake at Orsk has dropped 3 metres since May.'],
    edit: 'The level of the lake at Orsk has dropped by 3 metres since May.',
    fake: 'The level of the lake at Orsk has dropped to 3 metres since May.',
  },
  {
    what: 'an age for a stretch of years',
    spans: ['Many attended the funeral of the singer Lotte Weiler, who died last week at the age of 83.'],
    edit: 'Many attended the funeral of the singer Lotte Weiler, who died last week aged 83.',
    fake: 'Many attended the funeral of the singer Lotte Weiler, who sang for 83 years.',
  },
  {
    what: 'a part of a number for the whole',
    spans: ['Two of the seven sailors who were aboard the Marigold are still missing.'],
    edit: 'Two of the seven sailors aboard the Marigold are still missing.',
    fake: 'Seven sailors who were aboard the Marigold are still missing.',
  },
  {
    what: 'no more than',
    spans: ['The winner may not serve more than two terms.'],
    edit: 'The winner may serve no more than two terms.',
    fake: 'The winner may not serve two terms.',
  },
  {
    what: 'younger than for under',
    spans: ['Most of the 17 patients are under five.'],
    edit: 'Most of the 17 patients are younger than five.',
    fake: 'Most of the 17 patients are older than five.',
  },
  {
    what: 'less for lower',
    spans: ['The guild rejected a rise of 5 percent, saying it was lower than the 7 percent paid in Varn.'],
    edit: 'A rise of 5 percent was rejected by the guild, which said it was less than the 7 percent paid in Varn.',
    fake: 'A rise of 5 percent was rejected by the guild, which said it was more than the 7 percent paid in Varn.',
  },
  {
    what: 'compared with, for up from',
    spans: ['The clinic counted 19 cases in Orsk on Thursday, up from six on Monday.'],
    edit: 'The clinic counted 19 cases in Orsk on Thursday, compared with six on Monday.',
    fake: 'The clinic counted six cases in Orsk on Thursday, compared with 19 on Monday.',
  },
  {
    what: 'lost and gained for fell and rose',
    spans: ['Norder’s shares fell 3 percent on Friday in Varn.'],
    edit: 'Norder’s shares lost 3 percent on Friday in Varn.',
    fake: 'Norder’s shares gained 3 percent on Friday in Varn.',
  },
  {
    what: 'none of one kind',
    spans: ['The clinic reported no new case of mumps in Varn on Saturday.'],
    edit: 'On Saturday the clinic reported no new case of mumps in Varn.',
    fake: 'The clinic reported no case of mumps in Varn on Saturday.',
  },
  {
    what: 'every one of a place',
    spans: ['The dairy had cheated every baker on the islands for six years.'],
    edit: 'For six years the dairy had cheated every baker on the islands.',
    fake: 'The dairy had cheated every baker for six years.',
  },
  {
    what: 'a share at one time of the year',
    spans: ['Orsk gets 40 percent of the water in summer.'],
    edit: 'In summer Orsk gets 40 percent of the water.',
    fake: 'Orsk gets 40 percent of the water.',
  },
  {
    what: 'the votes of a ruling',
    spans: ['The court ruled by seven votes to four on Thursday that a ban on marches in Varn was invalid.'],
    edit: 'The court on Thursday ruled 7-4 that a ban on marches in Varn was invalid.',
    fake: 'The court on Thursday ruled 4-7 that a ban on marches in Varn was invalid.',
  },
  {
    what: 'how many, where others are counted too',
    spans: ['Police counted 4,000 marchers, while the guild spoke of 12,000.'],
    edit: 'The guild spoke of 12,000 marchers, while police counted 4,000.',
    fake: 'The guild spoke of 4,000 marchers, while police counted 12,000.',
  },
  {
    what: 'how many on average',
    spans: ['Bakers get 62 crowns on average.'],
    edit: 'On average, bakers get 62 crowns.',
    fake: 'Bakers get at least 62 crowns.',
  },
])
