import { word, type Piece } from '../pieces.ts'
import { lengthAt, type Length } from './durations.ts'
import { weekdayAt } from './dates.ts'
import { fixed, type Match, type Meaning } from './meaning.ts'

/** "today", "yesterday", "tomorrow", "the day before yesterday", "tonight", "overnight". */
export function dayNamedAt(pieces: readonly Piece[], i: number): Match | null {
  const day = (offset: number, to: number): Match => ({
    to,
    meaning: { kind: 'day', offset, from: 'published' },
  })
  const part = (time: string, offset: number, to: number): Match => ({
    to,
    meaning: { kind: 'clock', time, date: { kind: 'day', offset, from: 'published' } },
  })
  switch (word(pieces, i)) {
    case 'today':
      // "USA Today" is a paper.
      if (pieces[i]!.capital && pieces[i - 1]?.capital) return null
      return isAge(pieces, i) ? { to: i + 1, meaning: fixed('DATE', 'PRESENT_REF') } : day(0, i + 1)
    case 'yesterday':
      return day(-1, i + 1)
    case 'tomorrow':
      return isAge(pieces, i) ? { to: i + 1, meaning: fixed('DATE', 'FUTURE_REF') } : day(1, i + 1)
    case 'tonight':
      return part('TNI', 0, i + 1)
    // The night that ended on the day of the report: what befell in it is told as that day's.
    case 'overnight':
      return day(0, i + 1)
    case 'last':
      return word(pieces, i + 1) === 'night' ? part('TNI', -1, i + 2) : null
    case 'the':
    case 'day': {
      const at = word(pieces, i) === 'the' ? i + 1 : i
      if (word(pieces, at) !== 'day') return null
      const beyond = word(pieces, at + 2)
      if (word(pieces, at + 1) === 'before' && beyond === 'yesterday') return day(-2, at + 3)
      if (word(pieces, at + 1) === 'after' && beyond === 'tomorrow') return day(2, at + 3)
      return null
    }
    default:
      return null
  }
}

/** What belongs to an age and not to one day. */
const OF_AN_AGE =
  /^(?:world|society|culture|youth|youngsters|children|kids|teenagers|students|parents|generations?|people|leaders|economy|technology|standards|values|terms|dollars|money|prices)$/

/** "today's youth", "the leaders of tomorrow". */
const isAge = (pieces: readonly Piece[], i: number): boolean =>
  (/^['’]s$/.test(word(pieces, i + 1)) && OF_AN_AGE.test(word(pieces, i + 2))) ||
  (word(pieces, i - 1) === 'of' && OF_AN_AGE.test(word(pieces, i - 2)))

/** Lengths of time, and what they are counted from: "two days ago", "a week later", "three weeks from Monday". */
export function lengthOrShiftAt(pieces: readonly Piece[], i: number): Match | null {
  const length = lengthAt(pieces, i)
  if (!length) return null
  return shifted(pieces, length) ?? plain(pieces, i, length)
}

function shifted(pieces: readonly Piece[], length: Length): Match | null {
  const { amount, unit, to } = length
  const next = word(pieces, to)
  const shift = (sign: number, from: 'published' | 'text', end: number): Match => ({
    to: end,
    meaning:
      unit === 'year' && amount === 1 && sign < 0
        ? { kind: 'year before', grain: null }
        : { kind: 'shift', amount: amount === null ? null : sign * amount, unit, from },
  })
  if (next === 'ago') {
    // "a week ago Tuesday"
    const day = unit === 'week' && amount !== null ? weekdayAt(pieces, to + 1) : null
    if (day)
      return {
        to: day.to,
        meaning: {
          kind: 'from date',
          amount: -7 * amount!,
          unit: 'day',
          date: { kind: 'weekday', weekday: day.n, pick: 'last' },
        },
      }
    return shift(-1, 'published', to + 1)
  }
  if (amount === null && unit === 'day' && next === 'before') return null
  if (next === 'earlier' || next === 'previously') return shift(-1, 'text', to + 1)
  // "A day later than planned" is so much later, and no day.
  if (next === 'later' && word(pieces, to + 1) === 'than') return null
  if (next === 'later' || next === 'afterwards' || next === 'afterward' || next === 'hence')
    return shift(1, 'text', to + 1)
  if (next === 'from') {
    if (/^(?:now|today)$/.test(word(pieces, to + 1))) return shift(1, 'published', to + 2)
    const day = weekdayAt(pieces, to + 1)
    if (day && amount !== null) {
      const date: Meaning = { kind: 'weekday', weekday: day.n, pick: 'none' }
      return { to: day.to, meaning: { kind: 'from date', amount, unit, date } }
    }
  }
  // Standing alone at the end of a clause: "the ship had sailed two days before".
  const ends = /^(?:[.,;:!?)”"’]|)$/.test(word(pieces, to + 1))
  if (next === 'before' && ends) return shift(-1, 'text', to + 1)
  if (next === 'after' && ends) return shift(1, 'text', to + 1)
  return null
}

/** "$1 billion a year", "twice a day" repeat; the rest lasts. */
function plain(pieces: readonly Piece[], i: number, length: Length): Match | null {
  const { amount, to, value } = length
  const article = /^an?$/.test(word(pieces, i))
  if (article && amount === 1 && to === i + 2) {
    const before = pieces[i - 1]
    const perUnit =
      before?.kind === 'number' ||
      /^(?:million|billion|trillion|hundred|thousand|percent|times|once|twice|hours?|days?|nights?|dollars?|people|%|barrels?|tonnes?|tons?|share|head)$/.test(
        before?.lower ?? '',
      )
    if (perUnit) return { to, meaning: fixed('SET', value) }
    // "a second", "a day" as in "what a day" is left out.
    if (/^(?:what|such|quite|it's)$/.test(before?.lower ?? '')) return null
  }
  // "24 hours a day", "three days a week"
  const per = /^an?$/.test(word(pieces, to)) && /^(?:day|night|week|month|year)$/.test(word(pieces, to + 1))
  return per ? { to: to + 2, meaning: fixed('SET', value) } : { to, meaning: fixed('DURATION', value) }
}

const CLOCK_NAMES: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midnight', 'T24:00'],
])

/** "3 p.m.", "15:30 GMT", "noon", "7 o'clock", "1500 GMT". */
export function clockAt(pieces: readonly Piece[], start: number): { time: string; to: number } | null {
  const i = /^(?:around|about|at|by|before|after|shortly|nearly|almost|just)$/.test(word(pieces, start))
    ? start + 1
    : start
  const p = pieces[i]
  if (!p) return null
  const named = CLOCK_NAMES.get(p.lower)
  if (named) return { time: named, to: i + 1 }
  if (p.kind !== 'number' && p.kind !== 'clock') return null
  const [hours = 0, minutes = 0] = (p.kind === 'clock' ? p.lower : p.lower.replace('.', ':'))
    .split(':')
    .map(Number)
  let to = i + 1
  let hour = hours
  const half = pieces[to]
  const zone =
    /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|msk|ist|jst|local|eastern|hours|hrs|et)$/
  if (half?.kind === 'ampm') {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (half.lower.startsWith('p') ? 12 : 0)
    to++
  } else if (half?.lower === 'o' && /^['’]$/.test(word(pieces, to + 1)) && word(pieces, to + 2) === 'clock')
    to += 3
  else if (/^noon$|^midnight$/.test(half?.lower ?? '') && hour === 12) {
    hour = half!.lower === 'noon' ? 12 : 24
    to++
  } else if (p.kind === 'number') {
    // "1500 GMT": four digits and a zone.
    if (!/^\d{4}$/.test(p.lower) || !zone.test(half?.lower ?? '')) return null
    return clockValue(Math.floor(p.value / 100), p.value % 100, afterZone(pieces, to, zone))
  }
  return clockValue(hour, minutes, afterZone(pieces, to, zone))
}

function clockValue(hour: number, minute: number, to: number): { time: string; to: number } | null {
  if (hour > 24 || minute > 59 || !Number.isInteger(minute)) return null
  return { time: `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, to }
}

function afterZone(pieces: readonly Piece[], to: number, zone: RegExp): number {
  const open = word(pieces, to) === '(' ? 1 : 0
  if (!zone.test(word(pieces, to + open))) return to
  const time = /^(?:time|daylight|standard)$/.test(word(pieces, to + 1)) ? 2 : 1
  return open ? (word(pieces, to + 2) === ')' ? to + 3 : to) : to + time
}
