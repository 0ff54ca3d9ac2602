import { describe, expect, it } from 'vitest'
import { reasonFor } from './reason-for.ts'

// What hangs on what, what joins what, and what small words say.
describe('a sentence of a language model, in how it is built,', () => {
  it('may not make one of what two spans say', () => {
    expect(
      reasonFor(
        'Ruth Adler told the radio that the ministry had not counted the miners.',
        'Minister Ruth Adler flew to Brask.',
        'Governor Emil Strand told the radio that the ministry had not counted the miners.',
      ),
    ).not.toBeNull()
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
})
