/** From January on, as English writes them. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')
/** From Monday on, as ISO 8601 counts them. */
export const WEEKDAY_NAMES: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** The same in small letters. */
export const MONTH_WORDS: readonly string[] = MONTH_NAMES.map((m) => m.toLowerCase())
export const WEEKDAY_WORDS: readonly string[] = WEEKDAY_NAMES.map((d) => d.toLowerCase())

/** Source of a regular expression for any month. */
export const ANY_MONTH = `(?:${MONTH_NAMES.join('|')})`
