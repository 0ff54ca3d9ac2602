import { word, type Piece } from '../pieces.ts'
import { dateAt } from './dates.ts'
import { DAY_PARTS, EDGES } from './lexicon.ts'
import type { Match, Meaning } from './meaning.ts'
import { periodAt } from './periods.ts'
import { clockAt, dayNamedAt, lengthOrShiftAt } from './points.ts'
import { referenceAt, setAt } from './sets.ts'
import { yearsBeforeAt } from './year-before.ts'

/** The longest time expression that begins at piece `i`. Looks a bounded number of pieces ahead. */
export function expressionAt(pieces: readonly Piece[], i: number): Match | null {
  return timed(pieces, i) ?? edged(pieces, i) ?? untimed(pieces, i)
}

/** Dates and periods, a part of the day or an hour after them included. */
function untimed(pieces: readonly Piece[], i: number): Match | null {
  const found = longest(
    yearsBeforeAt(pieces, i),
    dayNamedAt(pieces, i),
    dayBesideAt(pieces, i),
    dateAt(pieces, i),
    periodAt(pieces, i),
    setAt(pieces, i),
    lengthOrShiftAt(pieces, i),
    referenceAt(pieces, i),
  )
  return found && withTime(pieces, found)
}

function longest(...matches: (Match | null)[]): Match | null {
  let best: Match | null = null
  for (const m of matches) if (m && (!best || m.to > best.to)) best = m
  return best
}

/** "early Monday", "late last week", "mid-1980s", "the end of the month". */
function edged(pieces: readonly Piece[], i: number): Match | null {
  const the = word(pieces, i) === 'the' ? 1 : 0
  const w = word(pieces, i + the)
  let to = i + the + 1
  if (/^(?:end|start|beginning|middle|close|turn)$/.test(w)) {
    if (word(pieces, to) !== 'of') return null
    to++
  } else if (!EDGES.has(w)) return null
  else if (/^(?:in|on|that)$/.test(word(pieces, to)) && !pieces[to]!.capital) to++
  // "later in the day", the one that is told of
  if (word(pieces, to - 1) === 'in' && word(pieces, to) === 'the' && word(pieces, to + 1) === 'day')
    return { to: to + 2, meaning: { kind: 'day', offset: 0, from: 'text' } }
  const inner = pieces[to] ? untimed(pieces, to) : null
  if (!inner) return null
  if (inner.meaning.kind === 'fixed' && !/^\d/.test(inner.meaning.value)) return null
  return inner
}

/** "Monday morning", "yesterday at 3 p.m.", "April 1, 9:30 GMT". */
function withTime(pieces: readonly Piece[], found: Match): Match {
  const { meaning, to } = found
  if (!isDay(meaning) || found.until) return found
  const part = DAY_PARTS.get(word(pieces, to))
  if (part) return { to: to + 1, meaning: { kind: 'clock', time: `T${part}`, date: meaning } }
  const at = /^(?:at|,)$/.test(word(pieces, to)) ? to + 1 : to
  const clock = clockAt(pieces, at)
  return clock ? { to: clock.to, meaning: { kind: 'clock', time: clock.time, date: meaning } } : found
}

/** An hour or a part of the day first: "9 a.m. Tuesday", "this morning", "the evening of April 1". */
function timed(pieces: readonly Piece[], i: number): Match | null {
  const clock = clockAt(pieces, i)
  if (clock) {
    const at = /^(?:on|,|of)$/.test(word(pieces, clock.to)) ? clock.to + 1 : clock.to
    const date = pieces[at] ? dayAt(pieces, at) : null
    return date
      ? { to: date.to, meaning: { kind: 'clock', time: clock.time, date: date.meaning } }
      : { to: clock.to, meaning: { kind: 'clock', time: clock.time, date: null } }
  }
  return dayPart(pieces, i)
}

function dayPart(pieces: readonly Piece[], start: number): Match | null {
  const i = EDGES.has(word(pieces, start)) ? start + 1 : start
  const first = word(pieces, i)
  const second = word(pieces, i + 1)
  const from = (offset: number, of: 'published' | 'text'): Meaning => ({ kind: 'day', offset, from: of })
  const make = (time: string, date: Meaning | null, to: number): Match => ({
    to,
    meaning: { kind: 'clock', time: `T${time}`, date },
  })
  const own = DAY_PARTS.get(second)
  if (own && first === 'this') return make(own, from(0, 'published'), i + 2)
  if (own && first === 'that') return make(own, from(0, 'text'), i + 2)
  const narrated = /^(?:next|following|previous|same)$/.test(second)
    ? DAY_PARTS.get(word(pieces, i + 2))
    : undefined
  if (first === 'the' && narrated)
    return make(narrated, from(second === 'previous' ? -1 : second === 'same' ? 0 : 1, 'text'), i + 3)
  const at = first === 'the' ? i + 1 : i
  const part = DAY_PARTS.get(word(pieces, at))
  if (!part) return null
  const of = /^(?:of|on)$/.test(word(pieces, at + 1)) ? 1 : 0
  const date = pieces[at + 1 + of] ? dayAt(pieces, at + 1 + of) : null
  if (date) return { to: date.to, meaning: { kind: 'clock', time: `T${part}`, date: date.meaning } }
  const framed =
    first === 'the' && /^(?:in|during|throughout)$/.test(word(pieces, i - 1)) && word(pieces, at + 1) !== 'of'
  return framed ? make(part, null, at + 1) : null
}

/** "the day before Monday's vote", "the day after Christmas". */
function dayBesideAt(pieces: readonly Piece[], i: number): Match | null {
  const at = word(pieces, i) === 'the' ? i + 1 : i
  const side = word(pieces, at + 1)
  if (word(pieces, at) !== 'day' || !/^(?:before|after)$/.test(side)) return null
  const date = pieces[at + 2] ? dayAt(pieces, at + 2) : null
  const amount = side === 'before' ? -1 : 1
  return date && { to: date.to, meaning: { kind: 'from date', amount, unit: 'day', date: date.meaning } }
}

function dayAt(pieces: readonly Piece[], i: number): Match | null {
  const date = longest(dayNamedAt(pieces, i), dateAt(pieces, i), periodAt(pieces, i))
  return date && isDay(date.meaning) ? date : null
}

function isDay(m: Meaning): boolean {
  return (
    m.kind === 'weekday' ||
    m.kind === 'day' ||
    m.kind === 'holiday' ||
    (m.kind === 'date' && m.day !== null) ||
    (m.kind === 'from date' && m.unit === 'day')
  )
}
