import { MONTH_WORDS, WEEKDAY_WORDS } from '../read/calendar-words.ts'
import { SPELT_NUMBERS } from '../read/spelt-numbers.ts'

const AGO = /^(\d{1,2}|\p{L}+)\s(day|week|month)s?\sago$/u
const DATE =
  /^(?:the\s)?(?:(\p{L}+)\s(\d{1,2})|(\d{1,2})(?:\sof)?\s(\p{L}+))(?:st|nd|rd|th)?(?:,?\s(\d{4}))?$/u

/**
 * The day that "Monday", "last week", "1 April" or "2024-04-01" means after "since", seen from the asker's day: always one that
 * has been. Null for what is no day, as "since the strike began".
 */
export function sinceDay(words: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const said = words
    .toLowerCase()
    .replace(/^(?:last|this|the|on)\s(?=\p{L}+day$)/u, '')
    .trim()
  if (said === 'today') return today
  if (said === 'yesterday') return today.subtract({ days: 1 })
  if (said === 'this week') return today.subtract({ days: today.dayOfWeek - 1 })
  if (said === 'last week') return today.subtract({ weeks: 1 })
  if (said === 'last month') return today.subtract({ months: 1 })
  if (/^(?:(?:last|the)\s)?weekend$/.test(said)) return weekdayBefore(6, today)
  const weekday = WEEKDAY_WORDS.indexOf(said)
  if (weekday >= 0) return weekdayBefore(weekday + 1, today)
  const [, count, unit] = AGO.exec(said) ?? []
  if (count !== undefined) {
    const n = /\d/.test(count) ? Number(count) : SPELT_NUMBERS.indexOf(count)
    return n > 0 ? today.subtract({ [`${unit!}s`]: n }) : null
  }
  return /^\d{4}-\d\d-\d\d$/.test(said) ? dayOf(said) : namedDay(said, today)
}

/** The last such day before today; a week ago where today is one. */
const weekdayBefore = (weekday: number, today: Temporal.PlainDate): Temporal.PlainDate =>
  today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 || 7 })

/** "April 1" of this year, or of the last where it is still to come. */
function namedDay(said: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const [, a, b, c, d, year] = DATE.exec(said) ?? []
  const month = MONTH_WORDS.indexOf(a ?? d ?? '') + 1
  const day = dayOf(
    `${year ?? today.year}-${String(month).padStart(2, '0')}-${(b ?? c ?? '').padStart(2, '0')}`,
  )
  const isAhead = day !== null && year === undefined && Temporal.PlainDate.compare(day, today) > 0
  return isAhead ? day.subtract({ years: 1 }) : day
}

function dayOf(iso: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(iso)
  } catch {
    return null
  }
}
