import { describe, expect, it } from 'vitest'
import { headAsked, isHead } from '../../../../briefings/answer/question/heads.ts'

describe('who heads something now', () => {
  it.each([
    ['Who leads the union?', 'lead'],
    ['By whom is the bank run?', 'run'],
    ['Who is the bank led by?', 'led'],
    ['Who will head the inquiry?', 'head'],
    ['Who is in charge of the bank?', null],
  ])('is asked by "%s"', (asking, verb) => {
    expect(headAsked(asking)).toMatchObject({ verb })
  })
  it.each(['Who is running for mayor?', 'Who led the union?'])('is not asked by "%s"', (asking) => {
    expect(headAsked(asking)).toBeNull()
  })
  it.each([
    ['the head of the bank', 'head', true],
    ['the deputy head of the bank', 'head', false],
    ['its chief executive', 'chief', true],
    ['its chief executive', 'executive', true],
    ['an executive of the bank', 'executive', false],
    ['the chief of the bank', 'chief', true],
    ['the chief of staff', 'chief', false],
    ['its general secretary', 'secretary', true],
    ['the press secretary', 'secretary', false],
    ['its managing director', 'director', true],
    ['the art director', 'director', false],
    ['the former president', 'president', false],
  ])('stands in "%s": %s, %s', (text, word, is) => {
    const start = text.indexOf(word)
    expect(isHead(text, { start, end: start + word.length })).toBe(is)
  })
})
