import { MONTH_WORDS, WEEKDAY_WORDS } from '../../read/calendar-words.ts'
import { isPast } from '../support/frame-words.ts'
import type { Token } from './tokens.ts'

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 }
const LATER = /^(?:after|later|since)$/
const EARLIER = /^(?:before|earlier)$/
/** A stretch of days is told within so many words of the day that it is counted from. */
const NEAR = 4

/** A weekday or a day of a year of one's own choice, as days from a common start; weekdays go round. */
interface Day {
  readonly value: number
  readonly round: boolean
  readonly at: number
}

/**
 * The days and stretches of days that follow from those of the spans: "Saturday, three days after the quake" makes it a Wednesday, "from
 * Friday to Monday" three days. With a day of publication "Wednesday" is the last one up to it.
 */
export interface WorkedOut {
  /** May the sentence's word, a weekday or the number of a day, stand there though no span has it? */
  day(claim: readonly Token[], at: number): boolean
  /** Is the number at `at` one of days or weeks between two days of the spans? */
  stretch(claim: readonly Token[], at: number): boolean
}

/** `published` as `YYYY-MM-DD`, or null where it is unknown or not the same for all spans. */
export function workOut(source: readonly Token[], published: string | null): WorkedOut {
  const days = source.flatMap((_, at) => dayAt(source, at))
  const steps = source.flatMap((_, at) => stepAt(source, at))
  const follow = days.flatMap((day) =>
    steps.map(({ by, at }) => {
      // "on Saturday, three days after the quake": the other is that much earlier.
      const back = at >= day.at && at - day.at <= NEAR && source[at]?.sentence === source[day.at]!.sentence
      return { ...day, value: day.value + (back ? -by : by) }
    }),
  )
  const dated = published === null ? [] : datesOf(source, days, published)
  const known = [...follow, ...dated]
  return {
    day(claim, at) {
      // The month is as good as its day.
      const places = MONTH_WORDS.includes(claim[at]!.form) ? [at - 1, at + 1].filter((k) => k in claim) : [at]
      return places.some((k) =>
        dayAt(claim, k).some((own) =>
          known.some(
            (day) =>
              day.round === own.round &&
              isSame(day, own) &&
              // "Put off on Thursday until April 29" is no "until April 8".
              (!dated.includes(day) || leadOf(claim, k) === leadOf(source, day.at)),
          ),
        ),
      )
    },
    stretch(claim, at) {
      const unit = UNITS[claim[at + 1]?.form ?? '']
      const wanted = Number(claim[at]?.form) * (unit ?? 0)
      return (
        wanted > 0 &&
        days.some((a) => days.some((b) => a.at < b.at && a.round === b.round && apart(a, b) === wanted))
      )
    },
  }
}

const isSame = (a: Day, b: Day): boolean =>
  a.round ? (((a.value - b.value) % 7) + 7) % 7 === 0 : a.value === b.value
const apart = (a: Day, b: Day): number =>
  a.round ? (b.value - a.value + 7) % 7 : Math.abs(b.value - a.value)

/** A weekday at `at`, or a date whose number stands at `at` ("March 27", "27 March"). */
function dayAt(words: readonly Token[], at: number): Day[] {
  const w = words[at]!
  const weekday = WEEKDAY_WORDS.indexOf(w.form)
  if (weekday >= 0) return [{ value: weekday, round: true, at }]
  const day = Number(w.form)
  if (w.kind !== 'number' || !Number.isInteger(day) || day < 1 || day > 31) return []
  const month = [words[at - 1], words[at + 1]]
    .map((x) => MONTH_WORDS.indexOf(x?.form ?? ''))
    .find((m) => m >= 0)
  return month === undefined ? [] : [{ value: inYear(month + 1, day), round: false, at }]
}

/** What a day bounds, by the preposition before it; 'on' for any other and none. */
function leadOf(words: readonly Token[], at: number): string {
  for (
    let k = at - 1;
    k >= Math.max(0, at - LEAD_WITHIN) && words[k + 1]!.sentence === words[k]!.sentence;
    k--
  ) {
    const { form, kind } = words[k]!
    const lead = LEADS.findIndex((forms) => forms.test(form))
    if (lead >= 0) return LEADS[lead]!.source
    if (kind !== 'number' && !TIME_WORDS.test(form)) break
  }
  return 'on'
}
const LEADS = [/^(?:until|till|to)$/, /^by$/, /^(?:from|since)$/, /^before$/, /^after$/]
/** "Until late Thursday, April 29" */
const LEAD_WITHIN = 5
const TIME_WORDS = new RegExp(
  `^(?:${[...WEEKDAY_WORDS, ...MONTH_WORDS].join('|')}|early|late|the|next|last|noon|midnight|morning|evening|am|pm|of)$`,
)

/** "three days after", "a week later", "the next day". */
function stepAt(words: readonly Token[], at: number): { readonly by: number; readonly at: number }[] {
  const unit = UNITS[words[at]!.form]
  if (unit === undefined) return []
  const before = words[at - 1]
  const count =
    before?.kind === 'number' ? Number(before.form) : /^(?:a|the)$/.test(before?.form ?? '') ? 1 : 0
  const next = words[at + 1]?.form ?? ''
  if (/^(?:next|following)$/.test(before?.form ?? '')) return [{ by: unit, at: -1 }]
  if (!count || !Number.isInteger(count)) return []
  if (LATER.test(next)) return [{ by: count * unit, at: at - 1 }]
  return EARLIER.test(next) ? [{ by: -count * unit, at: at - 1 }] : []
}

/**
 * Dates of the spans' weekdays, and weekdays of their dates, by the day of publication: the last one up to it where something was, the next
 * one where something will be.
 */
function datesOf(source: readonly Token[], days: readonly Day[], published: string): Day[] {
  const today = Temporal.PlainDate.from(published)
  return days.flatMap(({ value, round, at }): Day[] => {
    const time = timeOf(source, at)
    if (!round) {
      if (time === 'open') return []
      const date = Temporal.PlainDate.from({ year: YEAR, month: 1, day: 1 }).add({ days: value - 1 })
      return [{ value: today.with({ month: date.month, day: date.day }).dayOfWeek - 1, round: true, at }]
    }
    const since = (today.dayOfWeek - 1 - value + 7) % 7
    // "Will open on Monday", written on one: today, or in a week.
    if (time === 'open' || (time === 'will be' && since === 0)) return []
    const date = time === 'was' ? today.subtract({ days: since }) : today.add({ days: 7 - since })
    return [{ value: inYear(date.month, date.day), round: false, at }]
  })
}

/**
 * Was it on that day, or will it be? By the verb before the day: "will vote on Wednesday, it said on Monday". Open where something is only
 * possible, planned or would have been, and where no verb stands before it in a sentence that tells of what is to come.
 */
function timeOf(source: readonly Token[], at: number): 'was' | 'will be' | 'open' {
  const { sentence } = source[at]!
  for (let i = at - 1; source[i]?.sentence === sentence; i--) {
    const { mood, form } = source[i]!
    if (mood === 'future')
      return source[i - 1]?.form === 'will' || source[i - 2]?.form === 'will' ? 'will be' : 'open'
    if (mood !== 'fact') return 'open'
    if (isPast(form)) return 'was'
  }
  return source.some((s) => s.sentence === sentence && s.mood !== 'fact') ? 'open' : 'was'
}

/** Any year without a leap day. */
const YEAR = 2023
const inYear = (month: number, day: number): number =>
  Temporal.PlainDate.from({ year: YEAR, month, day }, { overflow: 'constrain' }).dayOfYear
