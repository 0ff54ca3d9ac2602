import { MONTHS, SHORT_MONTHS } from '../analyse/times/lexicon.ts'

/** "October 7", "7 October", "October": all but the year, which a reader takes for that of publication. */
const YEARLESS = /(?<!\p{L})(?:(\p{L}{3,9})\.?(?: (\d{1,2}))?|(\d{1,2}) (\p{L}{3,9}))$/u

/** "Tuesday" of "Tuesday at 11 p.m.". */
export const withoutClock = (words: string): string => words.replace(/ at \d.*$/s, '')

/** Month, and day where it is told, of a date that lacks its year, as in a TIMEX3 value: "10-07" of "October 7". */
export function monthOf(phrase: string): string | null {
  const [, name = '', dayAfter, dayBefore, nameAfter] = YEARLESS.exec(phrase) ?? []
  const word = (nameAfter ?? name).toLowerCase()
  const month = MONTHS.get(word) ?? SHORT_MONTHS.get(word)
  const day = dayAfter ?? dayBefore
  return month === undefined
    ? null
    : [month, ...(day ? [day] : [])].map((n) => String(n).padStart(2, '0')).join('-')
}

/** The calendar day of an ISO 8601 moment or day; null for what is none. */
export function dayOf(published: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(published.slice(0, 10))
  } catch {
    return null
  }
}
