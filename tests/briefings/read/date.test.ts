import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../briefings/read/date.ts'

describe('a date', () => {
  it.each([
    ['2024-04-01T10:00:00.250+02:00', '2024-04-01T10:00:00+02:00'],
    ['20240401T101500Z', '2024-04-01T10:15:00Z'],
    ['2024-092', '2024-04-01'],
    ['2024-W14-1', '2024-04-01'],
    ['2024-04', '2024-04-01'],
    ['Mon, 01 Apr 24 10:00 EST', '2024-04-01T10:00:00-05:00'],
    ['Mon Apr  1 10:00:00 PDT 2024', '2024-04-01T10:00:00-07:00'],
    ['Thu Jan 01 2004 19:48:21 GMT-0700', '2004-01-01T19:48:21-07:00'],
    ['Apr 1 2024 10:05 PM', '2024-04-01T22:05:00'],
    ['12:05 a.m., 1 April 2024', '2024-04-01T00:05:00'],
    ['1 de abril de 2024', '2024-04-01'],
    ['1. März 2024', '2024-03-01'],
    ['1er août 2024', '2024-08-01'],
    ['1 апреля 2024 г.', '2024-04-01'],
    ['1711929600', '2024-04-01T00:00:00Z'],
  ])('is read from %s', (text, value) => {
    expect(parseDate(text)).toBe(value)
  })

  it.each(['', 'tomorrow', '31 February 2024', '13/13/2024', '2024-13-01', 'Market 1, 2024', '10:30'])(
    'is not read from “%s”',
    (text) => {
      expect(parseDate(text)).toBeNull()
    },
  )

  it('comes back from every usual way to write a day', () => {
    const day = fc.date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, (d) => {
        const iso = d.toISOString().slice(0, 10)
        const utc = (o: Intl.DateTimeFormatOptions, locale = 'en-GB') =>
          d.toLocaleDateString(locale, { ...o, timeZone: 'UTC' })
        const written = [
          iso,
          iso.replaceAll('-', ''),
          utc({ dateStyle: 'full' }),
          utc({ dateStyle: 'long' }, 'en-US'),
          utc({ dateStyle: 'short' }, 'en-US').replace(/\d+$/, iso.slice(0, 4)),
          d.toUTCString().slice(0, 16),
        ]
        for (const w of written) expect([w, parseDate(w)]).toEqual([w, iso])
      }),
    )
  })
})
