import { dateInWords } from './dates-in-words.ts'
import { periodValue } from '../analyse/times/calendar.ts'
import { WEEKDAYS } from '../analyse/times/lexicon.ts'
import type { Article, Facts, Range } from '../model.ts'
import { dayOf, monthOf, withoutClock } from './article-days.ts'
import { openDates } from './open-dates.ts'

/** What stands in square brackets behind a bare date, and where in the article: "on Monday [1 April]". */
export interface DateNote {
  readonly at: number
  readonly text: string
}

type Day = Temporal.PlainDate

interface Kind {
  readonly words: RegExp
  /** TIMEX3 values that the words can have, seen from the day of publication. */
  readonly values: (words: string, published: Day) => readonly string[]
}

/** A weekday is one within a week of publication; news dates what is further off. */
const WEEK = 7
const around = (day: Day): Day[] =>
  Array.from({ length: 2 * WEEK + 1 }, (_, k) => day.add({ days: k - WEEK }))
const step = (words: string): 1 | -1 => (/^last/.test(words) ? -1 : 1)

/** Words that place a day, month or year as it is seen from where they were written. */
const KINDS: readonly Kind[] = [
  {
    words: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
    values: (words, day) =>
      around(day)
        .filter((d) => d.dayOfWeek === WEEKDAYS.get(words))
        .map(String),
  },
  { words: /today(?!['’])|tonight|this (?:morning|afternoon|evening)/, values: (_, day) => [String(day)] },
  { words: /yesterday|last night/, values: (_, day) => [String(day.subtract({ days: 1 }))] },
  { words: /tomorrow/, values: (_, day) => [String(day.add({ days: 1 }))] },
  { words: /weekend/, values: (_, day) => around(day).map((d) => periodValue(d, 'weekend')) },
  {
    words: /(?:last|next) month/,
    values: (words, day) => [periodValue(day.add({ months: step(words) }), 'month')],
  },
  {
    words: /(?:last|next) year/,
    values: (words, day) => [periodValue(day.add({ years: step(words) }), 'year')],
  },
]
/** Which Friday is "next Friday" divides readers, and "the previous Friday" is seen from another day: they stay as they are. */
const BARE = KINDS.map(({ words, values }) => ({
  words: new RegExp(
    `(?<!\\p{L}|(?:next|previous) )(${words.source})(?: (?:morning|afternoon|evening|night))?(?:['’]s)?$`,
    'iu',
  ),
  values,
}))
/** Longer than any of these words. */
const REACH = 32
const POSSESSIVE = /^['’]s/
/** Pages that are written on for days, or anew each day under what is left of others: whose Monday theirs is, their date does not say. */
const LIVE = /\blive (?:updates|blog|coverage)\b|\bthings (?:you need )?to know (?:for|on|today|this)\b/i

/**
 * The notes that a sentence needs to be read away from its article: one for each day, month or year that it names as seen from
 * publication, the first time it does. What somebody is quoted with, and names, are left as they are.
 */
export function dateNotes(
  { text, title, published }: Pick<Article, 'text' | 'title' | 'published'>,
  sentence: number,
  facts: Pick<Facts, 'times' | 'quotes' | 'mentions'>,
): DateNote[] {
  const out: DateNote[] = []
  if (published === null || (title !== null && LIVE.test(title))) return out
  const closed: readonly Range[] = [...facts.quotes.flatMap((q) => (q.direct ? q.content : [])), ...facts.mentions] // prettier-ignore
  const isOpen = openDates(text, published, sentence, facts.times)
  for (const time of facts.times) {
    const { start, end, value, sentence: index } = time
    if (index !== sentence || closed.some((r) => r.start <= start && r.end >= end) || isOpen(time)) continue
    const told = start + withoutClock(text.slice(start, end)).length
    const at = told + (POSSESSIVE.exec(text.slice(told, told + 2))?.[0].length ?? 0)
    const note = notesOn(text.slice(start, at), published).find((n) => value.startsWith(n.value))
    if (note && out.every((n) => n.text !== note.text)) out.push({ at, text: note.text })
  }
  return out
}

/**
 * The wording without the notes that say what the words before them mean in an article of that day, by the calendar alone. Where
 * the day of publication is not known, any note goes that could stand there.
 */
export const withoutDateNotes = (wording: string, published: string | null): string =>
  wording.replace(/ \[[^[\]]{1,40}\]/gu, (note, at: number) =>
    isDateNote(wording.slice(Math.max(0, at - REACH), at), note.slice(1), published) ? '' : note,
  )

function isDateNote(before: string, note: string, published: string | null): boolean {
  if (published !== null) return notesOn(before, published).some((n) => n.text === note)
  return ANY_NOTE.test(note) && (BARE.some(({ words }) => words.test(before)) || monthOf(before) !== null)
}

const DAY = String.raw`\d{1,2}(?: [A-Z]\p{Ll}+)?`
const ANY_NOTE = new RegExp(String.raw`^\[(?:(?:${DAY} ?– ?)?${DAY}|[A-Z]\p{Ll}+)?(?: ?\d{4})?\]$`, 'u')

/** All notes that may stand behind the words at the end of `before`. */
function notesOn(before: string, published: string): { value: string; text: string }[] {
  const phrase = before.slice(-REACH)
  const day = dayOf(published)
  if (!day) return []
  for (const { words, values } of BARE) {
    const said = words.exec(phrase)?.[1]
    if (said !== undefined) return [...new Set(values(said.toLowerCase(), day))].map((v) => ({ value: v, text: noteOf(v, day) })) // prettier-ignore
  }
  const yearless = monthOf(phrase)
  return yearless === null
    ? []
    : [day.year - 1, day.year + 1].map((year) => ({ value: `${year}-${yearless}`, text: `[${year}]` }))
}

/** A TIMEX3 value as people write it, with its year where it is another than that of publication. */
const noteOf = (value: string, day: Day): string =>
  `[${(dateInWords({ value }) ?? value).replaceAll(` ${day.year}`, '')}]`
