import { describeEdits } from './pairs.ts'

// What a careful editor did to reports that nobody had studied, and was refused for.

describeEdits('a careful hand', [
  {
    what: 'several for a part told as “some of them”',
    spans: ['About 40 old weavers came to the court, some of them by boat.'],
    edit: 'About 40 old weavers came to the court, several of them by boat.',
    fake: 'Several old weavers came to the court by boat.',
  },
  {
    what: 'including so many for so many of them',
    spans: [
      'Nine of the sailors were in hospital, three of them with burns, said Dr Ute Lind, the head of the clinic.',
    ],
    edit: 'Dr Ute Lind, the head of the clinic, said that nine of the sailors were in hospital, including three with burns.',
    fake: 'Dr Ute Lind, the head of the clinic, said that three of the sailors were in hospital, including nine with burns.',
  },
  {
    what: 'a motion that was carried',
    spans: ['The motion was carried by 31 votes to 28, with two members abstaining.'],
    edit: 'The motion passed by 31 votes to 28; two members abstained.',
    fake: 'The motion passed by 28 votes to 31; two members abstained.',
  },
  {
    what: 'how often, behind who did it',
    spans: [
      'Marchers interrupted Mayor Tilde Osk several times on Friday at a fair in Varn, where she spoke with Emil Strand.',
    ],
    edit: 'Mayor Tilde Osk was interrupted by marchers several times on Friday at a fair in Varn, where she spoke with Emil Strand.',
    fake: 'Mayor Tilde Osk was interrupted by Emil Strand several times on Friday at a fair in Varn, where she spoke with marchers.',
  },
  {
    what: 'to dislike',
    spans: ['The Strand family could block any sale it did not like, brokers said.'],
    edit: 'Brokers said the Strand family could block any sale it disliked.',
    fake: 'Brokers said the Strand family disliked any sale it could block.',
  },
  {
    what: 'what they hold together',
    spans: ['Aldo leads the Greens and the Coast Party, which together hold 62 of the 120 seats.'],
    edit: 'Aldo leads the Greens and the Coast Party, which between them hold 62 of the 120 seats.',
    fake: 'Aldo leads the Greens and the Coast Party, which between them hold 120 of the 62 seats.',
  },
  {
    what: 'what is not possible, and what must wait',
    spans: [
      'If the race cannot take place by May 11, it will have to wait until June, because the lake is booked for a fair.',
    ],
    edit: 'If the race is not possible by May 11, it must wait until June, since the lake is booked for a fair.',
    fake: 'If the race is possible by May 11, it must wait until June, since the lake is booked for a fair.',
  },
  {
    what: 'an insertion behind a modal verb',
    spans: [
      'Under the law, the guild may call a new strike until August 18, as long as it gives ten days’ notice.',
    ],
    edit: 'By law the guild may, until August 18, call a new strike, provided that it gives ten days’ notice.',
    fake: 'By law the guild must, until August 18, call a new strike, provided that it gives ten days’ notice.',
  },
  {
    what: 'a condition set in behind a modal verb',
    spans: ['The plan may, if the council agrees, be approved in June.'],
    edit: 'In June the plan may, if the council agrees, be approved.',
    fake: 'The plan was, if the council agrees, approved in June.',
  },
  {
    what: 'surely, most probably and without ruling out',
    spans: [
      'The agency said that the mast had most probably been damaged by ice, though it had not ruled out a fault in the steel.',
    ],
    edit: 'Ice had most probably damaged the mast, the agency said, without ruling out a fault in the steel.',
    fake: 'A fault in the steel had most probably damaged the mast, the agency said, without ruling out ice.',
  },
  {
    what: 'a passive of a charge with its deed',
    spans: [
      'He also said he had dropped the charge of threatening a guard, since the guard did not wish to testify.',
    ],
    edit: 'He also said that the charge of threatening a guard had been dropped, as the guard had no wish to testify.',
    fake: 'He also said that the guard had been dropped, as the charge had no wish to testify.',
  },
  {
    what: 'a name, its apposition and what is told of it before “said”',
    spans: [
      'The baker, Veldt & Co, which supplies 22 schools in the county, said that it had withdrawn all rye loaves.',
    ],
    edit: 'Veldt & Co, the baker, which supplies 22 schools in the county, said all rye loaves had been withdrawn.',
    fake: 'The county, which supplies 22 schools, said Veldt & Co, the baker, had withdrawn all rye loaves.',
  },
  {
    what: 'what it said, and then “it added”',
    spans: [
      'The Barge Board said there was nothing to suggest a fault.',
      'It would not open a full inquiry, it added, but had asked for the log.',
    ],
    edit: 'The Barge Board said that it would not open a full inquiry but had asked for the log.',
    fake: 'The Barge Board said that it would open a full inquiry but had not asked for the log.',
  },
  {
    what: 'an infinitive joined with another',
    spans: ['Parliament must amend or repeal the ban by June 30, the court said.'],
    edit: 'The court said the ban must be amended or repealed by parliament by June 30.',
    fake: 'The court said the ban must be amended and repealed by parliament by June 30.',
  },
  {
    what: 'taking office, in the present with its day',
    spans: ['The winner will take office on January 15 and may not serve more than two terms.'],
    edit: 'The winner, who takes office on January 15, may serve no more than two terms.',
    fake: 'The winner, who took office on January 15, may serve no more than two terms.',
  },
  {
    what: 'so many, none badly, and who says so',
    spans: ['Tarn Estates, which runs the mill, said six of its workers had been injured, none badly.'],
    edit: 'Six of its workers were injured, none badly, said Tarn Estates, which runs the mill.',
    fake: 'Six of its workers were injured badly, said Tarn Estates, which runs the mill.',
  },
  {
    what: 'two sentences that stand against one another',
    spans: [
      'The captain, Leif Holt, was charged on Tuesday with endangering life.',
      'He was not on the bridge at the time, his lawyer, Ida Tull, said.',
    ],
    edit: 'Leif Holt, the captain, was charged on Tuesday with endangering life, although his lawyer, Ida Tull, said he was not on the bridge at the time.',
    fake: 'Leif Holt, the captain, was charged on Tuesday with endangering life, because his lawyer, Ida Tull, said he was not on the bridge at the time.',
  },
  {
    what: 'going home',
    spans: ['Eleven patients have gone home.'],
    edit: 'Eleven patients have returned home.',
    fake: 'Eleven patients have left home.',
  },
  {
    what: 'what something has nothing to do with',
    spans: ['Scientists at the institute said that the quake had nothing to do with the landslide in Brask.'],
    edit: 'Scientists at the institute said the quake was unconnected with the landslide in Brask.',
    fake: 'Scientists at the institute said the quake was connected with the landslide in Brask.',
  },
  {
    what: 'what must be handed back as a result',
    spans: ['Each club must therefore hand back 500 tickets.'],
    edit: 'Each club must return 500 tickets as a result.',
    fake: 'Each club returned 500 tickets as a result.',
  },
  {
    what: 'so much above',
    spans: ['The firm pays 46 francs a share, 18 percent more than the price on Friday.'],
    edit: 'The firm pays 46 francs a share, 18 percent above the price on Friday.',
    fake: 'The firm pays 46 francs a share, 18 percent below the price on Friday.',
  },
])
