import type { TimeExpression } from '../model.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * A TIMEX3 value as people write it: "30–31 March 2024", "October 2023", "2023". Null for what is no calendar date.
 * A weekend (`2024-W13-WE`) is its Saturday and Sunday.
 */
export function dateInWords({ value, until }: Pick<TimeExpression, 'value' | 'until'>): string | null {
  const weekend = /^(\d{4})-W(\d\d)-WE$/.exec(value)
  if (weekend) {
    const monday = mondayOf(Number(weekend[1]), Number(weekend[2]))
    return interval(monday.add({ days: 5 }), monday.add({ days: 6 }))
  }
  const week = /^(\d{4})-W(\d\d)$/.exec(value)
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    return interval(monday, monday.add({ days: 6 }))
  }
  const from = dayOf(value)
  const to = until === undefined ? null : dayOf(until)
  if (from && to && Temporal.PlainDate.compare(from, to) < 0) return interval(from, to)
  if (from) return inWords(from)
  const month = /^(\d{4})-(\d\d)$/.exec(value)
  if (month && MONTHS[Number(month[2]) - 1]) return `${MONTHS[Number(month[2]) - 1]} ${month[1]}`
  return /^\d{4}$/.test(value) ? value : null
}

/** A calendar day, as in "1 April 2024"; null for anything else. */
export function dayInWords(day: string): string | null {
  const date = dayOf(day)
  return date && inWords(date)
}

/** First and last day of what a TIMEX3 value names, `YYYY-MM-DD`; null for what is no calendar date. */
export function daysOf(value: string): { readonly first: string; readonly last: string } | null {
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value)
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    const first = monday.add({ days: week[3] ? 5 : 0 })
    return { first: first.toString(), last: monday.add({ days: 6 }).toString() }
  }
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) {
    const last = Temporal.PlainYearMonth.from(value).toPlainDate({ day: 31 })
    return { first: `${value}-01`, last: last.toString() }
  }
  if (/^\d{4}$/.test(value)) return { first: `${value}-01-01`, last: `${value}-12-31` }
  const day = dayOf(value)?.toString()
  return day === undefined ? null : { first: day, last: day }
}

const inWords = (d: Temporal.PlainDate): string => `${d.day} ${MONTHS[d.month - 1]} ${d.year}`

function interval(a: Temporal.PlainDate, b: Temporal.PlainDate): string {
  if (a.year !== b.year) return `${inWords(a)} – ${inWords(b)}`
  if (a.month !== b.month) return `${a.day} ${MONTHS[a.month - 1]} – ${inWords(b)}`
  return `${a.day}–${inWords(b)}`
}

function dayOf(value: string): Temporal.PlainDate | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  if (!day) return null
  try {
    return Temporal.PlainDate.from(day)
  } catch {
    return null
  }
}

/** Monday of an ISO 8601 week: the week of 4 January is the first. */
function mondayOf(year: number, week: number): Temporal.PlainDate {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  return fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 })
}
