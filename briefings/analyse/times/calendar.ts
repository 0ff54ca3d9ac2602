import type { Unit } from './lexicon.ts'

type Day = Temporal.PlainDate

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export const yearValue = (year: number): string => pad(year, 4)
export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`
export const weekValue = (day: Day): string =>
  `${pad(day.yearOfWeek ?? day.year, 4)}-W${pad(day.weekOfYear ?? 1)}`
export const quarterOf = (day: Day): number => Math.ceil(day.month / 3)

/** The period of this unit that holds the day, as a TIMEX3 value. */
export function periodValue(day: Day, unit: Unit): string {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return weekValue(day)
    case 'weekend':
      return `${weekValue(day)}-WE`
    case 'month':
      return monthValue(day.year, day.month)
    case 'quarter':
      return `${yearValue(day.year)}-Q${quarterOf(day)}`
    case 'half':
      return `${yearValue(day.year)}-H${day.month < 7 ? 1 : 2}`
    case 'year':
      return yearValue(day.year)
    case 'decade':
      return `${yearValue(day.year).slice(0, 3)}X`
    case 'century':
      return `${yearValue(day.year).slice(0, 2)}XX`
    case 'millennium':
      return `${yearValue(day.year).slice(0, 1)}XXX`
    case 'second':
    case 'minute':
    case 'hour':
    case 'day':
    case 'night':
      return day.toString()
  }
}

const STEP: Readonly<Record<Unit, readonly ['days' | 'weeks' | 'months' | 'years', number]>> = {
  second: ['days', 0],
  minute: ['days', 0],
  hour: ['days', 0],
  day: ['days', 1],
  night: ['days', 1],
  week: ['weeks', 1],
  weekend: ['weeks', 1],
  fortnight: ['weeks', 2],
  month: ['months', 1],
  quarter: ['months', 3],
  half: ['months', 6],
  year: ['years', 1],
  decade: ['years', 10],
  century: ['years', 100],
  millennium: ['years', 1000],
}

/** `day` moved by so many units; null outside the years 1 to 9999. Halves move by whole days or months. */
export function shiftDay(day: Day, amount: number, unit: Unit): Day | null {
  const [step, size] = STEP[unit]
  const total = amount * size
  if (!Number.isFinite(total) || Math.abs(total) > 400_000) return null
  const moved = Number.isInteger(total)
    ? day.add({ [step]: total })
    : step === 'years'
      ? day.add({ months: Math.round(total * 12) })
      : day.add({ days: Math.round(total * (step === 'months' ? 30.44 : step === 'weeks' ? 7 : 1)) })
  return moved.year >= 1 && moved.year <= 9999 ? moved : null
}

/** The latest such weekday up to the day itself. */
export const weekdayUpTo = (day: Day, weekday: number): Day =>
  day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 })
/** The first such weekday from the day itself on. */
export const weekdayFrom = (day: Day, weekday: number): Day =>
  day.add({ days: (weekday - day.dayOfWeek + 7) % 7 })
