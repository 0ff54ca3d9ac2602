import { UserError } from '../errors.ts'
import { range, type Calendar } from './schedule.ts'

interface Field {
  readonly name: string
  readonly first: number
  readonly last: number
  readonly names?: readonly string[]
}

const MINUTE: Field = { name: 'minute', first: 0, last: 59 }
const HOUR: Field = { name: 'hour', first: 0, last: 23 }
const DAY_OF_MONTH: Field = { name: 'day of the month', first: 1, last: 31 }
const MONTH: Field = {
  name: 'month',
  first: 1,
  last: 12,
  names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
}
/** 0 and 7 are both Sunday. */
const DAY_OF_WEEK: Field = {
  name: 'day of the week',
  first: 0,
  last: 7,
  names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
}

const MACROS: Readonly<Record<string, string>> = {
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
}

/** The five fields that the words are, or null where they are no cron. */
export function cronFields(words: string): readonly string[] | null {
  const fields = (Object.hasOwn(MACROS, words) ? MACROS[words]! : words).split(' ')
  return fields.length === 5 && fields.every((f) => /^[\d*?][\d*?/,a-z-]*$|^[a-z]{3}[a-z,/-]*$/.test(f))
    ? fields
    : null
}

/**
 * Reads cron as crontab(5) has it: ranges, steps, lists, names of months and days. Where the day of the month and the day
 * of the week are both restricted (neither begins with `*`), a day that is either is meant.
 *
 * @throws UserError 'usage' naming the field that cannot be read.
 */
export function readCron(fields: readonly string[]): Calendar {
  const [minute, hour, day, month, weekday] = fields as [string, string, string, string, string]
  const minutes = readField(MINUTE, minute)
  const hours = readField(HOUR, hour)
  const open = (field: string): boolean => /^[*?]/.test(field)
  return {
    kind: 'calendar',
    days: {
      monthDays: new Set(readField(DAY_OF_MONTH, day)),
      months: new Set(readField(MONTH, month)),
      weekDays: new Set(readField(DAY_OF_WEEK, weekday).map((d) => (d === 0 ? 7 : d))),
      either: !open(day) && !open(weekday),
    },
    times: hours.flatMap((h) => minutes.map((m) => 60 * h + m)),
    cron: fields.join(' '),
  }
}

function readField(field: Field, text: string): number[] {
  const values = new Set(text.split(',').flatMap((part) => readPart(field, part)))
  return [...values].sort((a, b) => a - b)
}

function readPart(field: Field, part: string): number[] {
  const m = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part)
  if (!m) throw wrong(field, part)
  const [, from = '', to, step] = m
  const every = step === undefined ? 1 : Number(step)
  if (every < 1) throw wrong(field, part)
  if (from === '*' || from === '?') {
    if (to !== undefined) throw wrong(field, part)
    // Both names of Sunday would make two days of one.
    return range(field.first, field === DAY_OF_WEEK ? 6 : field.last, every)
  }
  const first = valueOf(field, from, part)
  if (to === undefined) return step === undefined ? [first] : range(first, field.last, every)
  const last = valueOf(field, to, part)
  if (last >= first) return range(first, last, every)
  // "fri-sun" and "sat-mon" go over the end of the week; no other field has an end that it goes over.
  if (field !== DAY_OF_WEEK) throw wrong(field, part)
  return range(first, last + 7, every).map((d) => d % 7)
}

function valueOf(field: Field, text: string, part: string): number {
  const named = field.names?.indexOf(text.toLowerCase().slice(0, 3)) ?? -1
  const isName = named >= 0 && /^[a-z]+$/i.test(text)
  const value = isName ? named + (field === MONTH ? 1 : 0) : Number(text)
  if (!/^(?:\d+|[a-z]+)$/i.test(text) || !(value >= field.first && value <= field.last))
    throw wrong(field, part)
  return value
}

const wrong = ({ name, first, last }: Field, part: string): UserError =>
  new UserError(
    'usage',
    `Cron's ${name} cannot be "${part}": it goes from ${first} to ${last}, as in 30 8 * * 1-5 (weekdays at 08:30).`,
  )
