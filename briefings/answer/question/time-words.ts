const WEEKDAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'
const MONTHS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
const WORDS = new Set(`${WEEKDAYS} ${MONTHS}`.split(' '))

/** Weekdays and months are written with a capital, but name nobody. */
export const isTimeWord = (word: string): boolean => WORDS.has(word.toLowerCase().replace(/\.$/, ''))
