import type { TimeExpression } from '../../model.ts'
import { daysOf } from '../timex.ts'

/** Words that put a date off: "moved from Monday to Wednesday" is no interval. */
const MOVED = /\b(?:mov|postpon|resched|shift|delay|push|chang|brought forward|put off)\w*[^.;:]{0,40}$/i
const LINK = /^\s*(to|through|thru|until|till|and|-|–|—)\s*(?:the\s+)?$/i

/**
 * Gives the first of two dates that span an interval its end: "from 1990 to 1995", "March 30 to April 2", "between Monday
 * and Wednesday". Both stay expressions of their own. Weekdays, placed one by one, are put in order: on a Monday "between
 * Monday and Wednesday" begins a week before, and "from Friday to Tuesday" ends in the next week where Friday is to come.
 */
export function joinIntervals(
  text: string,
  times: readonly TimeExpression[],
  published: string | null,
): TimeExpression[] {
  const out = [...times]
  for (let i = 0; i + 1 < out.length; i++) {
    const [time, next] = [out[i]!, out[i + 1]!]
    if (!spans(text, time, next)) continue
    const [a, b] = [daysOf(time.value), daysOf(next.value)]
    if (!a || !b) {
      if (time.value.startsWith('XXXX') && next.value.startsWith('XXXX'))
        out[i] = { ...time, until: next.value }
    } else if (a.first < b.first && a.last <= b.last) out[i] = { ...time, until: next.value }
    else if (
      WEEKDAY.test(text.slice(time.start, time.end)) &&
      WEEKDAY.test(text.slice(next.start, next.end))
    ) {
      const ahead = published !== null && a.first > published
      const end = ahead ? moved(next.value, 7) : next.value
      const start = ahead ? time.value : moved(time.value, -7)
      out[i] = { ...time, value: start, until: end }
      out[i + 1] = { ...next, value: end }
    }
  }
  return out
}

/** "April 24 and 25": with no day between them, two days are an interval. */
const isDayAfter = (a: TimeExpression, b: TimeExpression): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(a.value) && moved(a.value, 1) === b.value

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
const moved = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

function spans(text: string, time: TimeExpression, next: TimeExpression): boolean {
  if (next.sentence !== time.sentence || time.until || next.start - time.end >= 16) return false
  if (!/^(?:DATE|TIME)$/.test(time.type) || !/^(?:DATE|TIME)$/.test(next.type)) return false
  const link = LINK.exec(text.slice(time.end, next.start))?.[1]?.toLowerCase()
  if (!link) return false
  const before = text.slice(Math.max(0, time.start - 60), time.start)
  if (link === 'and') return /\bbetween (?:the )?$/i.test(before) || isDayAfter(time, next)
  const from = /\bfrom (?:the )?$/i.test(before)
  return !(from && MOVED.test(before.replace(/\bfrom (?:the )?$/i, '')))
}
