import { describe, expect, it } from 'vitest'
import { checkPhrase } from '../../../briefings/write/phrase-check.ts'
import { meanings } from '../../shipped-meanings.ts'

const passes = (text: string, spans: readonly string[]): boolean =>
  checkPhrase({ text, claim: spans.join(' '), spans, published: [], language: 'en' }, meanings).passed

interface Pair {
  readonly what: string
  readonly spans: readonly string[]
  readonly edit: string
  /** Of the same shape, and false. */
  readonly fake: string
}

const PAIRS: readonly Pair[] = [
  {
    what: 'a year in front',
    spans: ['Wolves killed about 900 sheep in the province in 2023.'],
    edit: 'In 2023 wolves killed about 900 sheep in the province.',
    fake: 'In 2023 sheep killed about 900 wolves in the province.',
  },
  {
    what: 'a month in front of a name',
    spans: ['Harwell’s orchestra will rehearse in Brask from October.'],
    edit: 'From October Harwell’s orchestra will rehearse in Brask.',
    fake: 'From October Brask’s orchestra will rehearse in Harwell.',
  },
  {
    what: 'a time ago behind a name',
    spans: ['Two years ago Lindgate rejected a bid from the Danish group Nordmalt.'],
    edit: 'Lindgate rejected a bid from Denmark’s Nordmalt two years ago.',
    fake: 'Nordmalt rejected a bid from Lindgate two years ago.',
  },
  {
    what: 'a day as owner of what is on it',
    spans: ['Mayor Ute Lind said the hearing on the quay planned for Friday would be cancelled.'],
    edit: 'Mayor Ute Lind said Friday’s planned hearing on the quay would be cancelled.',
    fake: 'Mayor Ute Lind said on Friday that the hearing on the quay would be cancelled.',
  },
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
    what: 'two owners of one thing',
    spans: ['The trade ministers of Orsk and Teal will meet in Brask on Monday to talk about salt.'],
    edit: 'Orsk’s and Teal’s trade ministers will meet in Brask on Monday to talk about salt.',
    fake: 'Orsk’s and Brask’s trade ministers will meet in Teal on Monday to talk about salt.',
  },
  {
    what: 'a place beside who acts there',
    spans: ['Barges may carry no more than 40 tonnes on the canal until the lock is repaired.'],
    edit: 'Barges on the canal may carry no more than 40 tonnes until the lock is repaired.',
    fake: 'Barges on the canal may carry no more than 40 tonnes from now on.',
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
    what: 'who is among others',
    spans: ['Four of the miners stayed in Brask on Friday, among them the foreman.'],
    edit: 'Four of the miners, including the foreman, stayed in Brask on Friday.',
    fake: 'Four of the miners, except the foreman, stayed in Brask on Friday.',
  },
  {
    what: 'more for others',
    spans: ['Two other farmers have sued the dairy.'],
    edit: 'Two more farmers have sued the dairy.',
    fake: 'Two more dairies have sued the farmers.',
  },
  {
    what: 'a participle before its noun',
    spans: ['The town has planted only 12 of the 50 trees that it promised, the court of auditors said.'],
    edit: 'The court of auditors said the town had planted only 12 of the 50 promised trees.',
    fake: 'The court of auditors said the town had planted only 50 of the 12 promised trees.',
  },
  {
    what: 'one auxiliary for two passives',
    spans: ['A court in Brask cleared the baker Nils Lind of theft but convicted him of fraud.'],
    edit: 'The baker Nils Lind was cleared of theft by a court in Brask but convicted of fraud.',
    fake: 'The baker Nils Lind was convicted of theft by a court in Brask but cleared of fraud.',
  },
  {
    what: 'people left in a state',
    spans: ['The strike of the pilots left about 700 travellers stranded in Harwell on Friday.'],
    edit: 'The pilots’ strike stranded about 700 travellers in Harwell on Friday.',
    fake: 'The travellers’ strike stranded about 700 pilots in Harwell on Friday.',
  },
  {
    what: 'a name for the answer of a quotation',
    spans: ['Judge Ruth Adler wrote that a bank “cannot sell hope and bury it”.'],
    edit: 'A bank “cannot sell hope and bury it”, wrote Judge Ruth Adler.',
    fake: 'Judge Ruth Adler “cannot sell hope and bury it”, wrote a bank.',
  },
  {
    what: 'a speaker set apart by commas before a quotation and more',
    spans: [
      'Union leader Mara Quill called the offer “a crumb, not a loaf” and said that some mills would have to close.',
    ],
    edit: 'Mara Quill, the leader of the union, called the offer “a crumb, not a loaf” and said some mills would have to close.',
    fake: 'Mara Quill, the leader of the union, called the offer “a crumb, not a loaf” and said some mills would not close.',
  },
  {
    what: 'that she denies it',
    spans: ['Lind is accused of selling a field to a firm led by her brother, which she denies.'],
    edit: 'Lind is accused of having sold a field to a firm led by her brother; she denies it.',
    fake: 'Lind is accused of having sold a field to a firm led by her brother; she admits it.',
  },
  {
    what: 'need not',
    spans: ['Quill said that the mill did not need to sell its barges.'],
    edit: 'The mill need not sell its barges, Quill said.',
    fake: 'The mill must not sell its barges, Quill said.',
  },
  {
    what: 'missed for did not attend',
    spans: ['Mayor Ute Lind did not attend the hearing because her train was late, her office said.'],
    edit: 'Mayor Ute Lind missed the hearing because her train was late, her office said.',
    fake: 'Mayor Ute Lind attended the hearing because her train was late, her office said.',
  },
  {
    what: 'a loss made and money lost',
    spans: ['The mill made a loss of 3 million euros last year.'],
    edit: 'The mill lost 3 million euros last year.',
    fake: 'The mill earned 3 million euros last year.',
  },
  {
    what: 'what could be over, and end',
    spans: ['Dr. Ines Holm said that the drought could be over in two weeks.'],
    edit: 'The drought could end in two weeks, said Dr. Ines Holm.',
    fake: 'Dr. Ines Holm said that the drought will be over in two weeks.',
  },
  {
    what: 'a doer behind a day',
    spans: ['Judge Ruth Adler gave the bank until August.'],
    edit: 'The bank was given until August by Judge Ruth Adler.',
    fake: 'Judge Ruth Adler gave the bank until August to pay.',
  },
  {
    what: 'a condition that begins with its verb',
    spans: ['If the dam breaks, Brask must leave the valley within a day.'],
    edit: 'Should the dam break, Brask must leave the valley within a day.',
    fake: 'The dam should break, and Brask must leave the valley within a day.',
  },
  {
    what: 'present tense of a verb before its object',
    spans: ['Guests of the hotel may come back on Sunday if the spring water passes its tests.'],
    edit: 'If the spring water passes its tests, guests of the hotel may come back on Sunday.',
    fake: 'If the guests pass its tests, the spring water of the hotel may come back on Sunday.',
  },
  {
    what: 'a reason as a noun for its clause',
    spans: ['The concert was put off to May because a ceiling lamp cracked.'],
    edit: 'The concert was put off to May because of a cracked ceiling lamp.',
    fake: 'A ceiling lamp cracked because the concert was put off to May.',
  },
  {
    what: 'somebody’s firm for one that they own',
    spans: ['The mayor sold a field to a firm owned by her nephew.'],
    edit: 'The mayor sold a field to her nephew’s firm.',
    fake: 'The mayor’s nephew sold a field to her firm.',
  },
  {
    what: 'proposed as a verb',
    spans: [
      'The toll, which would bring in 3 million crowns, was first proposed by former Mayor Ute Lind in 2021.',
    ],
    edit: 'Former Mayor Ute Lind first proposed the toll, which would bring in 3 million crowns, in 2021.',
    fake: 'Mayor Ute Lind first proposed the toll, which would bring in 3 million crowns, in 2021.',
  },
  {
    what: 'a condition in front of what hangs on it',
    spans: ['Barges will carry no more than 40 tonnes on the canal until the inquest is over.'],
    edit: 'Until the inquest is over, barges on the canal will carry no more than 40 tonnes.',
    fake: 'Until the inquest is over, barges on the canal will carry more than 40 tonnes.',
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
    what: 'what is behind closed doors',
    spans: ['The committee met behind closed doors on Thursday and will present its report next week.'],
    edit: 'The committee, which met behind closed doors on Thursday, will present its report next week.',
    fake: 'The committee, which will meet behind closed doors on Thursday, presented its report next week.',
  },
  {
    what: 'a passive whose doer has a clause of its own',
    spans: ['The ring, which is barely a centimetre wide, was found by a diver who had lost her torch.'],
    edit: 'A diver who had lost her torch found the ring, which is barely a centimetre wide.',
    fake: 'A ring that had lost its diver found the torch, which is barely a centimetre wide.',
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
    what: 'a place by its kind and name',
    spans: ['Two barges collided near the village of Lorn early on Monday, injuring nine sailors.'],
    edit: 'Two barges collided near Lorn early on Monday, injuring nine sailors.',
    fake: 'Two barges collided in Lorn early on Monday, injuring nine sailors.',
  },
  {
    what: 'a participle of telling for “and said”',
    spans: ['The miller had asked for more time, arguing that the scales were broken.'],
    edit: 'The miller had asked for more time and argued that the scales were broken.',
    fake: 'The miller had asked for more time because the scales were broken.',
  },
  {
    what: 'the order of two deeds of which one is a saying',
    spans: [
      'Harbour Minister Ida Lorentz called the blockade illegal but agreed to receive a delegation on Monday.',
    ],
    edit: 'Ida Lorentz, the harbour minister, agreed to receive a delegation on Monday but called the blockade illegal.',
    fake: 'Ida Lorentz, the harbour minister, called the delegation illegal but agreed to receive it on Monday.',
  },
  {
    what: '“there” for the place that is named',
    spans: ['Divers have cleared the beaches of Cape Lind since the barge Astrid sank there on 2 March.'],
    edit: 'The barge Astrid sank at Cape Lind on 2 March.',
    fake: 'Divers cleared the beaches of Cape Lind on 2 March.',
  },
  {
    what: 'a quotation in front or behind',
    spans: ['“We cannot risk the lives of our sailors,” President Mirel Tosk told reporters in Brask.'],
    edit: 'President Mirel Tosk told reporters in Brask: “We cannot risk the lives of our sailors.”',
    fake: 'Reporters told President Mirel Tosk in Brask: “We cannot risk the lives of our sailors.”',
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
    what: 'what came of it for “when”',
    spans: ['About 300 dockers in Brask walked out on Monday in a dispute over pay, halting most trade.'],
    edit: 'Most trade was halted when about 300 Brask dockers walked out on Monday in a dispute over pay.',
    fake: 'About 300 Brask dockers walked out on Monday when most trade was halted in a dispute over pay.',
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
    what: 'a stretch between two years in front',
    spans: ['Judge Mara Sorel said Amsel had taken at least 2 million crowns between 2018 and 2021.'],
    edit: 'Between 2018 and 2021 Amsel took at least 2 million crowns, Judge Mara Sorel said.',
    fake: 'Between 2018 and 2021 Judge Mara Sorel took at least 2 million crowns, Amsel said.',
  },
  {
    what: 'a day of May',
    spans: ['The lock, which has been closed since a barge hit it on 9 May, will reopen to boats on Monday.'],
    edit: 'Closed since a barge hit it on May 9, the lock will reopen to boats on Monday.',
    fake: 'Closed since a barge hit it on Monday, the lock will reopen to boats on May 9.',
  },
  {
    what: 'only a cited fact of somebody who also means to do something',
    spans: ['Aquatis said it would appeal and that the spill had been caused by a storm.'],
    edit: 'The spill was caused by a storm, Aquatis said.',
    fake: 'The storm was caused by a spill, Aquatis said.',
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
    what: 'who is accused for who accuses',
    spans: [
      'Vennick, who led the port for 16 years, is accused of selling land to his cousin below its value.',
    ],
    edit: 'Vennick is accused of selling land to his cousin below its value.',
    fake: 'Vennick, who led the port for 16 years, accused his cousin of selling land below its value.',
  },
  {
    what: 'a second day for two',
    spans: ['Fishers blocked the bridge at Tolm with boats for a second day.'],
    edit: 'The bridge at Tolm was blocked by fishers with boats for a second day.',
    fake: 'Fishers blocked the bridge at Tolm with boats for two days.',
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
    what: 'what was failed at as done',
    spans: ['Vennick failed to declare 2 million crowns to the tax office, the charge sheet says.'],
    edit: 'Vennick did not declare 2 million crowns to the tax office, the charge sheet says.',
    fake: 'Vennick declared 2 million crowns to the tax office, the charge sheet says.',
  },
  {
    what: 'a day behind another deed',
    spans: ['The regulator fined Aquatis 4 million crowns in June for letting sewage run into the Sorn.'],
    edit: 'In June the regulator fined Aquatis 4 million crowns for letting sewage run into the Sorn.',
    fake: 'The regulator fined Aquatis 4 million crowns for letting sewage run into the Sorn in June.',
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
    what: 'an effect for its reason',
    spans: ['The trial was paused for two weeks in 2024 because of fighting near Brask.'],
    edit: 'Because of fighting near Brask, the trial was paused for two weeks in 2024.',
    fake: 'A two-week pause in the trial in 2024 led to fighting near Brask.',
  },
  {
    what: 'a part of a number for the whole',
    spans: ['Two of the seven sailors who were aboard the Marigold are still missing.'],
    edit: 'Two of the seven sailors aboard the Marigold are still missing.',
    fake: 'Seven sailors who were aboard the Marigold are still missing.',
  },
]

describe('what a careful editor does to a sentence', () => {
  it.each(PAIRS)('passes: $what', ({ spans, edit }) => {
    expect(passes(edit, spans)).toBe(true)
  })

  it.each(PAIRS)('and a false one of the same shape does not: $what', ({ spans, fake }) => {
    expect(passes(fake, spans)).toBe(false)
  })

  it('a named person does not stand for what is theirs', () => {
    const spans = [
      'Minister Ute Lind of Orsk spoke first.',
      'Emil Strand said that his country wants a truce.',
    ]
    const verdict = checkPhrase(
      {
        text: 'Emil Strand said that Orsk wants a truce.',
        claim: spans.join(' '),
        spans,
        published: [],
        language: 'en',
      },
      meanings,
    )
    expect(verdict.passed).toBe(false)
  })
})
