import { MONTH_NAMES, WEEKDAY_NAMES } from '../read/calendar-words.ts'

/** "Sunday 29 March, 08:30" by the clock of a zone. */
export function momentInZone(moment: Temporal.Instant, zone: string): string {
  const { dayOfWeek, day, month, hour, minute } = moment.toZonedDateTimeISO(zone)
  const time = [hour, minute].map((n) => String(n).padStart(2, '0')).join(':')
  return `${WEEKDAY_NAMES[dayOfWeek - 1]} ${day} ${MONTH_NAMES[month - 1]}, ${time}`
}
