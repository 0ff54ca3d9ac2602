import { foldDate, monthOf, zoneOffset } from './date-words.ts'

export interface DateOptions {
  /** 4/1/2024 is 4 January; otherwise 1 April. A part above 12 settles it either way. */
  readonly dayFirst?: boolean
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * A date in any usual form as `YYYY-MM-DD`, or as ISO 8601 with time and offset where the text gives a time; null where it
 * names no day. Reads ISO 8601 and W3CDTF (complete or not), RFC 822 with its odd zones, asctime, written dates in a dozen
 * languages, numbers with slashes, dots or dashes, and seconds or milliseconds since 1970.
 */
export function parseDate(input: string, options: DateOptions = {}): string | null {
  const text = foldDate(input.slice(0, 200)).replace(/\s+/g, ' ').trim()
  if (!text) return null
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1))
  const found = isoDay(text) ?? writtenDay(text) ?? numericDay(text, options.dayFirst ?? false)
  if (!found || !isReal(found.day)) return null
  const { year, month, day } = found.day
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return date + timeIn(found.rest)
}

interface Found {
  readonly day: Day
  /** What is left of the text when the day is cut out: the time, if any, stands here. */
  readonly rest: string
}

const two = (n: number): string => String(n).padStart(2, '0')

function fromEpoch(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.000Z$/, 'Z')
}

function isReal({ year, month, day }: Day): boolean {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** 2024-04-01, 2024-04, 2024, 20240401, 2024-092, 2024-W14-1, 24-04-01 before a time, and 2024/4/1, 2024.4.1. */
function isoDay(text: string): Found | null {
  let m = /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text)
  if (m) return found(text, m, Number(m[1]), Number(m[3]), Number(m[4]))
  m = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/.exec(text.normalize('NFC'))
  if (m) return found(text.normalize('NFC'), m, Number(m[1]), Number(m[2]), Number(m[3]))
  m = /^(\d{4})(\d{2})(\d{2})(?=t?\d{0,6}(?:\D|$))/.exec(text)
  if (m) return found(text, m, Number(m[1]), Number(m[2]), Number(m[3]))
  m = /^(\d{4})-?w(\d{2})(?:-?(\d))?/.exec(text)
  if (m) return weekDay(text, m)
  m = /^(\d{4})-?(\d{3})(?=t|z|\s|$)/.exec(text)
  if (m) {
    const at = new Date(Date.UTC(Number(m[1]), 0, Number(m[2])))
    return found(text, m, at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
  }
  m = /^(\d{4})(?:-(\d{1,2}))?(?:t[\d:.z+-]*)?$/.exec(text)
  if (m) return found('', null, Number(m[1]), Number(m[2] ?? 1), 1)
  m = /^(\d{2})-(\d{2})-(\d{2})(?=t\d|$)/.exec(text)
  if (m && Number(m[2]) <= 12) return found(text, m, century(Number(m[1])), Number(m[2]), Number(m[3]))
  return null
}

function weekDay(text: string, m: RegExpExecArray): Found {
  // Week 1 is the one with 4 January.
  const fourth = new Date(Date.UTC(Number(m[1]), 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7)
  const at = new Date(Date.UTC(Number(m[1]), 0, monday + (Number(m[2]) - 1) * 7 + Number(m[3] ?? 1) - 1))
  return found(text, m, at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

/** 1 April 2024, April 1, 2024, Mon, 01-Apr-24, 1. April 2024, Mon Apr 1 10:00:00 2024. */
function writtenDay(text: string): Found | null {
  for (const m of text.matchAll(/\p{L}+/gu)) {
    const month = monthOf(m[0])
    if (!month) continue
    const before = text.slice(Math.max(0, m.index - 24), m.index)
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 40)
    const yearFirst = /(?<!\d)(\d{4})[\s,./-]+$/.exec(before)
    const dayBefore = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|o|º|ª)?[\s,./-]*(?:of |de |d[’'])?$/.exec(before)
    const following = /^[a-z]*[.,]?[\s,./-]*(?:de |del )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(after)
    const year = /^[.,]?[\s,./’'-]*(?:de |del )?(\d{4}|\d{2}(?![\d:]))(?!\d)/.exec(after)
    if (yearFirst && following)
      return written(text, m, Number(yearFirst[1]), month, Number(following[1]), true)
    if (dayBefore && year) return written(text, m, fullYear(year[1]!), month, Number(dayBefore[1]))
    if (!following) continue
    const late = /(?<![\d:+-])(\d{4})(?![\d:])/.exec(after.slice(following[0].length))
    const elsewhere = late ?? /(?<![\d:+-])(\d{4})(?![\d:])/.exec(text)
    if (elsewhere) return written(text, m, Number(elsewhere[1]), month, Number(following[1]))
  }
  return null
}

function written(
  text: string,
  m: RegExpExecArray,
  year: number,
  month: number,
  day: number,
  hungarian = false,
): Found {
  const rest = hungarian ? text.slice(m.index) : text
  return { day: { year, month, day }, rest }
}

/** 4/1/2024, 25.3.2024, 25-3-24. Dots are a day-first habit. */
function numericDay(text: string, dayFirst: boolean): Found | null {
  const m = /(?<![\d.:/-])(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d./-])/.exec(text)
  if (!m) return null
  const [a, b] = [Number(m[1]), Number(m[3])]
  const first = a > 12 || (b <= 12 && (dayFirst || m[2] === '.'))
  return found(text, m, fullYear(m[4]!), first ? b : a, first ? a : b)
}

function found(text: string, m: RegExpExecArray | null, year: number, month: number, day: number): Found {
  const rest = m ? text.slice(0, m.index) + ' ' + text.slice(m.index + m[0].length) : text
  return { day: { year, month, day }, rest }
}

const fullYear = (text: string): number => (text.length === 4 ? Number(text) : century(Number(text)))
/** RFC 2822, section 4.3, with the years that a feed can be of. */
const century = (year: number): number => (year < 70 ? 2000 + year : 1900 + year)

function timeIn(rest: string): string {
  const compact = /(?:^|\s)t(\d{2})(\d{2})(\d{2})?(?!\d)/.exec(rest)
  if (compact)
    return timeIn(
      `${compact[1]!}:${compact[2]!}:${compact[3] ?? '00'}${rest.slice(compact.index + compact[0].length)}`,
    )
  const m = /(?<![\d.])(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\b\.?)?/.exec(rest)
  const hourOnly = m ? null : /(?<!\d)(\d{1,2})\s*([ap])\.?m\b/.exec(rest)
  const hour = Number(m?.[1] ?? hourOnly?.[1] ?? NaN)
  const half = m?.[4] ?? hourOnly?.[2]
  const hour24 = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour
  const minute = Number(m?.[2] ?? 0)
  if (!(hour24 >= 0 && hour24 < 24) || minute > 59) return ''
  const after = rest.slice(m ? m.index + m[0].length : 0)
  const seconds = Math.min(59, Number(m?.[3] ?? 0))
  return `T${two(hour24)}:${two(minute)}:${two(seconds)}${zoneAfter(after)}`
}

function zoneAfter(text: string): string {
  const m = /^\s*\(?\s*((?:gmt|utc)?\s*[+−-]\s*\d{1,2}:?\d{0,2}|[a-z]{1,4})(?![a-z\d])/.exec(text)
  return (m && zoneOffset(m[1]!)) ?? ''
}
