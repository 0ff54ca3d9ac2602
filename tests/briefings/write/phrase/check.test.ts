import { describe, expect, it } from 'vitest'
import { checkPhrase } from '../../../../briefings/write/phrase/check.ts'
import { meanings } from '../../../shipped-meanings.ts'

const reasonOn = (published: readonly string[], text: string, ...spans: string[]): string | null => {
  const verdict = checkPhrase({ text, claim: spans.join(' '), spans, published, language: 'en' }, meanings)
  return verdict.passed ? null : verdict.reason
}

const reasonFor = (text: string, ...spans: string[]): string | null => reasonOn([], text, ...spans)

const VOTE =
  'The island council of Teal will vote on the law on June 12, Governor Lena Okoro said on Wednesday.'
const MARCH = 'About 4,000 people marched in Port Anselm on Friday against the ferry law of Teal.'
const QUOTE = '“Nobody got everything,” said Mara Quill, the leader of the union.'

describe('a sentence of a language model', () => {
  it.each(['1,', 'a', 'A', '[a '])(
    'is judged in time beside a span of nothing but %j',
    { timeout: 10_000 },
    (noise) => {
      const span = `Ada Lind paid ${noise.repeat(150_000 / noise.length)} in Teal on Friday.`
      expect(reasonFor('Ada Lind paid in Teal on Saturday.', span)).not.toBeNull()
    },
  )

  it('is not compared with spans of many thousand characters', () => {
    const span = `The mayor and ${'the council and the 14 trains and '.repeat(300)}Ada Lind left Teal.`
    expect(reasonFor('Ada Lind left Teal.', span)).toBe('its spans are too long to be compared')
  })

  it('passes where it says what its span says in another order', () => {
    expect(
      reasonFor('On Friday, about 4,000 people marched in Port Anselm against the ferry law of Teal.', MARCH),
    ).toBeNull()
    expect(
      reasonFor(
        'Governor Lena Okoro said on Wednesday that the island council of Teal will vote on the law on June 12.',
        VOTE,
      ),
    ).toBeNull()
    expect(reasonFor('Mara Quill, who leads the union, said: “Nobody got everything.”', QUOTE)).toBeNull()
  })

  it('may not take the day of a saying for the day of what is said', () => {
    expect(
      reasonFor(
        'On Wednesday, the island council of Teal will vote on the law on June 12, Governor Lena Okoro said.',
        VOTE,
      ),
    ).toMatch(/day/)
  })

  it('may not make one of what two spans say', () => {
    expect(
      reasonFor(
        'Ruth Adler told the radio that the ministry had not counted the miners.',
        'Minister Ruth Adler flew to Brask.',
        'Governor Emil Strand told the radio that the ministry had not counted the miners.',
      ),
    ).not.toBeNull()
  })

  it.each([
    ['a synonym', 'The union halted the march in Harwell.', 'The union stopped the march in Harwell.'],
    ['a noun for its verb', 'Nine miners suffered injuries.', 'Nine miners were injured.'],
    ['an idiom', 'Bread prices went up by four percent.', 'Bread prices rose by 4%.'],
    ['an amount set otherwise', 'The firm paid €8m.', 'The firm paid 8 million euros.'],
    [
      'initials',
      'The HPA closed the quay on Friday.',
      'The Harwell Port Authority (HPA) closed the quay on Friday.',
    ],
    [
      'a difference that follows',
      'The clinic counted 19 cases, 13 more than on Monday.',
      'The clinic counted 19 cases, up from 6 on Monday.',
    ],
    [
      'another verb of saying',
      'Orsk maintained that the quay was safe.',
      'Orsk said that the quay was safe.',
    ],
    [
      'the passive',
      'The army was asked by Mayor Lind to clear the road.',
      'Mayor Lind flew to Brask and asked the army to clear the road.',
    ],
    [
      'a speaker whose post stands elsewhere',
      'The school will open on Monday, according to the agency’s director, Dr. Sonja Noor.',
      'The school will open on Monday, said Dr. Sonja Noor, the director of the agency.',
    ],
    ['a phrase for a verb', 'The council turned the toll down.', 'The council rejected the toll.'],
    ['a more general word', 'A vessel ran aground off Teal.', 'A ferry ran aground off Teal.'],
    ['the denial of an opposite', 'The union did not accept the offer.', 'The union refused the offer.'],
    ['a share of a unit', 'The quake lasted half a minute.', 'The quake lasted 30 seconds.'],
    [
      'a bound behind its number',
      'The quay is shut for four days at most.',
      'The quay is shut for at most four days.',
    ],
    ['a clock in words', 'The quake struck at twenty to ten.', 'The quake struck at 9:40.'],
    [
      'a total',
      'The mines together employ 70 people.',
      'One mine employs 30 people and the other employs 40 people.',
    ],
    [
      'a weekday worked out',
      'On Wednesday a quake shook Brask.',
      'Rescuers came to Brask on Saturday, three days after a quake shook it.',
    ],
    [
      'a speaker put between',
      'The march, Orsk said, will end on Sunday.',
      'Orsk said the march will end on Sunday.',
    ],
    ['a headline', 'Harwell council rejects toll', 'The Harwell council rejected the toll.'],
  ])('may use %s', (_, text, span) => {
    expect(reasonFor(text, span)).toBeNull()
  })

  it.each([
    [
      'a condition left out',
      'The strike would last until Sunday, Orsk said.',
      'Orsk said the strike would last until Sunday unless the firm moves.',
    ],
    ['a readiness as a deed', 'Lind will meet the union.', 'Lind is ready to meet the union.'],
    [
      'a fear as a statement',
      'Officials say that the dam will break.',
      'Officials fear that the dam will break.',
    ],
    [
      'a beginning as the end',
      'The harbour was repaired on Friday.',
      'Repairs began in the harbour on Friday.',
    ],
    ['what was planned as done', 'The council discussed the toll.', 'The council was to discuss the toll.'],
    [
      'a title of another',
      'Mayor Emil Strand opened the bridge with Governor Ruth Lind.',
      'Governor Emil Strand opened the bridge. Mayor Ruth Lind closed the road.',
    ],
    [
      'who asks whom turned round',
      'The army asked Mayor Lind to clear the road.',
      'Mayor Lind flew to Brask and asked the army to clear the road.',
    ],
    ['a part as the whole', 'Sarvia gets the water.', 'Sarvia gets 40 percent of the water.'],
    ['another way', 'The first boat left for Harwell.', 'The first boat left Harwell.'],
    ['a second as a minute', 'The quake lasted 20 minutes.', 'The quake lasted 20 seconds.'],
    ['a delay as an end', 'The talks were cancelled.', 'The talks were postponed.'],
    ['a general word as a special one', 'A ferry ran aground off Teal.', 'A ship ran aground off Teal.'],
    ['a denial as its opposite', 'The union refused the offer.', 'The union did not accept the offer.'],
    ['some as all', 'Schools in the city were closed.', 'Some schools in the city were closed.'],
    [
      'what is suspected as sure',
      'Lind was arrested for stealing a van.',
      'Lind was arrested on suspicion of stealing a van.',
    ],
    [
      'two places the other way round',
      'The storm killed three people in Kelm and injured two in Tarn.',
      'The storm killed three people in Tarn and injured two in Kelm.',
    ],
    [
      'two charges the other way round',
      'The court acquitted Lind of fraud and convicted him of bribery.',
      'The court acquitted Lind of bribery and convicted him of fraud.',
    ],
    [
      'what came first as what came after',
      'The minister resigned after the report on the dam was published.',
      'The report on the dam was published after the minister resigned.',
    ],
    [
      'a comparison the other way round',
      'Kelm has more clinics than Tarn.',
      'Tarn has more clinics than Kelm.',
    ],
    [
      'a part as what it is part of',
      'About 700 houses were damaged.',
      'The quake damaged about 3,200 houses, of which 700 are beyond repair.',
    ],
    [
      'one who took part in something else',
      'Rescuers pulled a boy and his uncle alive from a cellar in Brask.',
      'Rescuers in Brask pulled a boy alive from a cellar. His uncle died beside him.',
    ],
    ['a sentence broken off', 'The council rejected the', 'The council rejected the toll.'],
  ])('may not tell %s', (_, text, span) => {
    expect(reasonFor(text, span)).not.toBeNull()
  })

  it('may tell the date of a weekday by the day of publication, and no other date', () => {
    const span = 'A quake shook Brask on Wednesday.'
    expect(reasonOn(['2024-03-29'], 'A quake shook Brask on March 27.', span)).toBeNull()
    expect(reasonOn(['2024-03-29'], 'A quake shook Brask on March 28.', span)).not.toBeNull()
    expect(reasonFor('A quake shook Brask on March 27.', span)).not.toBeNull()
  })

  it('may not join what two spans tell of different things', () => {
    expect(
      reasonFor(
        'One drone hit a passenger ferry off Low Teal.',
        'One drone hit a storage tank before dawn.',
        'A passenger ferry ran aground off Low Teal on Sunday.',
      ),
    ).not.toBeNull()
  })

  const unfit: Readonly<Record<string, string>> = {
    'a link': `${MARCH.slice(0, -1)}, see https://evil.example.`,
    'a bare address': `${MARCH.slice(0, -1)}, see evil.com.`,
    'a mention': `${MARCH.slice(0, -1)} @everyone.`,
    'a platform’s mark-up': `${MARCH.slice(0, -1)} <!channel>.`,
    'a Markdown image': `![x](p.png) ${MARCH}`,
    'bold type': MARCH.replace('4,000', '**4,000**'),
    'an invisible character': MARCH.replace('people', 'peo\u200Bple'),
    'a tag character': MARCH.replace('people', 'people\u{E0041}'),
    'a change of direction': MARCH.replace('people', '\u202Epeople\u202C'),
    'two lines': MARCH.replace('people ', 'people\n'),
    'an entity': MARCH.replace('people', 'people &amp; others'),
    'an end that is none': MARCH.slice(0, -6),
    'no words': '4,000.',
    'more length than its claim': `${MARCH} ${MARCH}`,
    'an open quotation mark': MARCH.replace('people', '“people'),
  }
  it.each(Object.entries(unfit))('may not hold %s', (_, text) => {
    expect(reasonFor(text, MARCH)).not.toBeNull()
  })

  // What hangs on what, what joins what, and what small words say.
  it.each([
    [
      'a place told of another thing',
      'The bridge at Orrel fell, and the road to the quay over the Wick is cut.',
      'The bridge over the Wick fell, and the road to the quay at Orrel is cut.',
    ],
    [
      'an actor for whom the span has another',
      'Mayor Tilde Osk approved the budget after a long night.',
      'The council approved the budget after a long night, Mayor Tilde Osk said.',
    ],
    [
      'a deed of nobody’s',
      'The storm hit Orrel and injured 30 people.',
      'The storm hit Orrel.',
      'In Orrel 30 people were injured.',
    ],
    ['one subject for two', 'The storm hit Orrel and fell.', 'The storm hit Orrel.', 'The bridge fell.'],
    [
      'an order that no span has',
      'The union walked out after the mayor flew to Orrel.',
      'The union walked out.',
      'The mayor flew to Orrel.',
    ],
    [
      'a reason that no span has',
      'The union walked out because the mayor flew to Orrel.',
      'The union walked out.',
      'The mayor flew to Orrel.',
    ],
    ['one or the other for both', 'Orrel or Wick agreed to the plan.', 'Orrel and Wick agreed to the plan.'],
    ['another preposition', 'The plane flew from Orrel on Monday.', 'The plane flew to Orrel on Monday.'],
    ['near for in', 'The shot was heard in the harbour.', 'The shot was heard near the harbour.'],
    ['all for some', 'The 240 workers may lose their jobs.', 'Some of the 240 workers may lose their jobs.'],
    ['all for a part', 'The drug helped 90 patients.', 'The drug helped 60 of 90 patients.'],
    ['a limit left out', 'The quay will open in autumn.', 'The quay will open in autumn at the earliest.'],
    ['nearly left out', 'Half of the pupils failed.', 'Nearly half of the pupils failed.'],
    ['what is for what was', 'The minister is in Orrel.', 'The minister was in Orrel.'],
    [
      'an ordinal for a count',
      'It was the second meeting of the governors.',
      'It was the first meeting of the two governors.',
    ],
    [
      'a pronoun for somebody else',
      'Judge Petra Sand said that it would appeal.',
      'The company denied the charge and said that it would appeal.',
      'Judge Petra Sand said that the company had cheated.',
    ],
    ['he for she', 'Viktor Lind demanded a vote.', '“A good day,” said Viktor Lind.', 'She demanded a vote.'],
    [
      'one of two speakers',
      'Residents heard two shots, but said that no weapon had been found.',
      'Residents said they had heard two shots, but police said that no weapon had been found.',
    ],
    ['a part of a name', 'The Norland has opened a clinic.', 'The Norland Red Cross has opened a clinic.'],
    [
      'an owner for what is owned',
      'The trial of the mayor, Anders Dahl, began.',
      'The trial of the mayor’s brother, Anders Dahl, began.',
    ],
    ['another’s age', 'Kari Voss beat Elin Brok, 34, in Varn.', 'Kari Voss, 34, beat Elin Brok in Varn.'],
    ['a plan for a deed', 'The company is building 400 flats.', 'The company plans to build 400 flats.'],
    ['a bound of its own', 'Storm Vera killed at least 14 in Orsk.', 'Storm Vera killed 14 in Orsk.'],
    [
      'the first for the second',
      'The board said the first lamp was lit.',
      'The board said the second lamp was lit.',
    ],
    [
      'the highest for the second highest',
      'The warning was raised to level four, the highest, on Friday.',
      'The warning was raised to level four, the second highest, on Friday.',
    ],
    [
      'what is too much without “too”',
      'The planet has hot water, Ida Moe said.',
      'The planet is too hot for water, Ida Moe said.',
    ],
    [
      'a pronoun as who does what its antecedent suffers',
      'The talks were put off, the canton of Orsk said on Monday, hours after it accused Norland of theft.',
      'The talks were put off, the canton of Orsk said on Monday, hours after Norland accused its neighbour of theft.',
    ],
    [
      'one of two of a kind for the other',
      'A milk train from Orsk hit the rear of a coal train stopped at a signal.',
      'A coal train from Orsk hit the rear of a milk train that had stopped at a signal.',
    ],
  ])('may not have %s', (_, text, ...spans) => {
    expect(reasonFor(text, ...spans)).not.toBeNull()
  })

  it.each([
    [
      'a day in front',
      'On Monday the council of Orrel approved the budget.',
      'The council of Orrel approved the budget on Monday.',
    ],
    [
      'a place as an owner',
      'Orrel’s council approved the budget.',
      'The council of Orrel approved the budget.',
    ],
    [
      'a passive',
      'The budget was approved by the council of Orrel.',
      'The council of Orrel approved the budget.',
    ],
    [
      'a participle',
      'The storm hit Orrel, killing two people.',
      'The storm hit Orrel and killed two people.',
    ],
    [
      'an insertion for a title',
      'Orrel’s mayor, Tilde Osk, flew to Wick.',
      'Mayor Tilde Osk of Orrel flew to Wick.',
    ],
    [
      'a relative clause cut short',
      'The bridge, closed in May, will open in June.',
      'The bridge, which was closed in May, will open in June.',
    ],
    [
      'a name for its pronoun',
      'Tilde Osk’s deputy, Karin Moe, flew to Wick.',
      'His deputy, Karin Moe, flew to Wick.',
      'Mayor Tilde Osk praised the crews.',
    ],
  ])('may have %s', (_, text, ...spans) => {
    expect(reasonFor(text, ...spans)).toBeNull()
  })

  it('is told why in words that quote nothing of a source', () => {
    expect(reasonFor(MARCH.replace('4,000', '14,000'), MARCH)).toBe(
      'it holds a number, or a bound of one, that its spans do not',
    )
  })

  it('is checked in time that grows with its length alone', () => {
    const long = `${'The council of Teal said that it would vote, '.repeat(400)}he said.`
    expect(reasonFor(long, long.slice(0, 1_000))).not.toBeNull()
  })
})

describe('a day of the week told with its date', () => {
  const passes = (span: string, text: string): boolean =>
    checkPhrase({ text, claim: span, spans: [span], published: ['2024-04-02'], language: 'en' }, meanings)
      .passed

  it.each([
    [
      'The court ruled on Tuesday that the bank must pay.',
      'The court ruled on April 2 that the bank must pay.',
    ],
    [
      'The envoys will meet on Thursday, Teal said on Monday.',
      'The envoys will meet on April 4, Teal said on Monday.',
    ],
    [
      'He said on Friday that the fair will end on Sunday.',
      'He said on March 29 that the fair will end on Sunday.',
    ],
  ])('is that of the verb before it: "%s"', (span, text) => {
    expect(passes(span, text)).toBe(true)
  })
  it.each([
    [
      'The envoys will meet on Thursday, Teal said on Monday.',
      'The envoys will meet on March 28, Teal said on Monday.',
    ],
    [
      'The court ruled on Friday that the bank must pay.',
      'The court ruled on April 5 that the bank must pay.',
    ],
    ['The fair will end on Tuesday.', 'The fair will end on April 2.'],
    ['The fair may end on Friday.', 'The fair may end on April 5.'],
  ])('is no other, and none where it may be two: "%s"', (span, text) => {
    expect(passes(span, text)).toBe(false)
  })
})
