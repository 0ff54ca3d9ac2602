import { foldDate, monthOf } from './date-words.ts'
import { parseDate, type DateOptions } from './date.ts'

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

/**
 * The date of a dateline (`GENEVA, April 1, 2024 (Agency) —`) at the start of a text: a place in capitals or capitalised,
 * a date, then an agency in brackets or a dash. Where the dateline gives no year, `year` does if it is known.
 */
export function dateOfDateline(text: string, year: number | null = null): string | null {
  const head = /^[^\n]{0,120}/.exec(text.trimStart())?.[0] ?? ''
  const m =
    /^(\p{Lu}[\p{L}.'’ ,/-]{2,50}?),?\s+(\d{1,2}\s+\p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2})(?:,?\s+(\d{4}))?\s*(?:\([^)\n]{2,40}\)\s*)?[-–—:]/u.exec(
      head,
    )
  if (!m) return null
  const known = m[3] ?? (year === null ? null : String(year))
  return known ? parseDate(`${m[2]!} ${known}`) : null
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
