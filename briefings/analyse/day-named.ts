import type { Range } from '../model.ts'
import { prepare } from './prepare.ts'
import type { Pos, PosTagger } from './text.ts'
import { findTimes } from './times.ts'
import { daysOf, type Days } from './timex.ts'

export type { Days }

/**
 * The days that somebody names: "yesterday", "last Monday", "18 September", "September", "two weeks ago". A day or month
 * without a year is the newest such that does not begin after `today` (`YYYY-MM-DD`). Null where the words name no day, or
 * something else too.
 */
export function daysNamed(words: string, today: string): Days | null {
  if (ISO.test(words.trim())) return daysOf(words.trim())
  const text = `since ${words.trim().replace(/^since\s+/i, '')}`
  const sentences: Range[] = [{ start: 0, end: text.length }]
  const doc = prepare({ text, title: null, published: today, sentences }, UNTAGGED)
  const [time, ...more] = findTimes(doc)
  if (!time || more.length > 0 || time.start > BEFORE || time.end < text.length) return null
  const days = daysOf(time.value)
  if (days === null || days.first <= today || !isYearless(text)) return days
  return { first: yearBefore(days.first), last: yearBefore(days.last) }
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
/** "Tomorrow" and "2 January 2099" are no day of the year before. */
const isYearless = (text: string): boolean => MONTH.test(text) && !/\d{4}/.test(text)

const yearBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString()

const ISO = /^\d{4}-\d\d(?:-\d\d)?$/

const BEFORE = 'since '.length

/** Words by themselves have no verb that would tell when. */
const UNTAGGED: PosTagger = { tag: (_, tokens) => tokens.map((): Pos => 'X') }
