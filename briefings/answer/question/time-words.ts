import { CALENDAR_WORDS } from '../../analyse/times/lexicon.ts'

/** Weekdays and months are written with a capital, but name nobody. */
export const isTimeWord = (word: string): boolean => CALENDAR_WORDS.has(word.toLowerCase().replace(/\.$/, ''))
