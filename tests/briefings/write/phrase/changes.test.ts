import { describe, expect, it } from 'vitest'
import { refusedChange } from '../../../../briefings/write/phrase/changes.ts'

const CLAIM = 'The mayor of Orsk opened the old mill on Friday.'
const without =
  (...words: readonly string[]) =>
  (sentence: string): boolean =>
    words.every((w) => !sentence.includes(w))

describe('the change that a sentence is refused for', () => {
  it('is the one of several without which it passes', () => {
    const sentence = 'The head of Orsk opened the new mill on Friday.'
    expect(refusedChange(CLAIM, sentence, without('new'))).toEqual({ was: 'old', is: 'new' })
    expect(refusedChange(CLAIM, sentence, without('head'))).toEqual({ was: 'mayor', is: 'head' })
  })

  it('is an addition or a word left out as well', () => {
    const longer = 'The mayor of Orsk opened the old mill on Friday night.'
    expect(refusedChange(CLAIM, longer, without('night'))?.is).toContain('night')
    const shorter = 'The mayor of Orsk opened the mill on Friday.'
    expect(refusedChange(CLAIM, shorter, (s) => s.includes('old'))).toEqual({ was: 'old', is: '' })
  })

  it('is none where two are to blame, and none where nothing has changed', () => {
    const sentence = 'The head of Orsk opened the new mill on Friday.'
    expect(refusedChange(CLAIM, sentence, without('new', 'head'))).toBeNull()
    expect(refusedChange(CLAIM, CLAIM, () => false)).toBeNull()
  })
})
