import { dateInWords } from '../answer/dates.ts'
import { periodValue } from '../analyse/times/calendar.ts'
import { isPlannable } from '../analyse/times/plannable.ts'
import { isPast } from '../analyse/times/tense.ts'
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../analyse/times/lexicon.ts'
import type { Article, Facts, Range } from '../model.ts'

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
const HALF_YEAR = 183
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
/** "October 7", "7 October", "October": all but the year, which a reader takes for that of publication. */
const YEARLESS = /(?<!\p{L})(?:(\p{L}{3,9})\.?(?: (\d{1,2}))?|(\d{1,2}) (\p{L}{3,9}))$/u
/** Longer than any of these words. */
const REACH = 32
/** A clause of news is seldom longer. */
const CLAUSE = 160
/** Before it, words for any Monday, or all of them. */
const INDEFINITE = /(?:^|\s)(?:an?|one|every|each|any)\s+$/i
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i
/** After it, words for all of them: "on April 15 each year". */
const RECURRING = /^,? (?:(?:of )?(?:each|every|any) (?:year|month|week|day|season)|annually|yearly)\b/i
/** "In July last year", "the March before last": the words after it say which. */
const YEAR_AFTER =
  /^,? (?:of )?(?:last|this|next|that|the (?:same|previous|following|next)) (?:year|season|century)\b/i
/** "The November election will …" of a November that has been: one of the two is read wrongly. */
const LOOKS_AHEAD = /^[^.;:,]*\b(?:will|is to|are to)\b/
/** "Tuesday at 11 p.m.": the note stands behind the day. */
const CLOCK = / at \d.*$/s
const POSSESSIVE = /^['’]s/
/** "Monday, September 8", "today (July 28, 2022)": the text says itself which. */
const SPELT_OUT =
  /^,? \(?(?:the )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{L}{2,8})\b/u

/** Pages that are written on for days: whose Monday theirs is, their date does not say. */
const LIVE = /\blive (?:updates|blog|coverage)\b/i

/** "March 29: … on Sunday", in a page that was begun in February: the weekday is seen from the day before the colon, in this sentence or set apart before it. */
function isFar(value: string, published: string): boolean {
  const [day, base] = [/^\d{4}-\d\d-\d\d$/.test(value) ? dayOf(value) : null, dayOf(published)]
  return day !== null && base !== null && Math.abs(day.until(base).days) > 2 * WEEK
}

/** A day further back than half a year. */
function isLongAgo(value: string, published: string): boolean {
  const [day, base] = [/^\d{4}-\d\d-\d\d$/.test(value) ? dayOf(value) : null, dayOf(published)]
  return day !== null && base !== null && day.until(base).days > HALF_YEAR
}

/** "Tuesday, Jan. 24", where another Tuesday is told bare: it may be the same one. */
const isSpeltOut = (date: string, words: string): boolean => {
  const weekday = WEEKDAY.exec(words)?.[0]
  return weekday !== undefined && date.startsWith(weekday) && /\d/.test(date)
}
/** "“Lisle News Sunday,”": a title in marks. */
const isTitle = (before: string, after: string): boolean =>
  /["“‘](?:\p{Lu}[\p{L}’'-]* ){0,5}$/u.test(before) && /^[,.]?["”’]/.test(after)
/** "Today millers see flour as …": these days. A verb in the past, or one that looks ahead, makes it the day. */
const isNowadays = (phrase: string, after: string): boolean =>
  phrase === 'Today' &&
  !(/^[^.;:]*/.exec(after)![0].match(/\p{L}+/gu) ?? []).some((w) => isPast(w) || /^(?:will|would)$/.test(w))

/** "Believed that there is a crisis in the country today": these days. */
const THERE_IS = /\bthere(?: is|['’]s| are) [^.;:]*$/i

/** "In Sunday's vote 54 percent were against", as "Sunday's vote gave them the council": it has been. */
const HAS_BEEN = /(?:^|\s)(?:in|at|during|after|since|following)\s+$/i

/** "What a child costs today is more": these days. "Ahead of Friday's debate": whether it has been, the phrase does not say. */
function isOpen(
  phrase: string,
  around: { before: string; after: string },
  value: string,
  published: string,
): boolean {
  const { before, after } = around
  if (/^today$/i.test(phrase))
    return /^ (?:is|are|has|have)\b/.test(after) || THERE_IS.test(before) || isNowadays(phrase, after)
  // "Sunday's big vote"
  const nouns = /^['’]s (\p{L}+)(?: (\p{L}+))?/u.exec(after)?.slice(1)
  if (nouns === undefined) return false
  const [day, base] = [dayOf(value), dayOf(published)]
  return (
    (nouns.some(isPlannable) && !HAS_BEEN.test(before) && !isPast(nouns[1] ?? '')) ||
    (day !== null && base !== null && Math.abs(day.until(base).days) > WEEK / 2)
  )
}

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
  const elsewhere = facts.times.some(
    (t) =>
      (t.sentence === sentence || t.sentence === sentence - 1) &&
      text[t.end] === ':' &&
      isFar(t.value, published),
  )
  for (const { start, end, value, sentence: index } of facts.times) {
    if (index !== sentence || closed.some((r) => r.start <= start && r.end >= end)) continue
    if (INDEFINITE.test(text.slice(Math.max(0, start - 8), start))) continue
    if (RECURRING.test(text.slice(end, end + REACH))) continue
    if (SPELT_OUT.test(text.slice(end, end + REACH)) || (elsewhere && WEEKDAY.test(text.slice(start, end))))
      continue
    if (facts.times.some((t) => t.value !== value && isSpeltOut(text.slice(t.start, t.end), text.slice(start, end)))) continue // prettier-ignore
    if (isTitle(text.slice(Math.max(0, start - REACH), start), text.slice(end, end + 2))) continue
    const around = {
      before: text.slice(Math.max(0, start - 2 * REACH), start),
      after: text.slice(end, end + CLAUSE),
    }
    if (isOpen(text.slice(start, end), around, value, published)) continue
    const words = text.slice(start, end).replace(CLOCK, '')
    if (YEAR_AFTER.test(around.after)) continue
    if (/^\d{4}-\d\d$/.test(value) && value < published && LOOKS_AHEAD.test(around.after)) continue
    // "Before the April 18 deadline" in a report of January: a day so far back is more likely the next one. "The April 18 riots" have been.
    const nouns = /^ (\p{L}+)(?: (\p{L}+))?/u.exec(around.after)?.slice(1) ?? []
    const named = /\bthe $/i.test(around.before) && nouns.length > 0 && !nouns.some(isPlannable)
    if (isLongAgo(value, published) && monthOf(words) !== null && !named) continue
    // "The forecast was for rain by Saturday": the next one, whatever the verb's past has made of it.
    if (/\bby $/i.test(around.before) && WEEKDAY.test(words) && value < published) continue
    const note = notesOn(words, published).find((n) => value.startsWith(n.value))
    const told = start + words.length
    const at = told + (POSSESSIVE.exec(text.slice(told, told + 2))?.[0].length ?? 0)
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

/** Month, and day where it is told, of a date that lacks its year, as in a TIMEX3 value: "10-07" of "October 7". */
function monthOf(phrase: string): string | null {
  const [, name = '', dayAfter, dayBefore, nameAfter] = YEARLESS.exec(phrase) ?? []
  const word = (nameAfter ?? name).toLowerCase()
  const month = MONTHS.get(word) ?? SHORT_MONTHS.get(word)
  const day = dayAfter ?? dayBefore
  return month === undefined
    ? null
    : [month, ...(day ? [day] : [])].map((n) => String(n).padStart(2, '0')).join('-')
}

/** A TIMEX3 value as people write it, with its year where it is another than that of publication. */
const noteOf = (value: string, day: Day): string =>
  `[${(dateInWords({ value }) ?? value).replaceAll(` ${day.year}`, '')}]`

function dayOf(published: string): Day | null {
  try {
    return Temporal.PlainDate.from(published.slice(0, 10))
  } catch {
    return null
  }
}
