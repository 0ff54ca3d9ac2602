import { ordinalAt, spokenYearAt } from '../numerals.ts'
import { word, type Piece } from '../pieces.ts'
import {
  BEFORE_MONTH,
  BEFORE_YEAR,
  MONTHS,
  NOT_BEFORE_WEEKDAY,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './lexicon.ts'
import type { Match, Pick } from './meaning.ts'

interface Found {
  readonly n: number
  readonly to: number
}

/** Dates with a month or a year in them, and those written in figures. `pick` comes from a word before ("last May"). */
export function dateAt(pieces: readonly Piece[], i: number, pick: Pick = 'none'): Match | null {
  const p = pieces[i]
  // "The week of", and there the text ends.
  if (!p) return null
  if (p.kind === 'iso') return iso(p, i)
  if (p.kind === 'slashed') return slashed(p, i)
  return (
    withWeekday(pieces, i) ??
    monthFirst(pieces, i, pick) ??
    dayFirst(pieces, i, pick) ??
    (pick === 'none' ? (secondDay(pieces, i) ?? bareYear(pieces, i)) : null)
  )
}

/** "Monday", "Tues.", but not "Bloody Sunday" or the sun. */
export function weekdayAt(pieces: readonly Piece[], i: number): Found | null {
  const p = pieces[i]
  if (!p || p.kind !== 'word') return null
  const full = WEEKDAYS.get(p.lower)
  if (full !== undefined) {
    // "Bloody Sunday", "the Sunday Post"
    const isName =
      NOT_BEFORE_WEEKDAY.has(word(pieces, i - 1)) || (word(pieces, i - 1) === 'the' && pieces[i + 1]?.capital)
    return isName ? null : { n: full, to: i + 1 }
  }
  const short = SHORT_WEEKDAYS.get(p.lower)
  if (short === undefined || !p.capital || word(pieces, i + 1) !== '.') return null
  return { n: short, to: i + 2 }
}

/** A month's name, alone only where its surroundings say that it is none of "may", "march", "June" the person. */
function monthAt(pieces: readonly Piece[], i: number, alone: boolean): Found | null {
  const p = pieces[i]
  if (!p?.capital) return null
  const n = MONTHS.get(p.lower)
  const dot = word(pieces, i + 1) === '.' && pieces[i + 1]!.start === p.end
  if (n !== undefined) {
    if (!alone) return { n, to: i + 1 }
    const before = pieces[i - 1]
    if (before && BEFORE_MONTH.has(before.lower)) return { n, to: i + 1 }
    const after = pieces[i + 1]
    // "the March accession"
    if (
      before?.lower === 'the' &&
      after?.kind === 'word' &&
      !after.capital &&
      !/^(?:on|of|in|to|for)$/.test(after.lower)
    )
      return { n, to: i + 1 }
    if (p.lower === 'may' || p.lower === 'march') return null
    return before?.capital || (after?.capital && !WEEKDAYS.has(after.lower)) ? null : { n, to: i + 1 }
  }
  const short = SHORT_MONTHS.get(p.lower)
  if (short === undefined || (alone && !dot)) return null
  return dot || pieces[i + 1]?.kind === 'number' ? { n: short, to: dot ? i + 2 : i + 1 } : null
}

/** A year in digits that can be nothing else, or one in words. */
export function yearAt(pieces: readonly Piece[], i: number): Found | null {
  const p = pieces[i]
  if (!p) return null
  if (p.kind === 'number') {
    const plain = /^\d{4}$/.test(p.lower) && p.value >= 1000 && p.value <= 2200
    return plain ? { n: p.value, to: i + 1 } : null
  }
  if (/^['’‘]$/.test(p.lower) && pieces[i + 1]?.kind === 'number' && /^\d\d$/.test(word(pieces, i + 1))) {
    if (pieces[i + 1]!.start !== p.end || pieces[i + 2]?.capital) return null
    const n = pieces[i + 1]!.value
    return { n: n < 40 ? 2000 + n : 1900 + n, to: i + 2 }
  }
  const spoken = spokenYearAt(pieces, i)
  return spoken && { n: spoken.value, to: spoken.to }
}

function dayNumber(pieces: readonly Piece[], i: number): Found | null {
  const p = pieces[i]
  if (!p) return null
  if (p.kind === 'number')
    return /^\d{1,2}$/.test(p.lower) && p.value >= 1 && p.value <= 31 ? { n: p.value, to: i + 1 } : null
  const nth = ordinalAt(pieces, i)
  return nth && nth.value <= 31 ? { n: nth.value, to: nth.to } : null
}

function monthFirst(pieces: readonly Piece[], i: number, pick: Pick): Match | null {
  const month = monthAt(pieces, i, false)
  if (!month) return null
  const the = word(pieces, month.to) === 'the' ? 1 : 0
  const day = dayNumber(pieces, month.to + the)
  if (day && !isCount(pieces, day.to)) {
    const end = lastDay(pieces, day)
    const year = yearAfter(pieces, (end ?? day).to)
    const date = { kind: 'date', year: year?.n ?? null, month: month.n, pick } as const
    const meaning = { ...date, day: day.n }
    // Two days, each an expression of its own; the year after both is that of both.
    if (end && word(pieces, day.to) === 'and') return { to: day.to, meaning }
    const match: Match = { to: (year ?? end ?? day).to, meaning }
    return end ? { ...match, until: { ...date, day: end.n } } : match
  }
  const of = word(pieces, month.to) === 'of' ? 1 : 0
  const year =
    yearAt(pieces, month.to + of) ?? (word(pieces, month.to) === ',' ? yearAt(pieces, month.to + 1) : null)
  if (year && year.n > 31 && !pieces[month.to + of]?.joined)
    return { to: year.to, meaning: { kind: 'date', year: year.n, month: month.n, day: null, pick } }
  const alone = monthAt(pieces, i, pick === 'none')
  return alone && { to: alone.to, meaning: { kind: 'date', year: null, month: month.n, day: null, pick } }
}

/** "March 30-31", "April 24 and 25", "April 3 to 5", but not "April 24 and 25 people". */
function lastDay(pieces: readonly Piece[], day: Found): Found | null {
  const joined = pieces[day.to]?.joined === true
  if (!joined && !/^(?:and|to|through)$/.test(word(pieces, day.to))) return null
  const last = dayNumber(pieces, joined ? day.to : day.to + 1)
  if (!last || last.n <= day.n || pieces[last.to - 1]?.kind === 'word') return null
  const after = pieces[last.to]
  const closed =
    !after ||
    after.kind !== 'word' ||
    joined ||
    /^(?:and|in|at|for|when|that|to|with|by|as|of)$/.test(after.lower)
  return closed && !/^(?:%|percent)$/.test(after?.lower ?? '') ? last : null
}

/** The "25" of "April 24 and 25". */
function secondDay(pieces: readonly Piece[], i: number): Match | null {
  if (word(pieces, i - 1) !== 'and') return null
  const at = word(pieces, i - 3) === '.' ? i - 4 : i - 3
  const month = monthAt(pieces, at, false)
  const first = month && dayNumber(pieces, month.to)
  const day = first?.to === i - 1 ? lastDay(pieces, first) : null
  if (!month || !day) return null
  const year = yearAfter(pieces, day.to)
  const date = { kind: 'date', year: year?.n ?? null, month: month.n, day: day.n, pick: 'none' } as const
  return { to: (year ?? day).to, meaning: date }
}

/** "1 April 2024", "the 1st of April", "30–31 March". */
function dayFirst(pieces: readonly Piece[], start: number, pick: Pick): Match | null {
  const i = word(pieces, start) === 'the' ? start + 1 : start
  const first = dayNumber(pieces, i)
  if (!first) return null
  const joined = pieces[first.to]?.joined || /^(?:to|and)$/.test(word(pieces, first.to))
  const second = joined ? dayNumber(pieces, pieces[first.to]?.joined ? first.to : first.to + 1) : null
  const last = second && second.n > first.n ? second : null
  const after = (last ?? first).to
  const of = word(pieces, after) === 'of' ? 1 : 0
  const month = monthAt(pieces, after + of, false)
  if (!month || (!of && pieces[after]?.joined && pieces[i]?.kind !== 'number')) {
    // "the 25th", with the month of the last date.
    if (i === start || first.to !== i + 1 || pieces[i]!.kind !== 'ordinal') return null
    if (!/^(?:on|until|by|before|after|since|from|till)$/.test(word(pieces, start - 1))) return null
    if (
      pieces[first.to]?.kind === 'word' &&
      !/^(?:and|to|at|in|of|the|when|but|he|she|they|it|for|with|by)$/.test(word(pieces, first.to))
    )
      return null
    return { to: first.to, meaning: { kind: 'date', year: null, month: null, day: first.n, pick } }
  }
  const year = yearAfter(pieces, month.to)
  const date = { kind: 'date', year: year?.n ?? null, month: month.n, pick } as const
  const match: Match = { to: (year ?? month).to, meaning: { ...date, day: first.n } }
  return last ? { ...match, until: { ...date, day: last.n } } : match
}

/** "Monday, April 1", "Monday 1 April", "Monday the 25th". */
function withWeekday(pieces: readonly Piece[], i: number): Match | null {
  const day = weekdayAt(pieces, i)
  if (!day) return null
  let at = word(pieces, day.to) === ',' ? day.to + 1 : day.to
  if (word(pieces, at) === '(') at++
  const date = monthFirst(pieces, at, 'none') ?? dayFirst(pieces, at, 'none')
  if (date?.meaning.kind !== 'date' || date.meaning.day === null) return null
  return { ...date, meaning: { ...date.meaning, weekday: day.n } }
}

function yearAfter(pieces: readonly Piece[], to: number): Found | null {
  const at = /^(?:,|of)$/.test(word(pieces, to)) ? to + 1 : to
  const year = yearAt(pieces, at)
  return year && year.n >= 1000 && !pieces[at]!.joined ? year : null
}

/** "June 30 people", "March 12 percent" are no days. */
function isCount(pieces: readonly Piece[], i: number): boolean {
  return /^(?:percent|%|people|million|billion|per|points?)$/.test(word(pieces, i))
}

function bareYear(pieces: readonly Piece[], i: number): Match | null {
  const year = yearAt(pieces, i)
  if (!year) return null
  const before = word(pieces, i - 1)
  const after = pieces[year.to]
  const meaning = { kind: 'date', year: year.n, month: null, day: null, pick: 'none' } as const
  const p = pieces[i]!
  if (p.kind === 'word')
    return /^(?:nineteen|twenty)$/.test(p.lower) || before === 'year' ? { to: year.to, meaning } : null
  if (/^[$€£¥#%/.:]$/.test(before) || /^(?:[%°/:]|percent|no|flight|highway|route)$/.test(after?.lower ?? ''))
    return null
  if (p.joined && /^[a-z]$/.test(before)) return null
  const certain = BEFORE_YEAR.has(before)
  if (year.n < 1900 || year.n > 2100) return certain && !isCounted(after) ? { to: year.to, meaning } : null
  if (certain && !isCounted(after)) return rangeOfYears(pieces, year, meaning)
  // "the 2024 elections": a count of thousands would have its comma.
  if (
    /^(?:the|its|his|her|their|our|a|['’]s)$/.test(before) &&
    after?.kind === 'word' &&
    !/^(?:people|men|women)$/.test(after.lower)
  )
    return { to: year.to, meaning }
  const loose = !after || after.kind !== 'word' || after.capital || !isCounted(after)
  return loose && !/^\d/.test(before) ? rangeOfYears(pieces, year, meaning) : null
}

/** "1990-95", "1990–1995". */
function rangeOfYears(
  pieces: readonly Piece[],
  year: Found,
  meaning: Match['meaning'] & { kind: 'date' },
): Match {
  const next = pieces[year.to]
  if (next?.kind !== 'number' || !next.joined || !/^(?:\d\d|\d{4})$/.test(next.lower))
    return { to: year.to, meaning }
  const last = next.value < 100 ? Math.floor(year.n / 100) * 100 + next.value : next.value
  if (last <= year.n || last > 2200) return { to: year.to, meaning }
  return { to: year.to + 1, meaning, until: { ...meaning, year: last } }
}

const MODELS = new Set(
  'was had has will is when after before since against series levels results figures this as'.split(' '),
)

/** A noun in the plural that a number before it would count. */
function isCounted(p: Piece | undefined): boolean {
  return (
    p?.kind === 'word' &&
    !p.capital &&
    !MODELS.has(p.lower) &&
    (/[^s]s$/.test(p.lower) || p.lower === 'people' || p.lower === 'men')
  )
}

function iso(p: Piece, i: number): Match {
  const [y, m, d] = p.lower.slice(0, 10).split('-').map(Number)
  const date = { kind: 'date', year: y!, month: m!, day: d!, pick: 'none' } as const
  const time = /t(\d\d:\d\d)/.exec(p.lower)
  return { to: i + 1, meaning: time ? { kind: 'clock', time: `T${time[1]!}`, date } : date }
}

/** 4/1/2024 is month first, 31/12/2024 can only be day first; full stops (1.4.2024) are day first. */
function slashed(p: Piece, i: number): Match | null {
  const [a = 0, b = 0, y = 0] = p.lower.split(/[/.]/).map(Number)
  const dayFirst = p.lower.includes('.') || a > 12
  const [month, day] = dayFirst ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = y >= 100 ? y : y < 40 ? 2000 + y : 1900 + y
  return { to: i + 1, meaning: { kind: 'date', year, month, day, pick: 'none' } }
}
