import { describeEdits } from './pairs.ts'

// Verbs, participles and infinitives that a light reading takes for something else, or gives to somebody else.

describeEdits('a sentence whose verbs are hard to tell', [
  {
    what: 'a vote told by its numbers',
    spans: ['The Court of Orsk ruled by five votes to two on Monday that the levy was void.'],
    edit: 'The levy was ruled void on Monday by the Court of Orsk, by five votes to two.',
    fake: 'The Court of Orsk was ruled void on Monday by the levy, by five votes to two.',
  },
  {
    what: 'what is expected up to a number',
    spans: ["The guild Millers' Hand expected up to 300 mills to close and would fight the plan."],
    edit: "The guild Millers' Hand expects up to 300 mills to close.",
    fake: "Up to 300 mills expect the guild Millers' Hand to close.",
  },
  {
    what: 'a compound with a participle',
    spans: ['The lease was sold in May to Norlund, a shipping firm based in Varn.'],
    edit: 'The lease was sold in May to Norlund, a Varn-based shipping firm.',
    fake: 'The lease was sold in May to Varn, a Norlund-based shipping firm.',
  },
  {
    what: 'a participle behind a comma for a relative clause',
    spans: [
      'Ida Moe will succeed him on June 1, becoming the first woman to run the brewery, which was founded in 1911.',
    ],
    edit: 'Ida Moe will succeed him on June 1 and become the first woman to run the brewery, founded in 1911.',
    fake: 'Ida Moe, founded in 1911, will succeed him on June 1 and become the first brewery to run a woman.',
  },
  {
    what: 'a plural that expects to do something',
    spans: ['The brewers expect to finish the merger by the end of May.'],
    edit: 'The merger is expected by the brewers to be finished by the end of May.',
    fake: 'The merger is expected by the brewers to be dropped by the end of May.',
  },
  {
    what: 'so much a share',
    spans: [
      'Brook Foods said on Tuesday it had turned down an offer of 340 pence a share from Aldon Mills, which valued the firm at a billion pounds.',
    ],
    edit: 'Brook Foods said on Tuesday it had turned down a 340 pence a share offer from Aldon Mills, which valued the firm at a billion pounds.',
    fake: 'Brook Foods said on Tuesday it had turned down an offer of a billion pence a share from Aldon Mills, which valued the firm at 340 pounds.',
  },
  {
    what: 'a union whose name has an “and”',
    spans: ['Members of the Dock and Harbour Union turned the offer down by 61 percent to 39 on Friday.'],
    edit: 'Dock and Harbour Union members turned the offer down by 61 percent to 39 on Friday.',
    fake: 'Dock and Harbour Union members turned the offer down by 39 percent to 61 on Friday.',
  },
  {
    what: 'a clause without “that” left out',
    spans: [
      'The office said it would need until May because of the number of letters it had received from brewers.',
    ],
    edit: 'The office said it would need until May because of the number of letters from brewers.',
    fake: 'The office said it would need until May because of the number of brewers from letters.',
  },
  {
    what: 'talks with a name in commas',
    spans: [
      'The carters, members of the Wheel Guild, voted for the walkout after talks with the owner, Harrow, broke up on Friday.',
    ],
    edit: 'After talks with Harrow broke up on Friday, the carters voted for the walkout.',
    fake: 'After the walkout of Harrow on Friday, the carters voted for talks.',
  },
  {
    what: 'an outcome by “-ing” for “which”',
    spans: ['Two more bodies were found overnight, which brings the toll to nine.'],
    edit: 'Two more bodies were found overnight, bringing the toll to nine.',
    fake: 'Nine more bodies were found overnight, bringing the toll to two.',
  },
  {
    what: 'what is to be done by who agrees to it',
    spans: ['Aldon Mills has agreed to buy Brook Foods for 30 million crowns.'],
    edit: 'Aldon Mills is to buy Brook Foods for 30 million crowns.',
    fake: 'Brook Foods is to buy Aldon Mills for 30 million crowns.',
  },
  {
    what: 'those of whom some',
    spans: ['Two trams collided on Monday, injuring 40 people, six of them badly.'],
    edit: 'Two trams collided on Monday; 40 people were hurt, six badly.',
    fake: 'Two trams collided on Monday; 40 people were hurt badly.',
  },
  {
    what: 'what hit it, behind a passive',
    spans: ['High winds cut the power line on Tuesday, leaving 40,000 homes without electricity.'],
    edit: 'The power line was cut by high winds on Tuesday, leaving 40,000 homes without power.',
    fake: 'High winds were cut by the power line on Tuesday, leaving 40,000 homes without power.',
  },
  {
    what: 'who is fined so much',
    spans: ['A court in Orsk fined the firm for taking bribes of 900 crowns from two builders.'],
    edit: 'A court in Orsk fined the firm for taking 900 crowns in bribes from two builders.',
    fake: 'A court in Orsk fined two builders for taking 900 crowns in bribes from the firm.',
  },
])
