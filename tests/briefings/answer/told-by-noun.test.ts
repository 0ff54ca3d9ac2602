import { describe, expect, it } from 'vitest'
import { ANOTHER, SURE, WRONG_SIDE } from '../../../briefings/answer/evidence/stated-worth.ts'
import { isVerb, toldByNoun } from '../../../briefings/answer/evidence/told-by-noun.ts'

const told = (asks: 'doer' | 'done-to', form: string, between: string, isFirst: boolean, isSubject = true) =>
  toldByNoun(asks, form, between, isFirst, () => isSubject)

describe('toldByNoun', () => {
  it('lends the noun the subject of a verb that has no deed of its own', () => {
    expect(told('doer', 'win', ' came away with a ', true)).toBe(SURE)
    expect(told('doer', 'win', ' wept over the ', true)).toBe(ANOTHER)
    expect(told('doer', 'winner', ' wept over the ', true)).toBeNull()
  })
  it('takes for the doer whom the deed comes from, and no other behind it that is no subject', () => {
    expect(told('doer', 'goals', ' came from the captain, ', false, false)).toBe(SURE)
    expect(told('doer', 'goals', ' on a wet evening in ', false, false)).toBe(ANOTHER)
    expect(told('doer', 'goals', ' on a wet evening, and ', false, true)).toBeNull()
  })
  it('takes nobody for the doer of what was done to them', () => {
    expect(told('doer', 'win', "'s first ", true)).toBe(SURE)
    expect(told('doer', 'win', ' celebrates her ', true)).toBeNull()
    expect(told('doer', 'host', ' was chosen as the ', true)).toBeNull()
    expect(told('doer', 'killing', ' was warned of her ', true)).toBe(ANOTHER)
    expect(told('doer', 'killing', "'s ", true)).toBe(ANOTHER)
    expect(told('doer', 'attack', ' on Judge ', false)).toBe(WRONG_SIDE)
    expect(told('doer', 'attacker', ' on Judge ', false)).toBe(WRONG_SIDE)
    expect(told('doer', 'supporters', ' and her ', true)).toBe(WRONG_SIDE)
  })
  it('takes for whom it is done to only whom the noun leads to', () => {
    expect(told('done-to', 'meeting', ' with Minister ', false)).toBeNull()
    expect(told('done-to', 'meeting', ' after Minister ', false)).toBe(ANOTHER)
    expect(told('done-to', 'representatives', ' ', true)).toBe(WRONG_SIDE)
  })
})

it('a form is a verb where it may be one and nothing owns it', () => {
  expect([isVerb('scored', 'Lee '), isVerb('wins', 'Lee '), isVerb('scoring', 'Lee ')]).toEqual([
    true,
    true,
    true,
  ])
  expect([isVerb('shooting', 'the fatal '), isVerb('lead', 'a 5-0 '), isVerb('make', 'the firms ')]).toEqual([
    false,
    false,
    true,
  ])
  expect([isVerb('win', 'her '), isVerb('winner', 'a '), isVerb('captaincy', 'two ')]).toEqual([
    false,
    false,
    false,
  ])
})
