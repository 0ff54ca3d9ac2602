import { expect, it } from 'vitest'
import { statusesTold, type Report } from './statuses-told.ts'

const TO_MEET: Report = [
  '2024-05-03',
  'The foreign ministers of Estvale and Norland will meet in Lindness on May 6 to discuss fishing rights.',
]

it('tells that what was planned took place, though another verb says so', () => {
  const met =
    'The foreign ministers of Estvale and Norland met in Lindness on Monday to discuss fishing rights.'
  expect(statusesTold(TO_MEET, ['2024-05-06', met])).toEqual(['planned', 'happened'])
})

it('tells that it was called off or put off', () => {
  const off = 'Estvale called off the meeting of foreign ministers in Lindness on Sunday.'
  expect(statusesTold(TO_MEET, ['2024-05-05', off])).toEqual(['planned', 'called off'])
  const later =
    'The meeting of the foreign ministers of Estvale and Norland in Lindness was postponed to May 20.'
  expect(statusesTold(TO_MEET, ['2024-05-05', later])).toEqual(['planned', 'postponed'])
})

it('tells that a threat was carried out', () => {
  expect(
    statusesTold(
      ['2024-05-03', 'Dockers at Port Maren threatened on Friday to strike over night shifts.'],
      ['2024-05-06', 'Dockers at Port Maren went on strike on Monday over night shifts, the union said.'],
    ),
  ).toEqual(['threatened', 'under way'])
})

it('tells that what was reported was denied', () => {
  expect(
    statusesTold(
      ['2024-05-03', 'Estvale accused Norland on Friday of seizing a trawler off Skarvik.'],
      ['2024-05-04', 'Norland denied on Saturday that it had seized a trawler off Skarvik.'],
    ),
  ).toEqual(['happened', 'denied'])
})

it('takes a day still to come for a new appointment, not for what happened', () => {
  expect(
    statusesTold(
      ['2024-05-03', 'The parliament of Estvale will vote on the budget on May 7.'],
      ['2024-05-06', 'The vote of the parliament of Estvale on the budget was moved to May 9.'],
      ['2024-05-09', 'The parliament of Estvale passed the budget on Thursday.'],
    ),
  ).toEqual(['planned', 'rescheduled', 'happened'])
})

it('does not take what somebody else did that day for what was planned', () => {
  const other = 'Farmers blocked the road from Tolm to Vell on Monday with their tractors.'
  expect(statusesTold(TO_MEET, ['2024-05-06', other])).toEqual(['planned'])
})

it('does not take another act of the same people for what they planned', () => {
  const thanked = 'The minister of Estvale thanked Norland on Saturday for an offer of two tugs.'
  expect(statusesTold(TO_MEET, ['2024-05-04', thanked])).toEqual(['planned'])
})
