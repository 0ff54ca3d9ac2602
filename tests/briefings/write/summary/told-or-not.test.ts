import { describe, expect, it } from 'vitest'
import { told } from './told.ts'

const AFTER =
  'The harbour board of Zenda asked islanders to be kind to crews. Ferries sail again from May on.'
const REST = `Ada Lind of Isle Line spoke of a good day for Zenda. ${AFTER}`

describe('the lead of a report', () => {
  it.each([
    'Karl Benning, 53-3, 47 KO’s, easily beat Otto Reed, 45-7-2, 36 KO’s, in round 7 in Zenda.',
    'After two years in the hills with the songs of her mother, Ada Lind returns to the harbour of Zenda.',
    'The gang member shot Otto Reed outside a mill of Zenda in 2005.',
    'It emerged that Ada Lind was heard by the US Harbour Commission and the fleet board of Zenda.',
  ])('is told whatever the tagger took its verb for, and with its numbers: %j', (lead) => {
    expect(told(`${lead} ${REST}`)[0]).toBe(lead)
  })

  it.each([
    'Dockers are seen loading flour on a ferry that struck the pier of Zenda.',
    'June 30: The ferry Teal is seen at the pier of Zenda, north of the mill.',
    'Programming note: Teal Radio’s concert has songs by Ada Lind and the millers of Zenda.',
  ])('is no caption and no note: %j', (line) => {
    expect(
      told(`${line}\n\nDockers of Zenda went back to work after the board raised their pay.\n\n${REST}`),
    ).not.toContain(line)
  })

  it('begins behind a headline that ends with a name', () => {
    const claims = told(
      `Board says it does all it can for the islands of Teal The board has sent two ferries to Zenda. ${REST}`,
    )
    expect(claims[0]).toBe('The board has sent two ferries to Zenda.')
  })

  it.each([
    'times the board has raised its tolls since May, and more of Zenda than ever will pay.',
    'Is the first ferry of Isle Line to reach Zenda in years without a stop.',
  ])('is no sentence that leans on what is not told: %j', (line) => {
    expect(
      told(`${line} Dockers of Zenda went back to work after the board raised their pay. ${REST}`),
    ).not.toContain(line)
  })

  it('keeps the surname that it begins with', () => {
    const claims = told(
      'Kam So robbed the mills of Teal, a court in Zenda found. So was sentenced to ten years in jail in Teal.',
    )
    expect(claims[1]).toMatch(/^So was/)
  })

  it('may say "here"', () => {
    const lead =
      'If the march of the bakers here in May had gulls and rain as ever, the board of Zenda brought a new note to it.'
    expect(
      told(
        `${lead} Ada Lind spoke to the bakers for an hour. Otto Reed spoke, too. Karl Benning sang for Zenda.`,
      )[0],
    ).toBe(lead)
  })

  it('is not what somebody says whose mark copying put before it', () => {
    const claims = told(
      'Ada Lind said on Monday that the ferries of Zenda have little to do with the man who has run them for years." ' +
        'Sadly people think of Otto Reed and of nobody else. They must get over it," she said.',
    )
    expect(claims.join(' ')).not.toContain('Sadly people')
  })

  it('is no half of a sentence that was cut in two', () => {
    const halves = [
      'In a hard look at the ferries, which the board called safe, Rep. Ada Lind (D-Mo.)',
      ', who leads the harbour committee of Zenda, said on Monday that two ferries leak.',
    ]
    const claims = told(`${halves.join('\n')}\nThe board of Zenda will have them mended by May.\n${REST}`)
    expect(claims.some((t) => halves.includes(t))).toBe(false)
  })

  it('may be a second one, where the first whets the appetite and the third has the title’s words', () => {
    const claims = told(
      'As summer comes to an end, it is time to sit back and reflect. Gulls cried all night over Teal. ' +
        'Ferries of Isle Line carried more guests to the harbours of the islands than ever. Two inns closed in Zenda.',
      'Best ferries and harbours of the islands',
    )
    expect(claims.join(' ')).not.toContain('sit back and reflect')
  })
})

/** The claims of a report in which a sentence stands third, and another may be told for it. */
const among = (sentence: string): string[] =>
  told(
    'Dockers went back to work after the fleet board raised their pay. ' +
      `Ferries will sail again for all who wait. Fog came. ${sentence} ` +
      'Ada Lind of the harbour board asked islanders to be kind to crews.',
  )

describe('a sentence that leans on another', () => {
  it.each([
    'Delegates of all guilds ate and drank in the city from May on.',
    'Perhaps go a step on, and say that Ada Lind and Zenda need more ferries.',
    'That question has been with the board of Zenda for years of rain.',
    'The worst, in 1918, took half of the ferries of Norland.',
    'Even before that, ferries of Norland had been late for years.',
    'Crews asked the board whether that would cost them a week of pay in May.',
    'Otto Reed said the young man had stood at the wheel for an hour.',
    'It’s a new turn on how Otto Reed, who is liked by crews, raised a million crowns.',
  ])('is not told for one that stands alone: %j', (sentence) => {
    expect(among(sentence)).not.toContain(sentence)
  })

  it('is no reply without its question, which may be told where it says who asked', () => {
    const asked =
      'At the talks in Zenda, Ada Lind asked two bakers a plain question: Who will win the race of the mills?'
    const claims = told(`${asked} “Teal is going to win that one,” Otto Reed replied. ${AFTER}`)
    expect(claims[0]).toBe(asked)
  })

  it('may speak of the city where a claim before names one', () => {
    const text =
      'Dockers of Zenda went back to work after the fleet board raised their pay. Crews cheered in the city on hearing of it, and two bands played.'
    expect(told(text).join(' ')).toBe(text)
  })

  it('does not open with a place as if it were known', () => {
    const [first] = told(
      'Of all the quays, this was the safest to leave a ferry at in a storm. Ferries of Isle Line sank at the pier of Zenda in fog. ' +
        REST,
    )
    expect(first).toMatch(/^Ferries of Isle Line/)
  })

  it('may say for how long something has been', () => {
    const lead = 'It’s been a long time coming, but Ada Lind has sold the ferries of Isle Line to Zenda.'
    expect(told(`${lead} ${AFTER}`)[0]).toBe(lead)
  })
})

describe('a name in brackets', () => {
  it('stands for whoever a description opens the sentence with', () => {
    const claims = told(
      'Isle Line named Karl Benning as its new head. A harbour man with thirty years at sea, he joined the board in May. Shares rose.',
    )
    expect(claims).toContain(
      'A harbour man with thirty years at sea, [Karl Benning] joined the board in May.',
    )
  })

  it('owns a resting place', () => {
    const claims = told(
      'Vera Lind died in Teal a hundred years ago. Her resting place near Zenda has led two mayors on a quest for old letters.',
    )
    expect(claims[1]).toMatch(/^\[Vera Lind’s\] resting place/)
  })

  it.each([
    [
      'After the Republican seemed to confirm what is said of his ferries, the question was not whether Zenda was harmed.',
      'Karl Benning is tested as rivals sense a weak spot.',
    ],
    [
      'The troubled starlet left the inn after her quick talk with the board.',
      'Ada Lind went to an inn in Zenda.',
    ],
  ])('is no second one for whom the sentence tells of: %j', (sentence, before) => {
    expect(told(`${before} ${sentence} ${AFTER}`).join(' ')).not.toContain('[')
  })

  it.each([
    'Otto Reed is an heir. Former Mr Universe and likely mayor of Zenda. After years of talk, he has said that he may run for office in Zenda. ',
    'This is not the first time Robert (Bob) Benning has sat in the seat of Isle Line. An old hand, he joined the board in May. ',
  ])('is no title that was once somebody’s and no half of another: %j', (text) => {
    expect(told(text + AFTER).join(' ')).not.toContain('[')
  })
})

describe('the day of a claim', () => {
  const on = (text: string): string => told(text, null, '2024-04-04').join(' ')

  it('is told where a name runs into it', () => {
    expect(
      on('Ferries got the go ahead from the European Commission on Wednesday, according to Isle Line.'),
    ).toContain('on Wednesday [3 April]')
  })

  it('is told beside the same day with its date or its hour', () => {
    expect(
      on(
        'Snow fell on Zenda on Wednesday morning, the board said. Ferries sail again from Wednesday at 8 p.m. on.',
      ),
    ).toContain('on Wednesday morning [3 April]')
    expect(
      on('Ada Lind left the board on Wednesday. The board met on Wednesday, April 3, in Zenda.'),
    ).toContain('left the board on Wednesday [3 April]')
  })

  it('is left to the reader where another such day is spelt out', () => {
    expect(
      on('Ada Lind left the board on Wednesday. The board met on Wednesday, March 20, in Zenda.'),
    ).toContain('left the board on Wednesday.')
  })

  it('does not stand in the name of a programme', () => {
    expect(on('Ada Lind told TBS This Morning on Thursday that ferries are late.')).toContain(
      'told TBS This Morning on Thursday [4 April]',
    )
  })

  it('is the nearest where no verb of its clause says which', () => {
    expect(
      on('Norland votes for a new board on Sunday in a race that has been called the closest in years.'),
    ).toContain('on Sunday [7 April]')
  })
})
