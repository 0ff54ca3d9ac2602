import { FATES } from '../../analyse/figures/units.ts'
import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { fateAsked } from '../kinds/fate-asked.ts'
import { NUMBER, NUMBER_WORD } from '../question/numbers-written.ts'
import type { Question } from '../question/question.ts'
import { isLike } from '../ranking/likeness.ts'
import type { PlaceOfAnswer } from './place-of-answer.ts'

/** "A turnout of 68 percent", "the toll rose to nine": a noun, and the number that is said to be its own. */
const OF_NOUN = new RegExp(
  String.raw`(?<!\p{Ll})(\p{Ll}{3,})\s(?:of|at|was|is|(?:rose|fell|climbed|grew|has\srisen|went\sup|came)\sto|stands\sat|stood\sat|reached)\s(?:about\s|around\s|some\s|nearly\s|just\s(?:over|under)\s|more\sthan\s|at\sleast\s)?(${NUMBER}|${NUMBER_WORD})\b`,
  'giu',
)

/** Is another number of the sentence said to be that of the very noun that is asked for: "83 percent of those who voted, on a turnout of 68"? */
export function isOutnamed({ span, passage }: PlaceOfAnswer, { head }: Question): boolean {
  if (head === null) return false
  const { article, range } = passage
  const places: Range[] = [...article.text.slice(range.start, range.end).matchAll(OF_NOUN)]
    .filter((m) => termOf(m[1]!) === head)
    .map((m) => ({
      start: range.start + m.index + m[0].length - m[2]!.length,
      end: range.start + m.index + m[0].length,
    }))
  return places.length > 0 && !places.some((p) => p.start < span.end && span.start < p.end)
}

const OF_NOUNS = /\bnumber\sof\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(\p{Ll}[\p{L}-]*s)\s[^.;,]{0,30}$/iu
/** "The number of cases rose to 31", "six were killed and dozens hurt", where it is asked how many were hurt: it counts others. */
export function isOfOtherFate(before: string, after: string, question: Question): boolean {
  const asked = fateAsked(question)
  if (asked === null) return false
  const counted = termOf(OF_NOUNS.exec(before)?.[1] ?? '')
  if (counted !== null && !isLike(counted, asked)) return true
  const own = fatesIn(question.asking)
  const told = fatesIn(CLAUSE.exec(after)?.[0] ?? '')
  return told.length > 0 && own.length > 0 && !told.some((f) => own.includes(f))
}
/** Up to where another is told of. */
const CLAUSE = /^(?:(?!\s(?:and|while|but|or)\s)[^,;.])*/u
const fatesIn = (text: string): string[] =>
  text.split(/[^\p{L}]+/u).flatMap((w) => FATES.get(w.toLowerCase()) ?? [])
