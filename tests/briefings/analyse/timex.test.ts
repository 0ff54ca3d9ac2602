import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, precisionOf, whenOf } from '../../../briefings/analyse/timex.ts'

describe('the days of a TIMEX3 value', () => {
  it.each([
    ['2024-04-01', '2024-04-01', '2024-04-01'],
    ['2024-04-01T15:00', '2024-04-01', '2024-04-01'],
    ['2024-04-01TEV', '2024-04-01', '2024-04-01'],
    ['2024-W13', '2024-03-25', '2024-03-31'],
    ['2024-W13-WE', '2024-03-30', '2024-03-31'],
    ['2024-W14-1', '2024-04-01', '2024-04-01'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1998-10-XX', '1998-10-01', '1998-10-31'],
    ['2013-SU', '2013-06-01', '2013-08-31'],
    ['2013-WI', '2013-12-01', '2014-02-28'],
    ['1998-Q2', '1998-04-01', '1998-06-30'],
    ['1998-H2', '1998-07-01', '1998-12-31'],
    ['1998', '1998-01-01', '1998-12-31'],
    ['1998-WXX', '1998-01-01', '1998-12-31'],
    ['196X', '1960-01-01', '1969-12-31'],
    ['18XX', '1800-01-01', '1899-12-31'],
  ])('of %s run from %s to %s', (value, first, last) => {
    expect(daysOf(value)).toEqual({ first, last })
  })

  it.each([
    'P3D', 'PAST_REF', 'XXXX-WXX-1', 'XXXX-04-01', '2023-02-29', '2024-13', '2024-00-10', '2021-W53', '2024-W00',
    '2024-W10-8', '', 'T', '00XX', '9999-WI', '0001-W00',
  ])('are none for %s', (value) => {
    expect(daysOf(value)).toBeNull()
  }) // prettier-ignore

  it('hold the day itself for every day of the calendar', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (d) => {
        const iso = d.toISOString().slice(0, 10)
        const { weekOfYear, yearOfWeek } = Temporal.PlainDate.from(iso)
        expect(daysOf(iso)).toEqual({ first: iso, last: iso })
        for (const value of [
          iso.slice(0, 7),
          iso.slice(0, 4),
          `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`,
        ]) {
          const days = daysOf(value)!
          expect(days.first <= iso && iso <= days.last).toBe(true)
        }
      }),
    )
  })

  it('never fail, whatever the value', () => {
    const odd = fc.oneof(fc.string(), fc.stringMatching(/^\d{0,4}-?[WXQHTP\d-]{0,8}$/))
    fc.assert(
      fc.property(odd, (value) => {
        const days = daysOf(value)
        if (days) expect(days.first <= days.last).toBe(true)
      }),
    )
  })
})

describe('the grain of a TIMEX3 value', () => {
  it.each([
    ['2024-04-01T15:00', 'time'],
    ['2024-04-01', 'day'],
    ['2024-W13', 'week'],
    ['2024-W13-WE', 'weekend'],
    ['2024-04', 'month'],
    ['2024-SP', 'season'],
    ['2024-Q1', 'quarter'],
    ['2024', 'year'],
    ['202X', 'decade'],
    ['P3D', 'unknown'],
    ['PAST_REF', 'unknown'],
  ])('of %s is %s', (value, precision) => {
    expect(precisionOf(value)).toBe(precision)
  })

  it('goes into a When, with the end of an interval', () => {
    expect(whenOf({ value: '2024-03-30', until: '2024-04-02' })).toEqual({
      value: '2024-03-30',
      precision: 'day',
      end: '2024-04-02',
    })
    expect(whenOf({ value: '2024-W13' })).toEqual({ value: '2024-W13', precision: 'week' })
  })
})
