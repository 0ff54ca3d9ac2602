import type { TimeType } from '../../model.ts'
import {
  periodValue,
  quarterOf,
  shiftDay,
  weekdayFrom,
  weekdayUpTo,
  weekValue,
  yearValue,
} from './calendar.ts'
import { lengthValue } from './durations.ts'
import { holidayIn } from './holidays.ts'
import type { Unit } from './lexicon.ts'
import type { Meaning, Pick } from './meaning.ts'
import { dateValue } from './resolve-date.ts'
import { isPlannable } from './plannable.ts'
import { isPast } from './tense.ts'
import { isAhead, looksAhead, type Scene } from './scene.ts'

type Day = Temporal.PlainDate

export interface Resolved {
  readonly type: TimeType
  readonly value: string
}

const date = (value: string): Resolved => ({ type: 'DATE', value })

/** Places a meaning in the calendar. Without anything to count from the unknown digits are `X` (ISO-TimeML). */
export function resolve(meaning: Meaning, scene: Scene): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return { type: meaning.type, value: meaning.value }
    case 'date':
      return date(dateValue(meaning, scene))
    case 'weekday':
      return date(weekday(meaning.weekday, meaning.pick, scene))
    case 'period':
      return date(period(meaning.unit, meaning.pick, scene))
    case 'quarter':
      return date(quarter(meaning.n, meaning.year, meaning.pick, scene))
    case 'half':
      return date(`${yearNear(meaning.year, meaning.pick, scene, meaning.n * 6 - 5) ?? 'XXXX'}-H${meaning.n}`)
    case 'season':
      return date(season(meaning, scene))
    case 'shift':
      return shift(meaning, scene)
    case 'year before':
      return date(yearBefore(meaning.grain, scene))
    case 'day': {
      const base = meaning.from === 'published' ? scene.published : (scene.day?.first ?? scene.published)
      return date(base ? base.add({ days: meaning.offset }).toString() : 'XXXX-XX-XX')
    }
    case 'holiday':
      return date(holiday(meaning.name, meaning.year, meaning.pick, scene))
    case 'from date': {
      const at = dayOf(resolve(meaning.date, scene).value)
      const moved = at && shiftDay(at, meaning.amount, meaning.unit)
      return date(
        moved
          ? meaning.unit === 'week' && meaning.amount === 0
            ? weekValue(moved)
            : moved.toString()
          : 'XXXX-XX-XX',
      )
    }
    case 'clock':
      return clock(meaning.time, meaning.date, scene)
  }
}

function clock(time: string, of: Meaning | null, scene: Scene): Resolved {
  const near = scene.day && scene.sentence - scene.day.sentence <= 3 ? scene.day.first : scene.published
  const value = of ? resolve(of, scene).value : (near?.toString() ?? 'XXXX-XX-XX')
  // The hour of a week or a month is none.
  return /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(value)
    ? { type: 'TIME', value: value + time }
    : date(value)
}

/**
 * A bare weekday is the last or the next one, as the clause looks. Tomorrow's is tomorrow whatever the tense: pages begun on the eve are
 * written on, and wires carry the day on which they will be printed, but of six days ago news says "last Tuesday".
 */
function weekday(n: number, pick: Pick, scene: Scene): string {
  const base =
    pick === 'previous' || pick === 'following' || pick === 'same'
      ? (scene.day?.first ?? scene.published)
      : scene.published
  if (!base) return `XXXX-WXX-${n}`
  switch (pick) {
    case 'last':
    case 'previous':
      return weekdayUpTo(base.subtract({ days: 1 }), n).toString()
    case 'next':
    case 'following':
      return weekdayFrom(base.add({ days: 1 }), n).toString()
    case 'this':
      return base.add({ days: n - base.dayOfWeek }).toString()
    case 'same':
      return weekdayUpTo(base, n).toString()
    case 'none':
      if (scene.before !== 'since' && n === base.add({ days: 1 }).dayOfWeek)
        return base.add({ days: 1 }).toString()
      if (isPastPossessive(scene)) return weekdayUpTo(base, n).toString()
      if (scene.tense() === 'either' || scene.tense() === 'present' || scene.tense() === null)
        return nearest(base, n, looksAhead(scene)).toString()
      // A timetable has yesterday's weekday as "next Sunday": "Holt arrives at the mill, Sunday" is a caption.
      if (scene.tense() === 'timetabled' && n === base.subtract({ days: 1 }).dayOfWeek)
        return base.subtract({ days: 1 }).toString()
      return (looksAhead(scene) ? weekdayFrom(base, n) : weekdayUpTo(base, n)).toString()
  }
}

/** The one that is nearer to publication; which of two alike, the clause says. */
function nearest(base: Day, n: number, ahead: boolean): Day {
  const [back, next] = [weekdayUpTo(base, n), weekdayFrom(base, n)]
  const distance = back.until(base).days - base.until(next).days
  return distance < 0 || (distance === 0 && !ahead) ? back : next
}

/** "Wednesday's ruling" and "her Wednesday scare" are past whatever the verb, unless of a kind that is planned. */
function isPastPossessive(scene: Scene): boolean {
  const isOwn = /^(?:his|her|its|their)$/.test(scene.before) && !isPlannable(scene.after)
  if (/^['’]s$/.test(scene.after) && /^(?:following|since)$/.test(scene.before)) return true
  return (
    (isOwn || /^['’]s$/.test(scene.after)) && (!scene.beyond.some(isPlannable) || scene.beyond.some(isPast))
  )
}

function period(unit: Unit, pick: Pick | 'coming', scene: Scene): string {
  const told = pick === 'previous' || pick === 'following' || pick === 'same'
  const base = told
    ? ((unit === 'week' ? scene.day?.first : scene.last?.first) ?? scene.published)
    : scene.published
  if (!base) return unknown(unit)
  if (pick === 'coming') return periodValue(base.dayOfWeek >= 6 ? base.add({ weeks: 1 }) : base, 'weekend')
  if (unit === 'weekend' && (pick === 'none' || pick === 'this')) return weekend(base, pick, scene)
  const step = pick === 'last' || pick === 'previous' ? -1 : pick === 'next' || pick === 'following' ? 1 : 0
  // On a Sunday "last week" is the one that ends: most count from Sunday, ISO from Monday.
  const over = unit === 'week' && pick === 'last' && base.dayOfWeek === 7
  const moved = over ? base : shiftDay(base, step, unit)
  return moved ? periodValue(moved, unit) : unknown(unit)
}

/** The weekend that is on, else the last one where the tense looks back and the coming one where it looks ahead. */
function weekend(base: Day, pick: Pick, scene: Scene): string {
  const on = base.dayOfWeek >= 6
  // "Promised to go after the protests at the weekend": what was promised has no part in it.
  const isEither = pick === 'none' && /^(?:at|over|during)$/.test(scene.before) && scene.tense() === 'either'
  const back = !on && (pick === 'none' || scene.tense() === 'past') && (isEither || !looksAhead(scene))
  return periodValue(back ? base.subtract({ weeks: 1 }) : base, 'weekend')
}

function unknown(unit: Unit): string {
  switch (unit) {
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX'
    case 'weekend':
      return 'XXXX-WXX-WE'
    case 'month':
      return 'XXXX-XX'
    case 'quarter':
      return 'XXXX-QX'
    case 'half':
      return 'XXXX-HX'
    case 'day':
    case 'night':
    case 'hour':
    case 'minute':
    case 'second':
      return 'XXXX-XX-XX'
    case 'year':
    case 'decade':
    case 'century':
    case 'millennium':
      return 'XXXX'
  }
}

/** A year for a part of one that begins in `month`: the one named or picked, else the nearest that the tense allows. */
function yearNear(year: number | null, pick: Pick, scene: Scene, month: number): number | null {
  if (year !== null) return year
  const base = scene.published
  if (!base) return null
  const begun = base.month >= month
  if (pick === 'last') return base.year - 1
  if (pick === 'next') return begun ? base.year + 1 : base.year
  if (pick === 'this') return base.year
  if (looksAhead(scene)) return base.month >= month + 3 ? base.year + 1 : base.year
  return begun ? base.year : base.year - 1
}

function quarter(n: number | null, year: number | null, pick: Pick, scene: Scene): string {
  if (n !== null) {
    const open = year === null && (pick === 'none' || pick === 'same') && scene.published
    const y = open ? yearOfQuarter(n, open, scene) : yearNear(year, pick, scene, n * 3 - 2)
    return `${y === null ? 'XXXX' : yearValue(y)}-Q${n}`
  }
  const done = scene.published?.subtract({ months: 3 })
  const told = scene.quarter
  // "the latest quarter" is over: a quarter told of that is still to come is another one.
  if (told && (!scene.published || !done || told.value <= `${yearValue(done.year)}-Q${quarterOf(done)}`))
    return told.value
  return done ? `${yearValue(done.year)}-Q${quarterOf(done)}` : 'XXXX-QX'
}

/** The quarter that is on or just over, whatever the tense: results are told after it, forecasts during it. */
function yearOfQuarter(n: number, base: Day, scene: Scene): number {
  const steps = (n - quarterOf(base) + 4) % 4
  const now = base.year * 4 + quarterOf(base) - 1
  const ahead = steps === 1 ? scene.tense() !== 'past' : steps === 2 && isAhead(scene)
  const chosen = steps === 0 || ahead ? now + steps : now + steps - 4
  return Math.floor(chosen / 4)
}

const SEASON_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

function season(meaning: Meaning & { kind: 'season' }, scene: Scene): string {
  const { pick, year } = meaning
  const month = SEASON_MONTH[meaning.season]
  const base = scene.published
  const at = (y: number | null | undefined): string =>
    `${y === null || y === undefined ? 'XXXX' : yearValue(y)}-${meaning.season}`
  if (year !== null || !base) return at(year)
  // In January and February the winter that is on began the year before.
  const lived = base.month >= month ? base.year : base.year - 1
  const over = base.year > lived || base.month >= month + 3
  if (pick === 'last' || pick === 'previous') return at(over ? lived : lived - 1)
  if (pick === 'next' || pick === 'following') return at(lived + 1)
  if (pick === 'this') return at(meaning.season === 'WI' && base.month <= 4 ? lived : base.year)
  return at(looksAhead(scene) ? (over ? lived + 1 : lived) : lived)
}

function shift(meaning: Meaning & { kind: 'shift' }, scene: Scene): Resolved {
  const { amount, unit, from } = meaning
  const ahead = amount !== null ? amount > 0 : false
  if (amount === null) return date(from === 'published' ? 'PAST_REF' : lengthValue(null, unit))
  const fine = unit === 'day' || unit === 'night' || unit === 'week' || unit === 'fortnight'
  const told = fine ? scene.day : scene.last
  const base = from === 'text' ? (told?.first ?? scene.published) : scene.published
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return from === 'text'
      ? { type: 'DURATION', value: lengthValue(Math.abs(amount), unit) }
      : date(base?.toString() ?? (ahead ? 'FUTURE_REF' : 'PAST_REF'))
  const moved = base && shiftDay(base, amount, unit)
  if (!moved) return date(unknown(unit))
  return date(
    periodValue(moved, unit === 'decade' || unit === 'century' || unit === 'millennium' ? 'year' : unit),
  )
}

/** "a year earlier" compares like with like: after a quarter it is that quarter of the year before. */
function yearBefore(grain: 'quarter' | 'year' | null, scene: Scene): string {
  const told =
    scene.quarter && (!scene.published || scene.quarter.first.year <= scene.published.year)
      ? scene.quarter
      : null
  if (told && grain !== 'year') return `${yearValue(told.first.year - 1)}-Q${quarterOf(told.first)}`
  const base = scene.published
  if (grain === 'quarter' || scene.quarter)
    return base ? `${yearValue(base.year - 1)}-Q${quarterOf(base.subtract({ months: 3 }))}` : 'XXXX-QX'
  return base ? yearValue(base.year - 1) : 'XXXX'
}

function holiday(name: string, year: number | null, pick: Pick, scene: Scene): string {
  const base = scene.published
  if (year !== null) return holidayIn(name, year)?.toString() ?? yearValue(year)
  if (!base) return 'XXXX-XX-XX'
  const days = [-1, 0, 1].flatMap((k) => holidayIn(name, base.year + k) ?? [])
  const past = days.filter((d) => Temporal.PlainDate.compare(d, base) <= 0).at(-1)
  const next = days.find((d) => Temporal.PlainDate.compare(d, base) >= 0)
  // In the days around it, its name means this one, whatever the tense: "prayed as Easter week began".
  const near = days.find((d) => Math.abs(base.until(d).days) < 7)
  if (near && pick === 'none') return near.toString()
  const ahead =
    pick === 'next' ||
    (pick === 'this'
      ? next?.year === base.year
      : pick === 'none' && (looksAhead(scene) || scene.tense() === null))
  return (ahead ? next : past)?.toString() ?? (next ?? past)?.toString() ?? 'XXXX-XX-XX'
}

function dayOf(value: string): Day | null {
  const m = /^\d{4}-\d\d-\d\d/.exec(value)
  return m ? Temporal.PlainDate.from(m[0]) : null
}
