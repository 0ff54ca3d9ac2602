import cronstrue from 'cronstrue'
import { readQuietHours, quietInWords } from '../briefings/digest/quiet-hours.ts'
import { readSchedule } from '../briefings/digest/read-schedule.ts'

/** A schedule as a reader would say it: cron in words, everything else as it was written. */
export function scheduleInWords(schedule: string): string {
  const read = readSchedule(schedule)
  if (read.kind === 'interval' || read.cron === null) return schedule
  const words = cronstrue.toString(read.cron.replaceAll('?', '*'), {
    use24HourTimeFormat: true,
    verbose: true,
  })
  // Cron's own rule, which the words leave open.
  const said = read.days.either ? words.replace(/, and on /i, ', or on ') : words
  return `${said} (${schedule})`
}

export const quietHoursInWords = (quiet: string): string => quietInWords(readQuietHours(quiet))
