import { expect, it } from 'vitest'
import { dayNamed } from '../../../briefings/analyse/day-named.ts'

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
])('since %s is since %s, said on 21 September 2025', (words, day) => {
  expect(dayNamed(words, '2025-09-21')).toBe(day)
})

it.each(['the strike', 'soon', '', 'Monday and the strike', 'Monday or Tuesday'])(
  'names no day with “%s”',
  (words) => {
    expect(dayNamed(words, '2025-09-21')).toBeNull()
  },
)
