import { describeEdits } from './pairs.ts'

describeEdits('where a part of a sentence stands', [
  {
    what: 'a company that speaks at the end, named in front',
    spans: [
      'Orm Glass will shut its works in Hollow in September, costing 340 people their jobs, the company told staff on Monday.',
    ],
    edit: 'Orm Glass told staff on Monday that it will shut its works in Hollow in September, costing 340 people their jobs.',
    fake: 'Orm Glass told staff that it will shut its works in Hollow on Monday, costing 340 people their jobs.',
  },
  {
    what: 'the company that is named first, and no other',
    spans: [
      'Orm Glass has bought a rival, Velt Glass, for 3 million crowns, the company told staff on Monday.',
    ],
    edit: 'Orm Glass told staff on Monday that it has bought a rival, Velt Glass, for 3 million crowns.',
    fake: 'Velt Glass told staff on Monday that Orm Glass has bought it for 3 million crowns.',
  },
  {
    what: 'years before a number',
    spans: [
      'Between 2021 and 2024 the firm delivered at least 1,900 tonnes of honey, according to the indictment.',
    ],
    edit: 'According to the indictment, the firm delivered between 2021 and 2024 at least 1,900 tonnes of honey.',
    fake: 'According to the indictment, the firm delivered after 2021 at least 1,900 tonnes of honey.',
  },
  {
    what: 'an average before its number',
    spans: [
      'Plane trees near lamps keep their leaves 13 days longer in autumn on average than trees in the dark, a study found.',
    ],
    edit: 'A study found that plane trees near lamps keep their leaves in autumn on average 13 days longer than trees in the dark.',
    fake: 'A study found that plane trees in the dark keep their leaves in autumn on average 13 days longer than trees near lamps.',
  },
  {
    what: 'a day with its date as owner',
    spans: ['Norr will pay 18 euros for each share, 31 percent above Monday’s [11 May] closing price.'],
    edit: 'Norr will pay 18 euros for each share, 31 percent above the closing price of Monday, 11 May.',
    fake: 'Norr will pay 18 euros for each share on Monday, 11 May, 31 percent above the closing price.',
    published: '2026-05-12',
  },
  {
    what: 'a superlative with its owner, its date left out',
    spans: [
      'Thousands marched in Lorn over the weekend [30–31 March] to demand that Mayor Ana Holt resign, in the largest marches that the country has seen since the flood.',
    ],
    edit: 'Thousands marched in Lorn over the weekend to demand that Mayor Ana Holt resign, in the country’s largest marches since the flood.',
    fake: 'Thousands marched in Lorn over the weekend to demand that Mayor Ana Holt resign, in the country’s largest marches ever.',
    published: '2026-04-01',
  },
  {
    what: 'who acts in a clause behind one of a pronoun',
    spans: [
      'Carrier Nordwind said it would cancel 30 flights a day unless the controllers call off their strike.',
    ],
    edit: 'Unless the controllers call off their strike, carrier Nordwind would cancel 30 flights a day, it said.',
    fake: 'Unless carrier Nordwind calls off its strike, the controllers would cancel 30 flights a day, it said.',
  },
  {
    what: 'a relative clause of a thing of somebody',
    spans: [
      'The company’s Danish arm, which employs 1,200 people, made a loss of 14 million euros last year.',
    ],
    edit: 'The Danish arm of the company, which employs 1,200 people, made a loss of 14 million euros last year.',
    fake: 'The company, which employs 1,200 people, made a loss of 14 million euros last year.',
  },
  {
    what: 'those who are told something',
    spans: ['Residents were told by the council on Monday to boil their water.'],
    edit: 'The council told residents on Monday to boil their water.',
    fake: 'Residents told the council on Monday to boil their water.',
  },
  {
    what: 'the part of a whole in front',
    spans: ['Of the 48 trees that fell in the storm on Monday, 17 were more than 200 years old.'],
    edit: 'Of the 48 trees that fell on Monday in the storm, 17 were more than 200 years old.',
    fake: 'The 48 trees that fell in the storm on Monday were more than 200 years old.',
  },
])
