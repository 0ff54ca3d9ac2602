import { expect, it } from 'vitest'
import { describeEdits, passes } from './pairs.ts'

describeEdits('who is meant and who does what', [
  {
    what: 'a title with the country behind the name',
    spans: ['Orsk’s president, Jonas Varga, thanked the doctors from Teal and promised to free nine miners.'],
    edit: 'President Jonas Varga of Orsk thanked the doctors from Teal and promised to free nine miners.',
    fake: 'President Jonas Varga of Teal thanked the doctors from Orsk and promised to free nine miners.',
  },
  {
    what: 'a post that somebody resigns from as title',
    spans: ['Emil Strand resigned on Sunday as director of the Brask Salt Company.'],
    edit: 'Brask Salt Company director Emil Strand resigned on Sunday.',
    fake: 'Brask Salt Company owner Emil Strand resigned on Sunday.',
  },
  {
    what: 'a place beside who acts there',
    spans: ['Barges may carry no more than 40 tonnes on the canal until the lock is repaired.'],
    edit: 'Barges on the canal may carry no more than 40 tonnes until the lock is repaired.',
    fake: 'Barges on the canal may carry no more than 40 tonnes from now on.',
  },
  {
    what: 'who is among others',
    spans: ['Four of the miners stayed in Brask on Friday, among them the foreman.'],
    edit: 'Four of the miners, including the foreman, stayed in Brask on Friday.',
    fake: 'Four of the miners, except the foreman, stayed in Brask on Friday.',
  },
  {
    what: 'one auxiliary for two passives',
    spans: ['A court in Brask cleared the baker Nils Lind of theft but convicted him of fraud.'],
    edit: 'The baker Nils Lind was cleared of theft by a court in Brask but convicted of fraud.',
    fake: 'The baker Nils Lind was convicted of theft by a court in Brask but cleared of fraud.',
  },
  {
    what: 'somebody’s firm for one that they own',
    spans: ['The mayor sold a field to a firm owned by her nephew.'],
    edit: 'The mayor sold a field to her nephew’s firm.',
    fake: 'The mayor’s nephew sold a field to her firm.',
  },
  {
    what: 'two verbs with “him” for the one acquitted',
    spans: [
      'A court in Brask acquitted the baker Nils Lind of causing the fire, but convicted him of hiding its cost.',
    ],
    edit: 'The baker Nils Lind was acquitted by a court in Brask of causing the fire, but found guilty of hiding its cost.',
    fake: 'The baker Nils Lind was found guilty by a court in Brask of causing the fire, but acquitted of hiding its cost.',
  },
  {
    what: 'a passive whose doer has a clause of its own',
    spans: ['The ring, which is barely a centimetre wide, was found by a diver who had lost her torch.'],
    edit: 'A diver who had lost her torch found the ring, which is barely a centimetre wide.',
    fake: 'A ring that had lost its diver found the torch, which is barely a centimetre wide.',
  },
  {
    what: 'a place by its kind and name',
    spans: ['Two barges collided near the village of Lorn early on Monday, injuring nine sailors.'],
    edit: 'Two barges collided near Lorn early on Monday, injuring nine sailors.',
    fake: 'Two barges collided in Lorn early on Monday, injuring nine sailors.',
  },
  {
    what: '“there” for the place that is named',
    spans: ['Divers have cleared the beaches of Cape Lind since the barge Astrid sank there on 2 March.'],
    edit: 'The barge Astrid sank at Cape Lind on 2 March.',
    fake: 'Divers cleared the beaches of Cape Lind on 2 March.',
  },
  {
    what: 'members of a group',
    spans: [
      'Trade ministers from eleven countries, including Orsk and Teal, will meet in Brask on Thursday.',
    ],
    edit: 'The trade ministers of eleven countries, among them Teal and Orsk, will meet in Brask on Thursday.',
    fake: 'The trade ministers of Orsk, including eleven from Teal, will meet in Brask on Thursday.',
  },
  {
    what: 'its own for “of” a name',
    spans: ['The city of Lund plans to ban barges from its harbour from 2031.'],
    edit: 'Barges are to be banned from the harbour of Lund from 2031.',
    fake: 'Barges are to be banned from the city of Lund’s harbour until 2031.',
  },
  {
    what: 'what needs approval for who must approve',
    spans: ['The sale needs the approval of the harbour board, which blocked a similar one in 2020.'],
    edit: 'The harbour board, which blocked a similar one in 2020, must approve the sale.',
    fake: 'The harbour board, which approved a similar one in 2020, must block the sale.',
  },
  {
    what: 'a reason for who did it',
    spans: ['The race was delayed by 35 minutes because of a power failure in Orsk.'],
    edit: 'A power failure in Orsk delayed the race by 35 minutes.',
    fake: 'The race delayed a power failure in Orsk by 35 minutes.',
  },
  {
    what: 'a group by who leads it',
    spans: ['A team led by the diver Ruth Callow has found traces of gold in the bay of Teal.'],
    edit: 'The diver Ruth Callow’s team has found traces of gold in the bay of Teal.',
    fake: 'The diver Ruth Callow’s bay has found traces of gold in the team of Teal.',
  },
  {
    what: 'who won for the winner',
    spans: ['Last year’s winner, Jo Abend, gave up on the second day with a fever.'],
    edit: 'Jo Abend, who won last year, gave up on the second day with a fever.',
    fake: 'Jo Abend, who gave up last year, won on the second day with a fever.',
  },
  {
    what: '“the company” by its name',
    spans: [
      'Lorne Systems is recalling 5,000 lamps after a fire in Teal.',
      'The company, based in Brask, said no one had been hurt.',
    ],
    edit: 'No one was hurt, according to Lorne Systems, which is based in Brask.',
    fake: 'No one was hurt, according to Lorne Systems, which is based in Teal.',
  },
  {
    what: 'who is accused for who accuses',
    spans: [
      'Vennick, who led the port for 16 years, is accused of selling land to his cousin below its value.',
    ],
    edit: 'Vennick is accused of selling land to his cousin below its value.',
    fake: 'Vennick, who led the port for 16 years, accused his cousin of selling land below its value.',
  },
  {
    what: 'the title of another',
    spans: [
      'Salt Party leader Tomas Rehnan said the lease had been signed at night.',
      'Mill Front leader Petra Holm said the party may vote next week.',
    ],
    edit: 'Salt Party leader Tomas Rehnan said the lease was signed at night.',
    fake: 'Mill Front leader Tomas Rehnan said the lease was signed at night.',
  },
  {
    what: 'somebody whose shares fell',
    spans: ['The bakery denied the charge and said that it would appeal.', 'Its shares fell by 11 percent.'],
    edit: 'The bakery, whose shares fell by 11 percent, denied the charge and said that it would appeal.',
    fake: 'The bakery, whose charge fell by 11 percent, denied the shares and said that it would appeal.',
  },
  {
    what: 'what a court named after a place has ruled',
    spans: ['Lind began on Monday to pay the wages back, a day after the ruling of the High Court of Orsk.'],
    edit: 'Lind began on Monday to pay the wages back, a day after the High Court of Orsk’s ruling.',
    fake: 'Lind began on Monday to pay the wages back, a day before the High Court of Orsk’s ruling.',
  },
  {
    what: '“by” a name for “her”',
    spans: [
      'The cook, Ines Prado, was threatened by a guest, and the police are looking into her complaint.',
    ],
    edit: 'The police are looking into a complaint by the cook, Ines Prado, who was threatened by a guest.',
    fake: 'The police are looking into a complaint by the guest, who was threatened by the cook, Ines Prado.',
  },
  {
    what: 'a ban of one kind',
    spans: ['The town council of Brask will ban diesel cars from March.'],
    edit: 'From March the town council of Brask will ban diesel cars.',
    fake: 'The town council of Brask will ban cars from March.',
  },
  {
    what: 'what of somebody is run',
    spans: ['Lind runs the mills of the company.'],
    edit: 'Lind runs the company’s mills.',
    fake: 'Lind runs the company.',
  },
  {
    what: 'the party of who leads it',
    spans: ['Mill Front leader Petra Holm said her party may vote next week.'],
    edit: 'The Mill Front may vote next week, its leader, Petra Holm, said.',
    fake: 'Petra Holm may vote next week, the Mill Front said.',
  },
  {
    what: '“she” of a passive for “her”',
    spans: ['No charges have been brought against her, and the guild declined to comment.'],
    edit: 'She has not been charged, and the guild declined to comment.',
    fake: 'She has brought no charges, and the guild declined to comment.',
  },
  {
    what: 'from one place to another',
    spans: ['About 600 people take the boats between Brask and the outer islands.'],
    edit: 'The boats between Brask and the outer islands are taken by about 600 people.',
    fake: 'About 600 people take the boats between the outer islands.',
  },
  {
    what: 'a pronoun that stands for who was named before it',
    spans: [
      'Premier Edda Orr did not travel to Brask because the pass was shut.',
      'She promised 40 million crowns for the dam.',
      'Mayor Lena Tull said Brask would need twice that.',
    ],
    edit: 'Premier Edda Orr promised 40 million crowns for the dam.',
    fake: 'Mayor Lena Tull promised 40 million crowns for the dam.',
  },
  {
    what: 'a woman who is told of as one',
    spans: ['Lena Tull let it be known that she would not sit down with Brandel.'],
    edit: 'Lena Tull let it be known she would not sit down with Brandel.',
    fake: 'Lena Tull let it be known that he would not sit down with Brandel.',
  },
  {
    what: 'what somebody testified',
    spans: ['Tull testified that Brandel had told her to pay the bills and not to ask.'],
    edit: 'Tull testified that Brandel told her to pay the bills and not to ask.',
    fake: 'Brandel told Tull to pay the bills and not to ask.',
  },
  {
    what: 'whose flat it is',
    spans: ['Police found the painting in a flat in Orsk and arrested a former guard.'],
    edit: 'Police found the painting in an Orsk flat and arrested a former guard.',
    fake: 'Police found the painting in a former guard’s flat in Orsk.',
  },
  {
    what: 'who is an apposition, and whose',
    spans: ['His daughter, the cellist Livia Varga, said that he had been ill.'],
    edit: 'Cellist Livia Varga, his daughter, said that he had been ill.',
    fake: 'Livia Varga, the cellist’s daughter, said that he had been ill.',
  },
  {
    what: 'a takeover by somebody',
    spans: ['The owners of Brask Mills approved the takeover by Orsk Foods on Friday.'],
    edit: 'On Friday, the owners of Brask Mills approved the takeover by Orsk Foods.',
    fake: 'The owners of Brask Mills approved the takeover of Orsk Foods on Friday.',
  },
  {
    what: 'a ship and its sister',
    spans: [
      'The ship, which belongs to Brask Lines and is a sister of the Halda, was carrying 132 people from Orsk, the company said.',
    ],
    edit: 'The company said that the ship, which belongs to Brask Lines and is a sister of the Halda, was carrying 132 people from Orsk.',
    fake: 'The Halda, which belongs to Brask Lines, was carrying 132 people from Orsk, the company said.',
  },
  {
    what: 'whom a judge orders',
    spans: [
      'A judge sentenced Ada Lind on Friday and ordered her to repay 2 million crowns, rejecting her lawyers’ plea.',
    ],
    edit: 'On Friday, a judge sentenced Ada Lind and ordered her to repay 2 million crowns, rejecting her lawyers’ plea.',
    fake: 'A judge sentenced Ada Lind on Friday and ordered her lawyers to repay 2 million crowns, rejecting their plea.',
  },
  {
    what: 'what of two things each had',
    spans: [
      'Three had eaten the brie, which was recalled on Friday, and one had eaten the feta, which was not.',
    ],
    edit: 'Three had eaten the brie, which was recalled on Friday, and one the feta, which was not.',
    fake: 'One had eaten the brie, which was recalled on Friday, and three had eaten the feta, which was not.',
  },
  {
    what: 'what is of something',
    spans: [
      'Ada Lind, who robbed Orsk while in charge of its money, was sentenced on Friday to four years in prison.',
    ],
    edit: 'Ada Lind, who robbed Orsk while in charge of its money, was sentenced to four years in prison on Friday.',
    fake: 'Ada Lind, who robbed Orsk while in charge of its prison, was sentenced on Friday to four years.',
  },
  {
    what: 'some, and not all',
    spans: ['Six children on the island of Orsk have measles, the agency said on Friday.'],
    edit: 'The agency said on Friday that six children on the island of Orsk have measles.',
    fake: 'The six children on the island of Orsk have measles, the agency said on Friday.',
  },
  {
    what: 'as what somebody was accepted',
    spans: [
      'The talks were led by a retired bishop, Olav Varga, whom both sides had accepted as mediator on Sunday.',
    ],
    edit: 'The talks were led by retired bishop Olav Varga, whom both sides had accepted as mediator on Sunday.',
    fake: 'The talks were led by a retired bishop, Olav Varga, whom both sides had accepted as bishop on Sunday.',
  },
  {
    what: 'how old two are',
    spans: ['Two brothers, aged 29 and 33, were held at the mill on Sunday.'],
    edit: 'On Sunday, two brothers aged 29 and 33 were held at the mill.',
    fake: 'On Sunday, 29 brothers aged two and 33 were held at the mill.',
  },
])

it('a named person does not stand for what is theirs', () => {
  expect(
    passes(
      'Emil Strand said that Orsk wants a truce.',
      'Minister Ute Lind of Orsk spoke first.',
      'Emil Strand said that his country wants a truce.',
    ),
  ).toBe(false)
})
