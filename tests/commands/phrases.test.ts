import { describe, expect, it } from 'vitest'
import { counted, dayInWords, whenInWords } from '../../commands/phrases.ts'

describe('days and numbers in words', () => {
  it.each([
    ['2024-04-01', 'day', '1 April 2024'],
    ['2024-W13-WE', 'weekend', 'the weekend of 30–31 March 2024'],
    ['2024-W13', 'week', 'the week of 25–31 March 2024'],
    ['2024-W14', 'week', 'the week of 1–7 April 2024'],
    ['2024-W18', 'week', 'the week of 29 April – 5 May 2024'],
    ['2024-03', 'month', 'March 2024'],
    ['2024-Q2', 'quarter', 'quarter 2 of 2024'],
    ['2013-SU', 'season', 'summer 2013'],
    ['199X', 'decade', 'the 1990s'],
    ['2024', 'year', '2024'],
  ] as const)('says %s as a reader would', (value, precision, words) => {
    expect(whenInWords({ value, precision })).toBe(words)
  })

  it('says an interval by both ends', () => {
    expect(whenInWords({ value: '2024-03-30', precision: 'day', end: '2024-04-02' })).toBe(
      '30 March 2024 to 2 April 2024',
    )
  })

  it('says a moment by its day', () => expect(dayInWords('2024-04-01T10:30:00Z')).toBe('1 April 2024'))

  it('counts', () => {
    expect(counted(1, 'source')).toBe('1 source')
    expect(counted(1200, 'source')).toBe('1,200 sources')
  })
})
