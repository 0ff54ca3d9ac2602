import { describe, expect, it } from 'vitest'
import { checkPhrase } from '../../../briefings/write/phrase-check.ts'
import { meanings } from '../../shipped-meanings.ts'

const passes = (text: string, span: string): boolean =>
  checkPhrase({ text, claim: span, spans: [span], published: [], language: 'en' }, meanings).passed

interface Pair {
  readonly what: string
  readonly span: string
  readonly edit: string
  /** Of the same shape, and false. */
  readonly fake: string
}

const PAIRS: readonly Pair[] = [
  {
    what: 'a year in front',
    span: 'Wolves killed about 900 sheep in the province in 2023.',
    edit: 'In 2023 wolves killed about 900 sheep in the province.',
    fake: 'In 2023 sheep killed about 900 wolves in the province.',
  },
  {
    what: 'a month in front of a name',
    span: 'Harwell’s orchestra will rehearse in Brask from October.',
    edit: 'From October Harwell’s orchestra will rehearse in Brask.',
    fake: 'From October Brask’s orchestra will rehearse in Harwell.',
  },
  {
    what: 'a time ago behind a name',
    span: 'Two years ago Lindgate rejected a bid from the Danish group Nordmalt.',
    edit: 'Lindgate rejected a bid from Denmark’s Nordmalt two years ago.',
    fake: 'Nordmalt rejected a bid from Lindgate two years ago.',
  },
  {
    what: 'a day as owner of what is on it',
    span: 'Mayor Ute Lind said the hearing on the quay planned for Friday would be cancelled.',
    edit: 'Mayor Ute Lind said Friday’s planned hearing on the quay would be cancelled.',
    fake: 'Mayor Ute Lind said on Friday that the hearing on the quay would be cancelled.',
  },
  {
    what: 'a title with the country behind the name',
    span: 'Orsk’s president, Jonas Varga, thanked the doctors from Teal and promised to free nine miners.',
    edit: 'President Jonas Varga of Orsk thanked the doctors from Teal and promised to free nine miners.',
    fake: 'President Jonas Varga of Teal thanked the doctors from Orsk and promised to free nine miners.',
  },
  {
    what: 'a post that somebody resigns from as title',
    span: 'Emil Strand resigned on Sunday as director of the Brask Salt Company.',
    edit: 'Brask Salt Company director Emil Strand resigned on Sunday.',
    fake: 'Brask Salt Company owner Emil Strand resigned on Sunday.',
  },
  {
    what: 'two owners of one thing',
    span: 'The trade ministers of Orsk and Teal will meet in Brask on Monday to talk about salt.',
    edit: 'Orsk’s and Teal’s trade ministers will meet in Brask on Monday to talk about salt.',
    fake: 'Orsk’s and Brask’s trade ministers will meet in Teal on Monday to talk about salt.',
  },
  {
    what: 'a place beside who acts there',
    span: 'Barges may carry no more than 40 tonnes on the canal until the lock is repaired.',
    edit: 'Barges on the canal may carry no more than 40 tonnes until the lock is repaired.',
    fake: 'Barges on the canal may carry no more than 40 tonnes from now on.',
  },
  {
    what: 'a bound behind its number',
    span: 'Buses will run at no more than 30 kilometres an hour in Brask.',
    edit: 'Buses will run at 30 kilometres an hour at most in Brask.',
    fake: 'Buses will run at 30 kilometres an hour at least in Brask.',
  },
  {
    what: 'no faster than',
    span: 'Buses will run at no more than 30 kilometres an hour in Brask.',
    edit: 'Buses will run no faster than 30 kilometres an hour in Brask.',
    fake: 'Buses will run faster than 30 kilometres an hour in Brask.',
  },
  {
    what: '“at the earliest” and “no earlier than”',
    span: 'The ferry will sail again in May at the earliest.',
    edit: 'The ferry will sail again no earlier than May.',
    fake: 'The ferry will sail again no later than May.',
  },
  {
    what: 'who is among others',
    span: 'Four of the miners stayed in Brask on Friday, among them the foreman.',
    edit: 'Four of the miners, including the foreman, stayed in Brask on Friday.',
    fake: 'Four of the miners, except the foreman, stayed in Brask on Friday.',
  },
  {
    what: 'more for others',
    span: 'Two other farmers have sued the dairy.',
    edit: 'Two more farmers have sued the dairy.',
    fake: 'Two more dairies have sued the farmers.',
  },
  {
    what: 'a participle before its noun',
    span: 'The town has planted only 12 of the 50 trees that it promised, the court of auditors said.',
    edit: 'The court of auditors said the town had planted only 12 of the 50 promised trees.',
    fake: 'The court of auditors said the town had planted only 50 of the 12 promised trees.',
  },
  {
    what: 'one auxiliary for two passives',
    span: 'A court in Brask cleared the baker Nils Lind of theft but convicted him of fraud.',
    edit: 'The baker Nils Lind was cleared of theft by a court in Brask but convicted of fraud.',
    fake: 'The baker Nils Lind was convicted of theft by a court in Brask but cleared of fraud.',
  },
  {
    what: 'people left in a state',
    span: 'The strike of the pilots left about 700 travellers stranded in Harwell on Friday.',
    edit: 'The pilots’ strike stranded about 700 travellers in Harwell on Friday.',
    fake: 'The travellers’ strike stranded about 700 pilots in Harwell on Friday.',
  },
  {
    what: 'a name for the answer of a quotation',
    span: 'Judge Ruth Adler wrote that a bank “cannot sell hope and bury it”.',
    edit: 'A bank “cannot sell hope and bury it”, wrote Judge Ruth Adler.',
    fake: 'Judge Ruth Adler “cannot sell hope and bury it”, wrote a bank.',
  },
  {
    what: 'a speaker set apart by commas before a quotation and more',
    span: 'Union leader Mara Quill called the offer “a crumb, not a loaf” and said that some mills would have to close.',
    edit: 'Mara Quill, the leader of the union, called the offer “a crumb, not a loaf” and said some mills would have to close.',
    fake: 'Mara Quill, the leader of the union, called the offer “a crumb, not a loaf” and said some mills would not close.',
  },
  {
    what: 'that she denies it',
    span: 'Lind is accused of selling a field to a firm led by her brother, which she denies.',
    edit: 'Lind is accused of having sold a field to a firm led by her brother; she denies it.',
    fake: 'Lind is accused of having sold a field to a firm led by her brother; she admits it.',
  },
  {
    what: 'need not',
    span: 'Quill said that the mill did not need to sell its barges.',
    edit: 'The mill need not sell its barges, Quill said.',
    fake: 'The mill must not sell its barges, Quill said.',
  },
  {
    what: 'missed for did not attend',
    span: 'Mayor Ute Lind did not attend the hearing because her train was late, her office said.',
    edit: 'Mayor Ute Lind missed the hearing because her train was late, her office said.',
    fake: 'Mayor Ute Lind attended the hearing because her train was late, her office said.',
  },
  {
    what: 'a loss made and money lost',
    span: 'The mill made a loss of 3 million euros last year.',
    edit: 'The mill lost 3 million euros last year.',
    fake: 'The mill earned 3 million euros last year.',
  },
  {
    what: 'what could be over, and end',
    span: 'Dr. Ines Holm said that the drought could be over in two weeks.',
    edit: 'The drought could end in two weeks, said Dr. Ines Holm.',
    fake: 'Dr. Ines Holm said that the drought will be over in two weeks.',
  },
  {
    what: 'a doer behind a day',
    span: 'Judge Ruth Adler gave the bank until August.',
    edit: 'The bank was given until August by Judge Ruth Adler.',
    fake: 'Judge Ruth Adler gave the bank until August to pay.',
  },
  {
    what: 'a condition that begins with its verb',
    span: 'If the dam breaks, Brask must leave the valley within a day.',
    edit: 'Should the dam break, Brask must leave the valley within a day.',
    fake: 'The dam should break, and Brask must leave the valley within a day.',
  },
  {
    what: 'present tense of a verb before its object',
    span: 'Guests of the hotel may come back on Sunday if the spring water passes its tests.',
    edit: 'If the spring water passes its tests, guests of the hotel may come back on Sunday.',
    fake: 'If the guests pass its tests, the spring water of the hotel may come back on Sunday.',
  },
  {
    what: 'a reason as a noun for its clause',
    span: 'The concert was put off to May because a ceiling lamp cracked.',
    edit: 'The concert was put off to May because of a cracked ceiling lamp.',
    fake: 'A ceiling lamp cracked because the concert was put off to May.',
  },
  {
    what: 'somebody’s firm for one that they own',
    span: 'The mayor sold a field to a firm owned by her nephew.',
    edit: 'The mayor sold a field to her nephew’s firm.',
    fake: 'The mayor’s nephew sold a field to her firm.',
  },
  {
    what: 'proposed as a verb',
    span: 'The toll, which would bring in 3 million crowns, was first proposed by former Mayor Ute Lind in 2021.',
    edit: 'Former Mayor Ute Lind first proposed the toll, which would bring in 3 million crowns, in 2021.',
    fake: 'Mayor Ute Lind first proposed the toll, which would bring in 3 million crowns, in 2021.',
  },
  {
    what: 'a condition in front of what hangs on it',
    span: 'Barges will carry no more than 40 tonnes on the canal until the inquest is over.',
    edit: 'Until the inquest is over, barges on the canal will carry no more than 40 tonnes.',
    fake: 'Until the inquest is over, barges on the canal will carry more than 40 tonnes.',
  },
  {
    what: 'two verbs with “him” for the one acquitted',
    span: 'A court in Brask acquitted the baker Nils Lind of causing the fire, but convicted him of hiding its cost.',
    edit: 'The baker Nils Lind was acquitted by a court in Brask of causing the fire, but found guilty of hiding its cost.',
    fake: 'The baker Nils Lind was found guilty by a court in Brask of causing the fire, but acquitted of hiding its cost.',
  },
  {
    what: 'shares with one percent sign',
    span: 'Voters in Teal rejected the casino by 52 percent to 48 percent on Sunday.',
    edit: 'Voters in Teal rejected the casino by 52 to 48 percent on Sunday.',
    fake: 'Voters in Teal rejected the casino by 48 to 52 percent on Sunday.',
  },
  {
    what: 'half the',
    span: 'More than half of the village’s 900 residents have fled.',
    edit: 'More than half the village’s 900 residents have fled.',
    fake: 'More than half the residents have fled 900 villages.',
  },
  {
    what: 'a comparison with its time in front',
    span: 'Harwell’s harbour handled 9 percent fewer boats in the first half of the year than a year earlier.',
    edit: 'In the first half of the year, Harwell’s harbour handled 9 percent fewer boats than a year earlier.',
    fake: 'In the first half of the year, Harwell’s harbour handled 9 percent more boats than a year earlier.',
  },
  {
    what: 'what is behind closed doors',
    span: 'The committee met behind closed doors on Thursday and will present its report next week.',
    edit: 'The committee, which met behind closed doors on Thursday, will present its report next week.',
    fake: 'The committee, which will meet behind closed doors on Thursday, presented its report next week.',
  },
]

describe('what a careful editor does to a sentence', () => {
  it.each(PAIRS)('passes: $what', ({ span, edit }) => {
    expect(passes(edit, span)).toBe(true)
  })

  it.each(PAIRS)('and a false one of the same shape does not: $what', ({ span, fake }) => {
    expect(passes(fake, span)).toBe(false)
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
