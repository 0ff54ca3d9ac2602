import type { Range } from '../model.ts'
import { foldDate, monthOf } from './date-words.ts'

/** Where a report was filed, when and by whom, as wires set it before its first sentence. Offsets are into the text read. */
export interface Dateline {
  /** Where the report itself begins. */
  readonly end: number
  readonly place: Range | null
  /** Month and day, with the year where it is given. */
  readonly date: string | null
}

const CAPITALS = String.raw`(?:Mc|Mac)?\p{Lu}[\p{Lu}.'’-]*`
const CAPITALISED = String.raw`\p{Lu}[\p{L}.'’-]*`
/** "PORT ELLEN", "ULM/LINZ"; the commas of "Isla, Norland" and "WASHINGTON, D.C." begin what lies around a place. */
const IN_CAPITALS = `${CAPITALS}(?:[ /]${CAPITALS}){0,4}`
const AS_IN_PROSE = `${CAPITALISED}(?:[ /]${CAPITALISED}){0,3}`
const AROUND = `(?:, ${CAPITALISED}(?: (?:(?:and|of|the) )?${CAPITALISED}){0,3})`
const MONTH = String.raw`(?<month>\p{Lu}\p{L}{2,9})\.?`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?\.?`
const DATE = String.raw`(?:,? (?:\p{Lu}\p{L}{2,9}day,? )?(?<date>${MONTH} ${DAY}(?:,? \d{4})?|${DAY} ${MONTH.replace('month', 'month2')}(?:,? \d{4})?|\d{4}-\d\d-\d\d))`
/** A name, and no remark in brackets. */
const AGENCY = String.raw`\(\p{Lu}[\p{L}\p{N}.'’&/-]*(?: (?:(?:and|of|the) )?\p{Lu}[\p{L}\p{N}.'’&/-]*){0,3}\)`
/** Those that write a place as prose does and leave the dash out. */
const WIRE = String.raw`\((?:AFP|AP|CNN|Reuters|UPI|Xinhua)(?: \p{Lu}\p{L}+)?\)`
const DASH = String.raw`(?:\s*(?:[–—―−]|--+|- -|(?<=\)):)\s*|\s+-(?:\s+|$))`
/** What comes after is a sentence: a capital, a number or a quotation mark. */
const REPORT = String.raw`(?=["'“‘«]?[\p{Lu}\p{N}$€£])`

const head = (place: string, rest: string): string => `(?<place>${place})${rest}`
const FORMS = [
  // A place in capitals may stand alone before its dash.
  head(IN_CAPITALS, `${AROUND}{0,2}?${DATE}?(?:,? ${AGENCY})?${DASH}`),
  head(IN_CAPITALS, `${AROUND}{0,2}?${DATE}:\\s+`),
  // As prose writes it, a place needs a date or an agency to be told from any name before a dash.
  head(AS_IN_PROSE, `${AROUND}{0,2}?(?:${DATE}(?:,? ${AGENCY})?|,? ${AGENCY})${DASH}`),
  // "LONDON (Agency) The …", "(Agency) The …": without a dash the brackets must tell.
  head(IN_CAPITALS, String.raw`${AROUND}{0,2}?${DATE}? ${AGENCY}\s*`),
  // "Zenda (Agency)The …": no space, where copying lost the dash.
  head(AS_IN_PROSE, `${AROUND}{0,2}?(?: ${WIRE}\\s*| ${AGENCY}(?=\\p{Lu}|$))`),
  String.raw`(?<place>)${AGENCY}(?:${DASH}|\s*)`,
]
const BEFORE_REPORT = FORMS.map((form) => new RegExp(`^${form}${REPORT}`, 'u'))
/** By itself, as a sentence of its own; tables set place and day on a line without a dash. */
const ALONE = [...FORMS, head(IN_CAPITALS, `${AROUND}{0,2}?${DATE}`)].map(
  (form) => new RegExp(`^${form}$`, 'u'),
)

/** The longest that any is. */
const LONGEST = 140
/** Each form has a number, brackets or a dash at its end; most sentences have none, and need not be read five times. */
const MARKS = /[\d(]|[–—―:-]\s*$/
/** What follows a dateline runs on in small letters, which a headline in capitals does not. */
const PROSE = /(?:[^\p{L}]|^)\p{Ll}+[^\p{L}]+(?:\S+\s+){0,8}?\p{Ll}+/u
/** Fewer letters are an abbreviation that is being explained ("EU – the Union"). */
const SHORTEST_PLACE = 4

/**
 * The dateline before a report (`PORT ELLEN, Sept. 12 (Isle News) — The ferries …`), or null. Looks at the beginning only.
 *
 * @param isHead the text begins an article: there a word in capitals before a dash is a place, farther down it may be a shout
 */
export function readDateline(text: string, isHead = true): Dateline | null {
  const start = text.slice(0, LONGEST)
  // Each form has a dash or brackets, or a colon after its day: most paragraphs have none, and need not be read four times.
  if (!/[(–—―-]|\d: /.test(start)) return null
  for (const form of BEFORE_REPORT) {
    const m = form.exec(start)
    if (
      m &&
      isDateline(m) &&
      (isHead || !isBare(m)) &&
      PROSE.test(text.slice(m[0].length, m[0].length + LONGEST))
    )
      return datelineOf(m)
  }
  return null
}

/** Is a sentence a dateline and nothing else? */
export const isDatelineAlone = (text: string): boolean =>
  text.length <= LONGEST &&
  MARKS.test(text) &&
  ALONE.some((form) => {
    const m = form.exec(text)
    return m !== null && isDateline(m)
  })

/** Where a report begins behind its dateline; 0 where it has none. */
export const datelineEnd = (text: string): number => readDateline(text)?.end ?? 0

function isDateline(m: RegExpExecArray): boolean {
  const { place = '', date, month, month2 } = m.groups!
  const named = month ?? month2
  if (named !== undefined && monthOf(foldDate(named)) === null) return false
  const agency = /\((\p{Lu}+)\)/u.exec(m[0])?.[1]
  // "LED BY IIT - Madras, …": a headline's own words.
  if (/\b(?:BY|FOR|TO|WITH|FROM|IS|ARE|HOW|WHY|WHAT)\b/.test(place)) return false
  // "Norland Press Agency (NPA) Editor …": a name and its own acronym.
  if (agency !== undefined && place.replace(/[^\p{Lu}]/gu, '').endsWith(agency)) return false
  return date !== undefined || /[(,]/.test(m[0]) || place.replace(/[^\p{L}]/gu, '').length >= SHORTEST_PLACE
}

/** Nothing but a place and a dash. */
const isBare = (m: RegExpExecArray): boolean =>
  m[0].replace(/[\s–—―-]+$/u, '').length === m.groups!['place']!.length

function datelineOf(m: RegExpExecArray): Dateline {
  const { place, date } = m.groups!
  return {
    end: m[0].length,
    place: place ? { start: 0, end: place.length } : null,
    date: date ?? null,
  }
}
