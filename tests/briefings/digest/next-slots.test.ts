import { describe, expect, it } from 'vitest'
import { nextSlots } from '../../../briefings/digest/next-slots.ts'

const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso)
const slots = (schedule: string, zone: string, after: string, count = 3): string[] =>
  nextSlots(schedule, zone, at(after), count).map((s) =>
    s.toString({ timeZoneName: 'never' }).replace(/:00(?=[+-]\d\d:\d\d$)/, ''),
  )

describe('a schedule in words', () => {
  // 2026-03-02 is a Monday.
  const after = '2026-03-02T12:00:00Z'
  it.each([
    ['weekdays 08:30', ['2026-03-03T08:30+00:00', '2026-03-04T08:30+00:00', '2026-03-05T08:30+00:00']],
    [
      'Every weekday at 8:30 am',
      ['2026-03-03T08:30+00:00', '2026-03-04T08:30+00:00', '2026-03-05T08:30+00:00'],
    ],
    ['daily 7:00', ['2026-03-03T07:00+00:00', '2026-03-04T07:00+00:00', '2026-03-05T07:00+00:00']],
    ['7:00 and 7 pm', ['2026-03-02T19:00+00:00', '2026-03-03T07:00+00:00', '2026-03-03T19:00+00:00']],
    ['mondays 9:00', ['2026-03-09T09:00+00:00', '2026-03-16T09:00+00:00', '2026-03-23T09:00+00:00']],
    ['mon,wed 18:00', ['2026-03-02T18:00+00:00', '2026-03-04T18:00+00:00', '2026-03-09T18:00+00:00']],
    ['fri-mon noon', ['2026-03-06T12:00+00:00', '2026-03-07T12:00+00:00', '2026-03-08T12:00+00:00']],
    [
      'saturday to sunday 10.15',
      ['2026-03-07T10:15+00:00', '2026-03-08T10:15+00:00', '2026-03-14T10:15+00:00'],
    ],
    ['weekends 12:00 am', ['2026-03-07T00:00+00:00', '2026-03-08T00:00+00:00', '2026-03-14T00:00+00:00']],
    ['every 6 hours', ['2026-03-02T18:00+00:00', '2026-03-03T00:00+00:00', '2026-03-03T06:00+00:00']],
    ['every 30 minutes', ['2026-03-02T12:30+00:00', '2026-03-02T13:00+00:00', '2026-03-02T13:30+00:00']],
    ['hourly', ['2026-03-02T13:00+00:00', '2026-03-02T14:00+00:00', '2026-03-02T15:00+00:00']],
  ])('%s', (schedule, expected) => {
    expect(slots(schedule, 'UTC', after)).toEqual(expected)
  })
})

describe('cron', () => {
  const after = '2026-03-02T12:00:00Z'
  it.each([
    ['30 8 * * 1-5', ['2026-03-03T08:30+00:00', '2026-03-04T08:30+00:00', '2026-03-05T08:30+00:00']],
    ['*/20 6-22/8 * * *', ['2026-03-02T14:00+00:00', '2026-03-02T14:20+00:00', '2026-03-02T14:40+00:00']],
    ['0 9 1,15 apr-jun *', ['2026-04-01T09:00+00:00', '2026-04-15T09:00+00:00', '2026-05-01T09:00+00:00']],
    // Both kinds of day restricted: either will do.
    ['0 9 13 * fri', ['2026-03-06T09:00+00:00', '2026-03-13T09:00+00:00', '2026-03-20T09:00+00:00']],
    // A step over all days restricts nothing by cron's rule, so that both must hold.
    ['0 9 */2 * mon', ['2026-03-09T09:00+00:00', '2026-03-23T09:00+00:00', '2026-04-13T09:00+00:00']],
    ['0 0 * * 7', ['2026-03-08T00:00+00:00', '2026-03-15T00:00+00:00', '2026-03-22T00:00+00:00']],
    ['0 0 29 2 *', ['2028-02-29T00:00+00:00', '2032-02-29T00:00+00:00', '2036-02-29T00:00+00:00']],
    ['@weekly', ['2026-03-08T00:00+00:00', '2026-03-15T00:00+00:00', '2026-03-22T00:00+00:00']],
  ])('%s', (schedule, expected) => {
    expect(slots(schedule, 'UTC', after)).toEqual(expected)
  })

  it('has no slot on a day that never comes', () => {
    expect(slots('0 0 30 2 *', 'UTC', after)).toEqual([])
  })
})

describe('what is no schedule', () => {
  it.each([
    ['sometimes', /"sometimes" is no day/],
    ['mondays', /no time of day/],
    // Words that every object knows.
    ['constructor 8:30', /"constructor" is no day/],
    ['constructor', /"constructor" is no day/],
    ['', /no time/],
    ['daily 25:00', /25:00 is no time of day/],
    ['daily 13 pm', /13 pm is no time of day/],
    ['every 2 minutes', /every 5 minutes at most/],
    ['every 0 hours', /at most/],
    ['61 8 * * *', /minute cannot be "61"/],
    ['0 8 * * mon-foo', /day of the week cannot be "mon-foo"/],
    ['0 22-2 * * *', /hour cannot be "22-2"/],
    ['*/0 * * * *', /minute cannot be/],
    ['0 8 32 * *', /day of the month cannot be "32"/],
  ])('%j is told so, with how it is written', (schedule, sentence) => {
    expect(() => nextSlots(schedule, 'UTC', at('2026-03-02T12:00:00Z'), 1)).toThrow(sentence)
    expect(() => nextSlots(schedule, 'UTC', at('2026-03-02T12:00:00Z'), 1)).toThrow(/08:30|1-5/)
  })
})

describe('summer time', () => {
  it('gives a time that the clock skips once, at the first valid moment after', () => {
    expect(slots('daily 02:30', 'Europe/Berlin', '2026-03-28T00:00:00Z')).toEqual([
      '2026-03-28T02:30+01:00',
      '2026-03-29T03:00+02:00',
      '2026-03-30T02:30+02:00',
    ])
    // Several skipped times and the one that follows are one moment.
    expect(slots('*/30 2-3 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toEqual([
      '2026-03-29T03:00+02:00',
      '2026-03-29T03:30+02:00',
      '2026-03-30T02:00+02:00',
    ])
  })

  it('gives a time that the clock shows twice once, the first time', () => {
    expect(slots('daily 02:30', 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T02:30+02:00',
      '2026-10-26T02:30+01:00',
    ])
    // Asked between the two showings, the first has been.
    expect(slots('daily 02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z', 1)).toEqual([
      '2026-10-26T02:30+01:00',
    ])
  })

  it('gives a day that a zone left out at its end', () => {
    expect(slots('daily 08:00', 'Pacific/Apia', '2011-12-29T12:00:00Z')).toEqual([
      '2011-12-29T08:00-10:00',
      '2011-12-31T00:00+14:00',
      '2011-12-31T08:00+14:00',
    ])
  })

  it('leaves intervals steady', () => {
    const hours = nextSlots('every 6 hours', 'America/New_York', at('2026-03-07T00:00:00Z'), 12)
    const gaps = hours.slice(1).map((h, i) => (h.epochMilliseconds - hours[i]!.epochMilliseconds) / 3_600_000)
    expect(new Set(gaps)).toEqual(new Set([6]))
  })
})
