import { MONTH_WORDS, WEEKDAY_WORDS } from '../../read/calendar-words.ts'

/** Units of time, coarse to fine as TIMEX3 counts them. A fortnight is two weeks, a decade ten years. */
export type Unit =
  | 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half'
  | 'year' | 'decade' | 'century' | 'millennium' // prettier-ignore

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

const list = (words: string): string[] => words.split(' ')

const MONTH_SHORT = list('jan feb mar apr may jun jul aug sep oct nov dec')

/** Month names to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(MONTH_WORDS.map((m, i) => [m, i + 1]))
/** Abbreviations, which need a capital and a full stop or a number beside them. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_SHORT.map((m, i): [string, number] => [m, i + 1]),
  ['sept', 9],
])

/** ISO weekdays: Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_WORDS.map((d, i) => [d, i + 1]))
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1], ['tue', 2], ['tues', 2], ['wed', 3], ['thu', 4], ['thur', 4], ['thurs', 4], ['fri', 5], ['sat', 6], ['sun', 7],
]) // prettier-ignore
/** Every word for a month or a weekday, short or long. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  [MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS].flatMap((m) => [...m.keys()]),
)
/** Words that make a weekday the name of something else ("Bloody Sunday"). */
export const NOT_BEFORE_WEEKDAY: ReadonlySet<string> = new Set(
  list('black bloody super ruby sheffield fat cyber giving'),
)

const UNIT_WORDS: readonly (readonly [Unit, string])[] = [
  ['second', 'second seconds sec secs'],
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs'],
  ['day', 'day days'],
  ['night', 'night nights'],
  ['week', 'week weeks'],
  ['weekend', 'weekend weekends'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'month months'],
  ['quarter', 'quarter quarters'],
  ['half', 'half'],
  ['year', 'year years yr yrs'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['millennium', 'millennium millennia'],
]
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  UNIT_WORDS.flatMap(([unit, words]) => list(words).map((w): [string, Unit] => [w, unit])),
)

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'], ['springtime', 'SP'], ['summer', 'SU'], ['summertime', 'SU'], ['fall', 'FA'], ['autumn', 'FA'],
  ['winter', 'WI'], ['wintertime', 'WI'],
]) // prettier-ignore

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'], ['dawn', 'MO'], ['daybreak', 'MO'], ['sunrise', 'MO'], ['lunchtime', 'MI'], ['midday', 'MI'],
  ['afternoon', 'AF'], ['evening', 'EV'], ['dusk', 'EV'], ['sunset', 'EV'], ['nightfall', 'EV'], ['night', 'NI'],
]) // prettier-ignore

/** Names of decades ("the nineties"); the century is the twentieth. */
export const DECADES: ReadonlyMap<string, string> = new Map([
  ['twenties', '192X'], ['thirties', '193X'], ['forties', '194X'], ['fifties', '195X'], ['sixties', '196X'],
  ['seventies', '197X'], ['eighties', '198X'], ['nineties', '199X'],
]) // prettier-ignore

/** Adverbs and adjectives that point at the past, the present or the future without saying when. */
export const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['recently', 'PAST_REF'], ['recent', 'PAST_REF'], ['lately', 'PAST_REF'],
  ['now', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['current', 'PRESENT_REF'], ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['soon', 'FUTURE_REF'],
]) // prettier-ignore

/** Adverbs of repetition and the interval they name. */
export const ADVERBS_OF_FREQUENCY: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'], ['daily', 'P1D'], ['nightly', 'P1D'], ['weekly', 'P1W'], ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'], ['monthly', 'P1M'], ['bimonthly', 'P2M'], ['quarterly', 'P3M'], ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]) // prettier-ignore

/** Where in a period: widens the span, not the value. */
export const EDGES: ReadonlySet<string> = new Set(list('early late mid middle earlier later midway'))

/** "at least", "nearly" and the like before a length of time. */
export const APPROXIMATE: ReadonlySet<string> = new Set(
  list(
    'about around roughly approximately nearly almost over under some another only just within exactly barely',
  ),
)

/** Words before which a month name is surely a month. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  list(
    'in of by since until till through throughout during from to between before after for and or last next this early ' +
      'late mid earlier later every each that previous following past coming around about on than past',
  ),
)

/** Words before which a bare number of four digits is a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  list(
    'in of by since until till through throughout during from to between before after for and or than early late mid ' +
      'fiscal year spring summer fall autumn winter around about circa toward towards into as over',
  ),
)
