import { MONTHS } from '../../analyse/times/lexicon.ts'
import { termOf } from '../../read/terms.ts'
import type { QuestionTerm } from './question.ts'

/** A day that a question names, and which of its terms name it. */
export interface DayAsked {
  /** What the ISO values of that day end in, of whatever year: "-03-24". */
  readonly ending: string
  readonly places: readonly number[]
}

const NAMES = [...MONTHS.keys()].join('|')
const DAYS = new RegExp(String.raw`\b(?:(${NAMES})\s(\d{1,2})|(\d{1,2})\s(${NAMES}))\b`, 'giu')

/** The days that a question names by month and number: a report may tell them by their weekday. */
export const daysAsked = (text: string, terms: readonly QuestionTerm[]): DayAsked[] =>
  [...text.matchAll(DAYS)].map(([, month, day, dayFirst, monthLast]) => {
    const [name, number] = [(month ?? monthLast)!.toLowerCase(), (day ?? dayFirst)!]
    const own = new Set([termOf(name), number])
    return {
      ending: `-${String(MONTHS.get(name)).padStart(2, '0')}-${number.padStart(2, '0')}`,
      places: terms.flatMap((t, i) => (own.has(t.term) ? i : [])),
    }
  })
