import { foldDate, monthOf } from './date-words.ts'
import { parseDate, type DateOptions } from './date.ts'
import { readHead } from './furniture.ts'

/** Words that stand in a date line beside the date itself. */
const BESIDE = new Set(
  (
    'published publish posted updated update last modified date dated on at by of the st nd rd th de del le der den am ' +
    'um uhr h t z utc gmt ut am pm a m p est edt et cst cdt ct mst mdt mt pst pdt pt bst ist cet cest eet eest msk jst ' +
    'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miercoles jueves viernes sabado domingo'
  ).split(' '),
)

/**
 * The date of a line that says nothing else (`4/1/2024`, `Mon, 1 Apr 2024`, `Published: April 1, 2024, 10:00 GMT`),
 * or null where the line has anything else to say.
 */
export function dateOfLine(line: string, options: DateOptions = {}): string | null {
  const text = line.trim()
  if (!text || text.length > 80 || !/\d/.test(text)) return null
  // A bare number or a year alone ("2024") may be anything.
  if (!/\d[^\d\s]+\d|\p{L}{3}|\d{8}/u.test(text)) return null
  for (const m of foldDate(text).matchAll(/\p{L}+/gu))
    if (!BESIDE.has(m[0]) && monthOf(m[0]) === null) return null
  if ((text.match(/\d+/g) ?? []).length > 8) return null
  return parseDate(text, options)
}

/** How a day that a dateline gives without its year is completed. */
export interface DatelineYear {
  readonly year?: number | null
  /** `YYYY-MM-DD`: the reader's day, on or before which the report was filed. */
  readonly today?: string | undefined
}

/**
 * The date of the dateline (`GENEVA, April 1, 2024 (Agency) —`) at the head of a text, behind its byline if it has one. Where it
 * gives no year, the year that is known, else the newest such day that is not after today; null where neither is given.
 */
export function dateOfDateline(text: string, { year, today }: DatelineYear = {}): string | null {
  const { date } = readHead(text.trimStart())
  if (date === null) return null
  const whole = parseDate(date)
  if (whole !== null || /\d{4}/.test(date)) return whole
  if (year) return parseDate(`${date} ${year}`)
  if (today === undefined) return null
  const thisYear = Number(today.slice(0, 4))
  // 29 February may be years back.
  const years = Array.from({ length: 8 }, (_, k) => thisYear - k)
  return years.map((y) => parseDate(`${date} ${y}`)).find((day) => day !== null && day <= today) ?? null
}

/**
 * Whether a text writes its numeric dates day first: at least one of them can be read in no other way and none speaks
 * against it.
 */
export function writesDayFirst(text: string): boolean {
  let dayFirst = false
  for (const m of text
    .slice(0, 200_000)
    .matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g)) {
    const [a, b] = [Number(m[1]), Number(m[2])]
    if (b > 12 && a <= 12) return false
    if (a > 12 && a <= 31 && b <= 12) dayFirst = true
  }
  return dayFirst
}
