import type { Precision, TimeExpression, When } from '../model.ts'

/** First and last calendar day, both `YYYY-MM-DD`, both included. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** Meteorological seasons of the north by first month; a winter belongs to the year in which it begins. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, AU: 9, WI: 12 }

/**
 * The calendar days that a TIMEX3 value covers (ISO-TimeML: days, times, weeks, weekends, months, seasons, quarters,
 * halves, years, decades `199X`, centuries `19XX`). Null for what has no place in the calendar: durations, sets,
 * `PAST_REF`, unknown years (`XXXX-04-01`), days that do not exist. Unknown lower parts widen: `1998-10-XX` is October.
 */
export function daysOf(value: string): Days | null {
  const days = covered(value)
  // Beyond year 9999 ISO dates have another shape, which would not compare as text.
  return days && /^\d/.test(days.first) && /^\d/.test(days.last) ? days : null
}

function covered(value: string): Days | null {
  const [date = ''] = value.split('T', 1)
  const known = date.replace(/-(?:XX|WXX|QX|HX)(?:-XX|-WE)?$/, '')
  const m =
    /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d{1,2})(?:-(\d|WE))?|(SP|SU|FA|AU|WI)|Q([1-4])|H([12])))?$/.exec(
      known,
    )
  if (!m) return rounded(known)
  const [, y, month, day, week, weekday, season, quarter, half] = m
  const year = Number(y)
  if (week) return ofWeek(year, Number(week), weekday)
  if (day) return ofDay(year, Number(month), Number(day))
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? months(year, Number(month), 1) : null
  if (season) return months(year, SEASONS[season]!, 3)
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3)
  if (half) return months(year, Number(half) * 6 - 5, 6)
  return months(year, 1, 12)
}

/** The grain of a TIMEX3 value. A half-year counts as a year; what `When` has no name for is `unknown`. */
export function precisionOf(value: string): Precision {
  if (/^[\dX]{4}-[\dX]{2}-[\dX]{2}T|^[\dX]{4}-W\w\w-\dT/.test(value)) return 'time'
  if (/^\d{4}-\d\d-\d\d$|^\d{4}-W\d\d?-\d$/.test(value)) return 'day'
  if (/^\d{4}-W\d\d?$/.test(value)) return 'week'
  if (/^\d{4}-W\d\d?-WE/.test(value)) return 'weekend'
  if (/^\d{4}-\d\d(?:-XX)?$/.test(value)) return 'month'
  if (/^\d{4}-(?:SP|SU|FA|AU|WI)$/.test(value)) return 'season'
  if (/^\d{4}-Q[1-4]$/.test(value)) return 'quarter'
  if (/^\d{4}(?:-(?:H[12X]|QX|WXX|XX(?:-XX)?))?$/.test(value)) return 'year'
  if (/^\d{3}X?$/.test(value)) return 'decade'
  return 'unknown'
}

/** A time expression as the shapes tell it: value, grain, and the end of an interval. */
export function whenOf(time: Pick<TimeExpression, 'value' | 'until'>): When {
  const when = { value: time.value, precision: precisionOf(time.value) }
  return time.until === undefined ? when : { ...when, end: time.until }
}

/** `196X` or `196`, `19XX` or `19`. */
function rounded(value: string): Days | null {
  const m = /^(\d{2,3})X{0,2}$/.exec(value)
  if (!m || (m[0].includes('X') && m[0].length !== 4)) return null
  const span = m[1]!.length === 3 ? 10 : 100
  const from = Number(m[1]) * span
  return from === 0 ? null : { first: `${pad(from, 4)}-01-01`, last: `${pad(from + span - 1, 4)}-12-31` }
}

/** Timelines read thousands of days: a calendar is asked only for those that some month lacks. */
const IN_EVERY_MONTH = 28

function ofDay(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1) return null
  if (day > IN_EVERY_MONTH && day > Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth) return null
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return { first: text, last: text }
}

/** ISO 8601 weeks; `WE` is Saturday and Sunday. */
function ofWeek(year: number, week: number, part: string | undefined): Days | null {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 })
  if (week < 1 || monday.yearOfWeek !== year) return null
  if (part === '0' || part === '8' || part === '9') return null
  const from = part === 'WE' ? 5 : part ? Number(part) - 1 : 0
  const to = part === 'WE' || !part ? 6 : from
  return { first: monday.add({ days: from }).toString(), last: monday.add({ days: to }).toString() }
}

function months(year: number, month: number, count: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return { first: first.toString(), last: first.add({ months: count }).subtract({ days: 1 }).toString() }
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
