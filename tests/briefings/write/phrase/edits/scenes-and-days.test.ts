import { describeEdits } from './pairs.ts'

// Places and days that belong to all of what happened.

describeEdits('where and when all of it happened', [
  {
    what: 'the one place of all spans',
    spans: ['Voters in the canton of Ried turned down the tunnel on Sunday.', 'Turnout was 61 percent.'],
    edit: 'Turnout in Ried was 61 percent.',
    fake: 'Turnout was 61 percent in Ried, where voters backed the tunnel.',
  },
  {
    what: 'the day of what happened and when',
    spans: ['One man was killed on Tuesday when a boiler burst at the mill.'],
    edit: 'A boiler burst at the mill on Tuesday, killing one man.',
    fake: 'A man burst at the mill on Tuesday, killing one boiler.',
  },
  {
    what: 'who did it, behind “when”',
    spans: ['Ten guests were hurt when the ferry Alma struck the quay.'],
    edit: 'The ferry Alma struck the quay, hurting ten guests.',
    fake: 'The quay struck the ferry Alma, hurting ten guests.',
  },
  {
    what: 'a vote’s count in front',
    spans: ['The council of Orsk voted by 64 to 59 on Tuesday to delay the levy until May.'],
    edit: 'By 64 votes to 59, the council of Orsk on Tuesday delayed the levy until May.',
    fake: 'By 64 votes to 59, the council of Orsk on Tuesday refused to delay the levy until May.',
  },
  {
    what: 'through a place or in it',
    spans: ['Hundreds marched through the capital of Teal on Friday.'],
    edit: "Hundreds marched in Teal's capital on Friday.",
    fake: "Hundreds marched near Teal's capital on Friday.",
  },
  {
    what: 'the middle of a month',
    spans: ['Two people have fallen ill in Orsk since the middle of October.'],
    edit: 'Two people have fallen ill in Orsk since mid-October.',
    fake: 'Two people have fallen ill in Orsk since mid-November.',
  },
  {
    what: 'a day of the present in front',
    spans: ['Moe, 19, will play Sara Brok in the quarter-finals on Friday.'],
    edit: "In Friday's quarter-finals Moe plays Sara Brok.",
    fake: "In Friday's quarter-finals Moe beat Sara Brok.",
  },
])
