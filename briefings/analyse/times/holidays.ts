import type { Piece } from '../pieces.ts'

type Rule =
  | { readonly on: 'fixed'; readonly month: number; readonly day: number }
  | { readonly on: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly on: 'easter'; readonly offset: number }
  | { readonly on: 'lunar'; readonly calendar: 'hebrew' | 'islamic-umalqura' | 'chinese'; readonly month: string; readonly day: number } // prettier-ignore

const at = (month: number, day: number): Rule => ({ on: 'fixed', month, day })
const nth = (month: number, weekday: number, n: number, plus = 0): Rule => ({
  on: 'nth',
  month,
  weekday,
  nth: n,
  plus,
})
const easter = (offset: number): Rule => ({ on: 'easter', offset })
const hebrew = (month: string, day: number): Rule => ({ on: 'lunar', calendar: 'hebrew', month, day })
const islamic = (month: string, day: number): Rule => ({
  on: 'lunar',
  calendar: 'islamic-umalqura',
  month,
  day,
})

/** Holidays by their name in lower case, apostrophes left out. Month codes of lunar calendars are those of CLDR. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['christmas', at(12, 25)],
  ['christmas day', at(12, 25)],
  ['christmas eve', at(12, 24)],
  ['boxing day', at(12, 26)],
  ['new years day', at(1, 1)],
  ['new years eve', at(12, 31)],
  ['new years', at(1, 1)],
  ['epiphany', at(1, 6)],
  ['valentines day', at(2, 14)],
  ['st patricks day', at(3, 17)],
  ['april fools day', at(4, 1)],
  ['earth day', at(4, 22)],
  ['may day', at(5, 1)],
  ['juneteenth', at(6, 19)],
  ['independence day', at(7, 4)],
  ['fourth of july', at(7, 4)],
  ['bastille day', at(7, 14)],
  ['assumption day', at(8, 15)],
  ['halloween', at(10, 31)],
  ['all saints day', at(11, 1)],
  ['armistice day', at(11, 11)],
  ['veterans day', at(11, 11)],
  ['martin luther king day', nth(1, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ['mothers day', nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['fathers day', nth(6, 7, 3)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  // The Tuesday after the first Monday of November.
  ['election day', nth(11, 1, 1, 1)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['rosh hashanah', hebrew('M01', 1)],
  ['yom kippur', hebrew('M01', 10)],
  ['sukkot', hebrew('M01', 15)],
  ['hanukkah', hebrew('M03', 25)],
  ['passover', hebrew('M07', 15)],
  ['shavuot', hebrew('M09', 6)],
  ['ashura', islamic('M01', 10)],
  ['eid al fitr', islamic('M10', 1)],
  ['eid al adha', islamic('M12', 10)],
  ['lunar new year', { on: 'lunar', calendar: 'chinese', month: 'M01', day: 1 }],
  ['chinese new year', { on: 'lunar', calendar: 'chinese', month: 'M01', day: 1 }],
])

/** First words of the names, as they stand in a text: "mothers day" opens with "mother" or "mothers". */
export const HOLIDAY_OPENINGS: readonly string[] = [...RULES.keys()].flatMap((name) => {
  const first = name.split(' ', 1)[0]!
  return [first, first.replace(/s$/, '')]
})
const FIRST_WORDS: ReadonlySet<string> = new Set(HOLIDAY_OPENINGS)
const LONGEST = 5

/** The longest holiday name that begins at piece `i`. A capital is asked for: "the election day workers". */
export function holidayAt(pieces: readonly Piece[], i: number): { name: string; to: number } | null {
  const p = pieces[i]!
  if (!p.capital || !FIRST_WORDS.has(p.lower)) return null
  let best: { name: string; to: number } | null = null
  let name = ''
  for (let k = i; k < pieces.length && k < i + LONGEST + 3; k++) {
    const { lower, kind } = pieces[k]!
    if (/^['’]s$/.test(lower)) name += RULES.has(`${name}s day`) || /^new year$/.test(name) ? 's' : ''
    else if (kind === 'word') name += name ? ` ${lower}` : lower
    else if (!/^['’.]$/.test(lower)) break
    if (RULES.has(name) && kind !== 'mark') best = { name, to: k + 1 }
  }
  if (best?.name === 'new years' && pieces[best.to]?.lower === 'resolution') return null
  return best
}

/** The day of a holiday in a year, or null where its calendar has none. */
export function holidayIn(name: string, year: number): Temporal.PlainDate | null {
  const rule = RULES.get(name)
  if (!rule || year < 1583 || year > 2300) return null
  switch (rule.on) {
    case 'fixed':
      return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day })
    case 'nth':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth).add({ days: rule.plus ?? 0 })
    case 'easter':
      return easterSunday(year).add({ days: rule.offset })
    case 'lunar':
      return lunarDay(year, rule.calendar, rule.month, rule.day)
  }
}

function nthWeekday(year: number, month: number, weekday: number, n: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  if (n > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (n - 1) * 7 })
  const last = first.with({ day: first.daysInMonth })
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
}

/** Gregorian Easter, after the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const day = h + l - 7 * m + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(day / 31), day: (day % 31) + 1 })
}

/** The first such day of the lunar calendar that falls in the Gregorian year. */
function lunarDay(year: number, calendar: string, monthCode: string, day: number): Temporal.PlainDate | null {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const lunarYear = start.withCalendar(calendar).year
  for (let y = lunarYear; y <= lunarYear + 1; y++) {
    const found = Temporal.PlainDate.from({ calendar, year: y, monthCode, day }).withCalendar('iso8601')
    if (found.year === year) return found
  }
  return null
}
