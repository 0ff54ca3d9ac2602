const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "Sunday 29 March, 08:30" by the clock of a zone. */
export function momentInZone(moment: Temporal.Instant, zone: string): string {
  const { dayOfWeek, day, month, hour, minute } = moment.toZonedDateTimeISO(zone)
  const time = [hour, minute].map((n) => String(n).padStart(2, '0')).join(':')
  return `${DAYS[dayOfWeek - 1]} ${day} ${MONTHS[month - 1]}, ${time}`
}
