import { WEEKDAY_WORDS } from '../read/calendar-words.ts'
import { UserError } from '../errors.ts'
import { cronFields, readCron } from './cron.ts'
import { minutesOf, TIME } from './read-times.ts'
import { EVERY_DAY, range, type Calendar, type Schedule } from './schedule.ts'

/** So often at most: more is a feed and no digest. */
export const LEAST_MINUTES = 5
const MOST_MINUTES = 7 * 24 * 60
const MOST_WORDS = 200

const EXAMPLES =
  'Write it as "weekdays 08:30", "mon,wed 18:00", "daily 7:00", "every 6 hours", "hourly", or cron ("30 8 * * 1-5").'

const DAYS: Readonly<Record<string, readonly number[]>> = {
  daily: range(1, 7),
  day: range(1, 7),
  days: range(1, 7),
  everyday: range(1, 7),
  weekday: range(1, 5),
  weekdays: range(1, 5),
  weekend: [6, 7],
  weekends: [6, 7],
}
const DAY = /([a-z]+)(?:\s*(?:-|–|to|through)\s*([a-z]+))?(?![a-z])/y
const FILLING = /(?:\s+|,|;|&|\+|(?:and|at|on|every|each|the|of)(?![a-z]))/y

/**
 * Reads when a digest is to come: days and times in words, an interval, or five fields of cron.
 *
 * @throws UserError 'usage' that says what is wrong and how it is written.
 */
export function readSchedule(text: string): Schedule {
  const words = text
    .slice(0, MOST_WORDS)
    .toLowerCase()
    .replace(/["“”„']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const interval = readInterval(words)
  if (interval !== null) return interval
  const fields = cronFields(words)
  return fields ? readCron(fields) : readCalendar(text, words)
}

function readInterval(words: string): Schedule | null {
  if (/^(?:hourly|every hour|@hourly)$/.test(words)) return { kind: 'interval', minutes: 60 }
  if (/^every half(?: an)? hour$/.test(words)) return { kind: 'interval', minutes: 30 }
  const m = /^every (\d+) ?(minutes?|mins?|m|hours?|hrs?|h)$/.exec(words)
  if (!m) return null
  const minutes = Number(m[1]) * (m[2]!.startsWith('h') ? 60 : 1)
  if (minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES) return { kind: 'interval', minutes }
  throw new UserError(
    'usage',
    `A digest comes every ${LEAST_MINUTES} minutes at most and every ${MOST_MINUTES / 60} hours at least, not "${words}". ${EXAMPLES}`,
  )
}

function readCalendar(text: string, words: string): Calendar {
  const days = new Set<number>()
  const times = new Set<number>()
  for (let at = 0; at < words.length;) {
    const filling = matchAt(FILLING, words, at)
    const time = filling ? null : matchAt(TIME, words, at)
    const day = filling || time ? null : matchAt(DAY, words, at)
    if (time) {
      const minutes = minutesOf(time)
      if (minutes === null) throw wrong(text, `${time[0].trim()} is no time of day`)
      times.add(minutes)
    } else if (day) {
      for (const d of daysOf(day, text)) days.add(d)
    } else if (!filling) throw wrong(text, `I cannot read "${words.slice(at)}"`)
    at += (filling ?? time ?? day)![0].length
  }
  if (times.size === 0) throw wrong(text, days.size > 0 ? 'it says no time of day' : 'it says no time')
  return {
    kind: 'calendar',
    days: days.size > 0 ? { ...EVERY_DAY, weekDays: days } : EVERY_DAY,
    times: [...times].sort((a, b) => a - b),
    cron: null,
  }
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  const found = pattern.exec(words)
  return found && found[0].length > 0 ? found : null
}

function daysOf([, from = '', to]: RegExpExecArray, text: string): readonly number[] {
  const first = weekday(from)
  if (to === undefined) {
    const named = (Object.hasOwn(DAYS, from) ? DAYS[from] : undefined) ?? (first === null ? null : [first])
    if (named) return named
    throw wrong(text, `"${from}" is no day that I know`)
  }
  const last = weekday(to)
  if (first === null || last === null) throw wrong(text, `"${from}-${to}" are no days that I know`)
  return range(first, last < first ? last + 7 : last).map((d) => (d > 7 ? d - 7 : d))
}

/** 1 to 7 for "mon", "monday" or "mondays". */
function weekday(word: string): number | null {
  const bare = word.replace(/s$/, '')
  const at = WEEKDAY_WORDS.findIndex(
    (d) => d === bare || d === word || (word.length >= 2 && word.length <= 5 && d.startsWith(word)),
  )
  return at < 0 ? null : at + 1
}

const wrong = (text: string, why: string): UserError =>
  new UserError('usage', `"${text.trim().slice(0, 80)}" is no schedule that I can read: ${why}. ${EXAMPLES}`)
