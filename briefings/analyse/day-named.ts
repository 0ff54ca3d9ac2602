import type { Range } from '../model.ts'
import { prepare } from './prepare.ts'
import type { Pos, PosTagger } from './text.ts'
import { findTimes } from './times.ts'
import { daysOf } from './timex.ts'

/**
 * The first day of what somebody names as a beginning: "yesterday", "last Monday", "18 September", "September", "two weeks ago". Without a
 * year it is the newest such day that is not after `today` (`YYYY-MM-DD`). Null where the words name no day, or something else too.
 */
export function dayNamed(words: string, today: string): string | null {
  const text = `since ${words.trim().replace(/^since\s+/i, '')}`
  const sentences: Range[] = [{ start: 0, end: text.length }]
  const doc = prepare({ text, title: null, published: today, sentences }, UNTAGGED)
  const [time, ...more] = findTimes(doc)
  if (!time || more.length > 0 || time.start > BEFORE || time.end < text.length) return null
  const first = daysOf(time.value)?.first ?? null
  if (first === null || first <= today) return first
  return Temporal.PlainDate.from(first).subtract({ years: 1 }).toString()
}

const BEFORE = 'since '.length

/** Words by themselves have no verb that would tell when. */
const UNTAGGED: PosTagger = { tag: (_, tokens) => tokens.map((): Pos => 'X') }
