import { daysOf } from '../timex.ts'
import { monthValue, yearValue } from './calendar.ts'
import type { Meaning, Pick } from './meaning.ts'
import { isPlannable } from './plannable.ts'
import { isAhead, looksAhead, type Scene } from './scene.ts'

type DateMeaning = Meaning & { kind: 'date' }

const pad = (n: number): string => String(n).padStart(2, '0')

/** The value of a date of which parts may be left out: "October 7", "March", "the 25th", "1998". */
export function dateValue({ year, month, day, pick, weekday }: DateMeaning, scene: Scene): string {
  if (year !== null) return complete(year, month, day)
  if (month === null) return day === null ? 'XXXX' : dayOfMonth(day, scene)
  const base = scene.published
  if (!base) {
    const told = scene.last
    return told
      ? complete(told.first.year, month, day)
      : day === null
        ? `XXXX-${pad(month)}`
        : `XXXX-${pad(month)}-${pad(day)}`
  }
  const years = [base.year - 1, base.year, base.year + 1].filter(
    (y) => day === null || daysOf(complete(y, month, day)),
  )
  if (day !== null) {
    const known = scene.years.get(complete(2000, month, day).slice(4))
    const isAhead = known !== undefined && known > base.year
    if (known !== undefined && pick === 'none' && !(isAhead && isNaming(scene)))
      return complete(known, month, day)
  }
  const fit = weekday === undefined ? years : years.filter((y) => onWeekday(complete(y, month, day), weekday))
  if (fit.length === 1) return complete(fit[0]!, month, day)
  const chosen = choose(years, month, day, pick, scene) ?? base.year
  return complete(chosen, month, day)
}

function complete(year: number, month: number | null, day: number | null): string {
  if (month === null) return yearValue(year)
  const m = monthValue(year, month)
  if (day === null) return m
  const full = `${m}-${pad(day)}`
  return daysOf(full) ? full : m
}

/** What nobody announces: a date before one of these is past, be it nine months ago. */
const NEVER_PLANNED = new Set(
  (
    'attack attacks assault massacre killing killings slaying slayings murder murders shooting shootings bombing bombings ' +
    'raid raids crash earthquake quake explosion explosions blast blasts fire flood floods disaster coup invasion incident ' +
    'death deaths arrest arrests atrocities accident collapse'
  ).split(' '),
)

/** "The January 6 rioters": what a day names, has been; not "the June 27 presidential debate". */
const isNaming = ({ before, after, beyond }: Scene): boolean =>
  before === 'the' && /^\p{Ll}{3}/u.test(after) && !isPlannable(after) && !isPlannable(beyond[0])

/** The year: picked by a word, by the tense, or else the one that comes nearest to publication. */
function choose(
  years: readonly number[],
  month: number,
  day: number | null,
  pick: Pick,
  scene: Scene,
): number | undefined {
  const base = scene.published!
  const today = day === null ? base.year * 12 + base.month : base.year * 372 + base.month * 31 + base.day
  const distance = (y: number): number => (day === null ? y * 12 + month : y * 372 + month * 31 + day) - today
  const past = years.findLast((y) => distance(y) <= 0)
  const next = years.find((y) => distance(y) >= 0)
  if (pick === 'last' || pick === 'previous') return years.findLast((y) => distance(y) < 0)
  if (pick === 'next' || pick === 'following') return years.find((y) => distance(y) > 0)
  if (pick === 'this') return base.year
  if ((day !== null && isNaming(scene)) || NEVER_PLANNED.has(scene.after) || scene.before === 'since')
    return past
  const [back = 0, ahead = 0] = [past, next].map((y) => (y === undefined ? Infinity : Math.abs(distance(y))))
  const near = day === null ? 4 : 4 * 31
  const placed = scene.direct() && /^(?:on|in|after|before|,)$/.test(scene.before)
  if (placed && scene.tense() === 'past') return past
  // "Planned for March": nobody plans for a month that is over.
  if (scene.direct() && scene.before === 'for' && isAhead(scene)) return next
  if (placed && isAhead(scene) && back > near / 4) return next
  // A writer who leaves the year out means the date that is close, unless neither is.
  if (Math.min(back, ahead) <= near) return back <= ahead ? past : next
  return looksAhead(scene) ? next : past
}

const onWeekday = (value: string, weekday: number): boolean =>
  Temporal.PlainDate.from(value).dayOfWeek === weekday

function dayOfMonth(day: number, scene: Scene): string {
  const base = scene.last?.first ?? scene.published
  return base ? complete(base.year, base.month, day) : `XXXX-XX-${pad(day)}`
}
