import { UserError } from '../errors.ts'
import { clock, minutesOf, TIME } from './read-times.ts'

/** Hours of the local day in which nothing is posted, in minutes after midnight; over midnight where `to` is before `from`. */
export interface QuietHours {
  readonly from: number
  readonly to: number
}

/**
 * Reads "22:00-07:00" or "10 pm to 7 am".
 *
 * @throws UserError 'usage' that says how it is written.
 */
export function readQuietHours(text: string): QuietHours {
  const words = text.toLowerCase().trim()
  TIME.lastIndex = 0
  const first = TIME.exec(words)
  const between = first && /\s*(?:-|–|—|to|until)\s*/y
  if (between) between.lastIndex = first[0].length
  const middle = between?.exec(words)
  TIME.lastIndex = middle ? first![0].length + middle[0].length : 0
  const second = middle ? TIME.exec(words) : null
  const isAll = second !== null && second.index + second[0].length === words.length
  const [from, to] = isAll ? [minutesOf(first!), minutesOf(second)] : [null, null]
  if (from === null || to === null || from === to)
    throw new UserError('usage', `"${text}" are no quiet hours that I can read. Write them as 22:00-07:00.`)
  return { from, to }
}

/** "22:00-07:00". */
export const quietInWords = ({ from, to }: QuietHours): string => `${clock(from)}-${clock(to)}`

export function isQuiet(quiet: QuietHours | null, moment: Temporal.ZonedDateTime): boolean {
  if (!quiet) return false
  const minutes = 60 * moment.hour + moment.minute
  return quiet.from < quiet.to
    ? minutes >= quiet.from && minutes < quiet.to
    : minutes >= quiet.from || minutes < quiet.to
}

/** The end of the quiet hours that a moment falls in. */
export function quietEnd({ to }: QuietHours, moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const today = moment.with({
    hour: Math.floor(to / 60),
    minute: to % 60,
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  })
  return Temporal.ZonedDateTime.compare(today, moment) > 0 ? today : today.add({ days: 1 })
}
