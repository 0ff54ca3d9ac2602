import { describe, expect, it } from 'vitest'
import { onlyResolves } from '../../../briefings/write/resolved.ts'

describe('wording that only resolves', () => {
  const spans = ['But he said his party would vote for it.', 'Anton Sokol met reporters in Strelsau.']

  it('may drop a leading connective and put a cited name in brackets for a pronoun', () => {
    expect(onlyResolves('[Anton Sokol] said his party would vote for it.', spans)).toBe(true)
    expect(onlyResolves('But [Anton Sokol] said [Anton Sokol’s] party would vote for it.', spans)).toBe(true)
  })

  it('may leave out "also" and begin a name’s article with a capital', () => {
    const two = ['It also said so twice.', 'On Monday the Millers’ Guild met.']
    expect(onlyResolves('[The Millers’ Guild] said so twice.', two)).toBe(true)
    expect(onlyResolves('[The Millers’ Guild] said twice.', two)).toBe(false)
  })

  it('may put a cited full name in brackets for the surname that stands there', () => {
    const two = ['The lead of Sokol’s party shrank.', ...spans.slice(1)]
    expect(onlyResolves('The lead of [Anton Sokol]’s party shrank.', two)).toBe(true)
    expect(onlyResolves('The lead of [Rudolf Sokol]’s party shrank.', two)).toBe(false)
    expect(onlyResolves('The [Anton Sokol] of Sokol’s party shrank.', two)).toBe(false)
  })

  it('may not name somebody whom no other span names', () => {
    expect(onlyResolves('[Rudolf Horvat] said his party would vote for it.', spans)).toBe(false)
  })

  it('may not change, drop or add another word', () => {
    expect(onlyResolves('[Anton Sokol] said his party would vote against it.', spans)).toBe(false)
    expect(onlyResolves('[Anton Sokol] said his party would vote.', spans)).toBe(false)
    expect(onlyResolves('said his party would vote for it.', ['He said his party would vote for it.'])).toBe(
      false,
    )
  })

  it('may not put a name where no pronoun stands', () => {
    expect(onlyResolves('But he said his [Anton Sokol] would vote for it.', spans)).toBe(false)
  })
})
