/** When a digest comes, as `readSchedule` reads it from words or from cron. */
export type Schedule = Interval | Calendar

/** Every so many minutes of elapsed time, counted from a fixed moment, so that it stays steady through summer time. */
export interface Interval {
  readonly kind: 'interval'
  readonly minutes: number
}

/** At times of the local clock on some days. */
export interface Calendar {
  readonly kind: 'calendar'
  readonly days: DayRule
  /** Minutes after midnight, rising. */
  readonly times: readonly number[]
  /** The five fields, where it was written so. */
  readonly cron: string | null
}

export interface DayRule {
  /** 1 to 12. */
  readonly months: ReadonlySet<number>
  /** 1 to 31. */
  readonly monthDays: ReadonlySet<number>
  /** 1 (Monday) to 7 (Sunday), as Temporal counts them. */
  readonly weekDays: ReadonlySet<number>
  /** Cron's rule: where both kinds of day are restricted, a day that is of either is meant. */
  readonly either: boolean
}

/** The whole numbers from `first` to `last`. */
export const range = (first: number, last: number, step = 1): number[] => {
  const out: number[] = []
  for (let n = first; n <= last; n += step) out.push(n)
  return out
}

export const EVERY_DAY: DayRule = {
  months: new Set(range(1, 12)),
  monthDays: new Set(range(1, 31)),
  weekDays: new Set(range(1, 7)),
  either: false,
}

export function isDay(rule: DayRule, date: Temporal.PlainDate): boolean {
  if (!rule.months.has(date.month)) return false
  const [ofMonth, ofWeek] = [rule.monthDays.has(date.day), rule.weekDays.has(date.dayOfWeek)]
  return rule.either ? ofMonth || ofWeek : ofMonth && ofWeek
}
