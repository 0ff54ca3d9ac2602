import { expect, it } from 'vitest'
import { sinceDay } from '../../../briefings/answer/since.ts'

it.each([
  ['today', '2024-04-17'],
  ['yesterday', '2024-04-16'],
  ['this week', '2024-04-15'],
  ['last week', '2024-04-10'],
  ['last month', '2024-03-17'],
  ['the weekend', '2024-04-13'],
  ['Monday', '2024-04-15'],
  ['last Monday', '2024-04-15'],
  ['Wednesday', '2024-04-10'],
  ['three days ago', '2024-04-14'],
  ['2 weeks ago', '2024-04-03'],
  ['2024-04-01', '2024-04-01'],
  ['1 April', '2024-04-01'],
  ['April 1st', '2024-04-01'],
  ['3 May', '2023-05-03'],
  ['3 May 2022', '2022-05-03'],
  ['no days ago', null],
  ['the strike began', null],
])('"since %s", asked on a Wednesday in April', (words, day) => {
  expect(sinceDay(words, Temporal.PlainDate.from('2024-04-17'))?.toString() ?? null).toBe(day)
})
