import { isPast } from '../analyse/times/tense.ts'
import { daysOf } from '../analyse/timex.ts'
import type { Sentence } from './choose.ts'

/** ", which has been argued over for years,": an aside dates nothing. */
const ASIDE = /, (?:which|who|whose|where)\b[^,]*(?:,|$)/g
/** "Gulls have taken", "a wave has just hit", "we are calling back": seen from the day of the report. */
const SEEN_FROM_THEN =
  /\b(?:(has|have)(?: (?:not|never|now|just|already|also|been))*|(?:is|are|am) (?:not |now |also )*)\s*(\p{L}+)/u
const QUOTED = /["“][^"”]*["”]/g
/** "We", outside quotations: whoever publishes the report. */
const FIRST_PERSON = /\b(?:[Ww]e|[Oo]ur|us|I|my)\b/

/** Does somebody speak of themselves outside quotations? Among what several reports tell nobody knows who. */
export const isItsAuthors = ({ text }: Pick<Sentence, 'text'>): boolean =>
  FIRST_PERSON.test(text.replace(QUOTED, ''))

/**
 * Does a sentence speak from the day of its report without naming it ("a wave has hit the town")? Beside what newer
 * reports tell it would read as today's.
 *
 * @param newest day or moment of the story's newest report
 */
export function isOfItsDay({ article, index, text }: Sentence, newest: string | null): boolean {
  const published = article.published?.slice(0, 10)
  if (published === undefined || newest === null || newest.slice(0, 10) <= published) return false
  const isDated = article.facts.times.some((t) => t.sentence === index && daysOf(t.value) !== null)
  if (isDated) return false
  const main = text.replace(QUOTED, '').replace(ASIDE, ' ')
  const found = SEEN_FROM_THEN.exec(main)
  if (!found) return false
  // "He said that the mill has closed": what was said then is dated by its past.
  const before = main.slice(0, found.index).match(/\p{L}+/gu) ?? []
  if (before.some((w) => isPast(w.toLowerCase()))) return false
  const [, perfect, verb = ''] = found
  return perfect ? isPast(verb) : verb.endsWith('ing')
}
