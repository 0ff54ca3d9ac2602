import { expect, it } from 'vitest'
import { daysNamed } from '../../../briefings/analyse/day-named.ts'

it.each([
  ['2025-09-18', '2025-09-18'],
  ['yesterday', '2025-09-20'],
  ['last Monday', '2025-09-15'],
  ['Thursday', '2025-09-18'],
  ['18 September', '2025-09-18'],
  ['Sept. 18', '2025-09-18'],
  ['24 September', '2024-09-24'],
  ['18 September 2023', '2023-09-18'],
  ['3 days ago', '2025-09-18'],
  ['2025-07', '2025-07-01'],
  ['tomorrow', '2025-09-22'],
  ['2099-01-01', '2099-01-01'],
  ['December', '2024-12-01'],
])('since %s is since %s, said on 21 September 2025', (words, day) => {
  expect(daysNamed(words, '2025-09-21')?.first).toBe(day)
})

it.each(['2024-13-45', 'the strike', 'soon', '', 'Monday and the strike', 'Monday or Tuesday'])(
  'names no day with “%s”',
  (words) => {
    expect(daysNamed(words, '2025-09-21')).toBeNull()
  },
)

it('knows the last of several days', () => {
  expect(daysNamed('August', '2025-09-21')).toEqual({ first: '2025-08-01', last: '2025-08-31' })
  expect(daysNamed('December', '2025-09-21')).toEqual({ first: '2024-12-01', last: '2024-12-31' })
})
