import { ANY_MONTH } from '../../read/calendar-words.ts'
import { SPELT_NUMBERS, SPELT_ORDINALS } from '../../read/spelt-numbers.ts'
import { termOf } from '../../read/terms.ts'

const CARDINALS = [...SPELT_NUMBERS.slice(1), 'twenty']
const ROMAN = ['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii']
const ROMAN_VALUES = [2, 3, 4, 6, 7, 8, 9, 11, 12]
const BY_TERM: ReadonlyMap<string, number> = new Map([
  ...SPELT_ORDINALS.flatMap((w, i) => [[termOf(w) ?? w, i + 1] as const]),
  ...CARDINALS.flatMap((w, i) => [[termOf(w) ?? w, i + 1] as const]),
  ...ROMAN.map((w, i) => [w, ROMAN_VALUES[i]!] as const),
])

/** A number that tells one of a row from the others, and the terms that stand beside it: "season 4", "the 92nd Awards". */
export interface SlotNumber {
  readonly value: number
  readonly term: string
  readonly beside: readonly string[]
  /** Written as a word: "the first" is often told without it. */
  readonly isWord: boolean
}

/** The value of a term that numbers: "4", "fourth", "4th", "q4", "iv"; null for years and for any other word. */
export function numberOf(term: string): number | null {
  const known = BY_TERM.get(term)
  if (known !== undefined) return known
  const digits = /^(?:q)?(\d{1,3})(?:st|nd|rd|th)?$/.exec(term)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** The numbers of a question that tell one of a row. Years and what is counted ("two men") are none. */
export function slotNumbersIn(terms: readonly string[], text: string): SlotNumber[] {
  return terms.flatMap((term, i): SlotNumber[] => {
    const value = numberOf(term)
    if (value === null || CARDINALS.includes(term)) return []
    // "On 4 May", "61 home runs" number nothing.
    if (/^\d+$/.test(term) && !isNumbering(text, term)) return []
    // "For the first time" numbers nothing.
    if (terms[i + 1] === 'time') return []
    const beside = [terms[i - 1], terms[i + 1]].filter(
      (t): t is string => t !== undefined && numberOf(t) === null,
    )
    return beside.length ? [{ value, term, beside, isWord: !/\d/.test(term) }] : []
  })
}

/** A bare number after a word that it numbers: "Season 11", "Odyssey 2", "No 1"; not before what it counts. */
const isNumbering = (text: string, digits: string): boolean =>
  new RegExp(`\\p{L}\\.?\\s${digits}(?:$|[?.,:;"”]|\\s(?:\\p{Ll}|was|is))`, 'u').test(text) &&
  !new RegExp(`\\b(?:on|in|at|by|of|to|for|than|least|about|the|an?|${ANY_MONTH})\\s${digits}\\b`, 'i').test(
    text,
  )
