import { describe, expect, it } from 'vitest'
import { reasonFor, reasonOn } from './reason-for.ts'

describe('a sentence of a language model, in its words,', () => {
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
})

describe('a day of the week told with its date', () => {
  const passes = (span: string, text: string): boolean => reasonOn(['2024-04-02'], text, span) === null

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

  it('is worked out from the day of publication, and is no other', () => {
    const span = 'A quake shook Brask on Wednesday.'
    expect(reasonOn(['2024-03-29'], 'A quake shook Brask on March 27.', span)).toBeNull()
    expect(reasonOn(['2024-03-29'], 'A quake shook Brask on March 28.', span)).not.toBeNull()
    expect(reasonFor('A quake shook Brask on March 27.', span)).not.toBeNull()
  })
})
