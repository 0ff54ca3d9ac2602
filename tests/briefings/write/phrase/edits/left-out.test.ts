import { describeEdits } from './pairs.ts'

// What may be left out, and what makes the rest say more than its span.

describeEdits('what is left out', [
  {
    what: 'a day, worked out, of what was put off on it',
    spans: ['The trial of Nils Lind was put off on Friday until May 20 because the clerk was ill.'],
    edit: 'The trial of Nils Lind was put off on May 8 until May 20 because the clerk was ill.',
    fake: 'The trial of Nils Lind was put off until May 8 because the clerk was ill.',
    published: '2026-05-08',
  },
  {
    what: 'a day in May for a weekday, in a span that has no May',
    spans: ['The storm struck the town of Orsk on Friday.'],
    edit: 'The storm struck Orsk on May 8.',
    fake: 'The storm may have struck Orsk on Friday.',
    published: '2026-05-08',
  },
  {
    what: 'all but some',
    spans: ['All but two of the sailors were ashore by noon.'],
    edit: 'By noon all the sailors but two were ashore.',
    fake: 'All of the sailors were ashore by noon.',
  },
  {
    what: 'every one but one',
    spans: ['Every bridge but one is open again, the council said.'],
    edit: 'The council said that every bridge but one is open again.',
    fake: 'Every bridge is open again, the council said.',
  },
  {
    what: 'one of several',
    spans: ['At least one of the divers was hurt.'],
    edit: 'At least one diver was hurt.',
    fake: 'The divers were hurt.',
  },
  {
    what: 'the charge of a deed',
    spans: ['The prosecutor dropped the charge of threatening a guard.'],
    edit: 'The charge of threatening a guard was dropped by the prosecutor.',
    fake: 'The prosecutor dropped the guard.',
  },
  {
    what: 'what something is about',
    spans: ['Aud Brekke accused the port of ignoring warnings about the crane.'],
    edit: 'Aud Brekke accused the port of ignoring warnings.',
    fake: 'Aud Brekke accused the port of ignoring the crane.',
  },
  {
    what: 'what there is too little of',
    spans: ['The institute complained of a lack of figures on children.'],
    edit: 'The institute complained of a lack of figures.',
    fake: 'The institute complained of a lack of children.',
  },
  {
    what: 'those whom a group is made of',
    spans: ['Hollen received a delegation of members of the farmers’ guild on Monday.'],
    edit: 'Hollen received members of the farmers’ guild on Monday.',
    fake: 'Members of the farmers’ guild received Hollen on Monday.',
  },
  {
    what: 'that it had been due',
    spans: ['The head of the port, Aud Brekke, said the crane had been due to be repaired in May.'],
    edit: 'Aud Brekke, the head of the port, said that the crane had been due to be repaired in May.',
    fake: 'Aud Brekke, the head of the port, said that the crane had been repaired in May.',
  },
  {
    what: 'that it is due, without a verb',
    spans: ['The crane, due to be repaired in May, fell on Friday.'],
    edit: 'The crane that fell on Friday was due to be repaired in May.',
    fake: 'The crane, repaired in May, fell on Friday.',
  },
  {
    what: 'that it was only about to be',
    spans: ['The crane was about to be repaired when it fell.'],
    edit: 'When it fell, the crane was about to be repaired.',
    fake: 'The crane was repaired when it fell.',
  },
  {
    what: 'together, of those who have it only so',
    spans: [
      'Ada Lind leads a coalition of the Reform Party, the Greens and the Coast List, which together hold 62 seats.',
    ],
    edit: 'Ada Lind leads a coalition of the Reform Party, the Greens and the Coast List, together holding 62 seats.',
    fake: 'Ada Lind leads a coalition of the Reform Party, the Greens and the Coast List, which hold 62 seats.',
  },
  {
    what: 'two of the dead',
    spans: ['Two of the dead were sailors whose boat sank off Orsk.'],
    edit: 'Two of the dead were sailors; their boat sank off Orsk.',
    fake: 'The two dead were sailors whose boat sank off Orsk.',
  },
  {
    what: 'how somebody is the first',
    spans: ['Ada Lind will be the first woman to lead the bank permanently.'],
    edit: 'Ada Lind will be the first woman to permanently lead the bank.',
    fake: 'Ada Lind will be the first woman to lead the bank.',
  },
  {
    what: 'than what it is later',
    spans: ['Orsk and Brask signed the lease on Friday, nine days later than planned.'],
    edit: 'Nine days later than planned, Orsk and Brask signed the lease on Friday.',
    fake: 'Orsk and Brask signed the lease on Friday, nine days later.',
  },
  {
    what: 'a kind behind all of',
    spans: ['The dairy recalled all of its soft cheeses on Friday.'],
    edit: 'On Friday the dairy recalled all its soft cheeses.',
    fake: 'The dairy recalled all of its cheeses on Friday.',
  },
  {
    what: 'not all, where it is all',
    spans: ['Nils Lind was acquitted on Friday of all charges of theft.'],
    edit: 'Nils Lind was acquitted of all charges of theft on Friday.',
    fake: 'Nils Lind was acquitted on Friday of charges of theft, but not of all.',
  },
])
