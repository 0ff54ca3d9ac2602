import { daysOf } from '../analyse/timex.ts'
import type { TimeExpression } from '../model.ts'
import { MONTH_NAMES } from '../read/calendar-words.ts'

/**
 * A TIMEX3 value as people write it: "30–31 March 2024", "October 2023", "2023". Null for what is no calendar date.
 * A weekend (`2024-W13-WE`) is its Saturday and Sunday.
 */
export function dateInWords({ value, until }: Pick<TimeExpression, 'value' | 'until'>): string | null {
  if (/^\d{4}-W\d\d(?:-WE)?$/.test(value)) {
    const days = daysOf(value)
    return days && interval(Temporal.PlainDate.from(days.first), Temporal.PlainDate.from(days.last))
  }
  const from = dayOf(value)
  const to = until === undefined ? null : dayOf(until)
  if (from && to && Temporal.PlainDate.compare(from, to) < 0) return interval(from, to)
  if (from) return inWords(from)
  const month = /^(\d{4})-(\d\d)$/.exec(value)
  if (month && MONTH_NAMES[Number(month[2]) - 1]) return `${MONTH_NAMES[Number(month[2]) - 1]} ${month[1]}`
  return /^\d{4}$/.test(value) ? value : null
}

/** A calendar day, as in "1 April 2024"; null for anything else. */
export function dayInWords(day: string): string | null {
  const date = dayOf(day)
  return date && inWords(date)
}

const inWords = (d: Temporal.PlainDate): string => `${d.day} ${MONTH_NAMES[d.month - 1]} ${d.year}`

function interval(a: Temporal.PlainDate, b: Temporal.PlainDate): string {
  if (a.year !== b.year) return `${inWords(a)} – ${inWords(b)}`
  if (a.month !== b.month) return `${a.day} ${MONTH_NAMES[a.month - 1]} – ${inWords(b)}`
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
