import { isDay, type Calendar, type Interval, type Schedule } from './schedule.ts'
import { readSchedule } from './read-schedule.ts'

/** A day that comes at all comes within so many days: 29 February on one weekday, over a century without a leap day. */
const MOST_DAYS = 41 * 366

/**
 * The next moments at which a digest is due, rising, after `after`. Times of day are those of the zone's clock: one that the
 * clock skips comes once, at the first valid moment after; one that it shows twice comes once, the first time. An interval
 * is elapsed time and knows no such days.
 *
 * @param schedule as `readSchedule` takes or gives it.
 * @param zone an IANA time zone.
 * @returns fewer than `count` only where there are no more (30 February).
 * @throws UserError for a schedule that cannot be read.
 */
export function nextSlots(
  schedule: Schedule | string,
  zone: string,
  after: Temporal.Instant,
  count: number,
): Temporal.ZonedDateTime[] {
  const out: Temporal.ZonedDateTime[] = []
  if (count < 1) return out
  for (const slot of slotsAfter(
    typeof schedule === 'string' ? readSchedule(schedule) : schedule,
    zone,
    after,
  )) {
    out.push(slot.toZonedDateTimeISO(zone))
    if (out.length === count) break
  }
  return out
}

/** The same without an end. */
export function slotsAfter(
  schedule: Schedule,
  zone: string,
  after: Temporal.Instant,
): Generator<Temporal.Instant> {
  return schedule.kind === 'interval' ? steps(schedule, zone, after) : daysAndTimes(schedule, zone, after)
}

/** Counted from a local midnight: a zone without summer time sees "every 6 hours" at 00:00, 06:00, 12:00 and 18:00. */
function* steps({ minutes }: Interval, zone: string, after: Temporal.Instant): Generator<Temporal.Instant> {
  const anchor = Temporal.PlainDate.from('2000-01-01').toZonedDateTime(zone).epochMilliseconds
  const step = minutes * 60_000
  for (let n = Math.floor((after.epochMilliseconds - anchor) / step); ; n++) {
    const slot = Temporal.Instant.fromEpochMilliseconds(anchor + n * step)
    if (Temporal.Instant.compare(slot, after) > 0) yield slot
  }
}

function* daysAndTimes(
  { days, times }: Calendar,
  zone: string,
  after: Temporal.Instant,
): Generator<Temporal.Instant> {
  let last = after
  // A clock that is put back over midnight shows yesterday once more.
  let date = after.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 })
  for (let idle = 0; idle < MOST_DAYS; idle++, date = date.add({ days: 1 })) {
    if (!isDay(days, date)) continue
    idle = 0
    for (const minutes of times) {
      const slot = momentOf(date, minutes, zone)
      // Two times that the clock skips are one moment.
      if (Temporal.Instant.compare(slot, last) <= 0) continue
      last = slot
      yield slot
    }
  }
}

/** When the zone's clock first shows that time; where it skips it, the moment from which it shows later ones. */
function momentOf(date: Temporal.PlainDate, minutes: number, zone: string): Temporal.Instant {
  const wall = date.toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
  const shown = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (shown.toPlainDateTime().equals(wall)) return shown.toInstant()
  return (shown.getTimeZoneTransition('next') ?? shown).toInstant()
}
