import { describe, expect, it } from 'vitest'
import { dateInWords } from '../../../briefings/write/dates-in-words.ts'

describe('dateInWords', () => {
  it.each([
    [{ value: '2024-04-01' }, '1 April 2024'],
    [{ value: '2024-04-01T09:30' }, '1 April 2024'],
    [{ value: '2024-W13-WE' }, '30–31 March 2024'],
    [{ value: '2021-W01' }, '4–10 January 2021'],
    [{ value: '2024-03-30', until: '2024-04-02' }, '30 March – 2 April 2024'],
    [{ value: '2023-12-30', until: '2024-01-02' }, '30 December 2023 – 2 January 2024'],
    [{ value: '2023-10' }, 'October 2023'],
    [{ value: '1999' }, '1999'],
  ])('writes %j as people do', (time, words) => {
    expect(dateInWords(time)).toBe(words)
  })
  it.each(['PAST_REF', 'P3D', 'XXXX-04', '2024-13', '2024-02-31', ''])('says nothing of %j', (value) => {
    expect(dateInWords({ value })).toBeNull()
  })
})
