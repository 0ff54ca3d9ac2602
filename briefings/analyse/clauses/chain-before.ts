import { isCalendarWord, type NounPhrase } from '../phrases.ts'
import type { Token } from '../text.ts'
import type { ChunkedText, FullPhrase } from './chunked-text.ts'

/** Prepositions that begin an adjunct of the clause rather than hang on the noun before. */
const CLAUSE_LINK = new Set(
  'after before since until till during because despite if while when as unless'.split(' '),
)
const SUBJECT_PRONOUN = new Set('he she they i we'.split(' '))
const OBJECT_PRONOUN = new Set('him me them us himself herself themselves'.split(' '))
/** Chunks that hang on one another, at most. */
const MOST_LINKS = 8

/** The chunk that ends at `end` with the chunks it hangs on to its left ("members of | Congress"), back to `floor`. */
export function chainBefore(text: ChunkedText, end: number, floor: number): FullPhrase | null {
  const last = text.nounAt(end - 1)
  if (!last || last.end !== end || last.first < floor) return null
  let head = last
  for (let links = 0; links < MOST_LINKS; links++) {
    const left = hungOn(text, head, floor)
    if (!left) break
    head = left
  }
  return { start: head.first, end, head }
}

/** The chunk that this one hangs on by a preposition or an "and". */
function hungOn(text: ChunkedText, chunk: NounPhrase, floor: number): NounPhrase | null {
  const at = chunk.first - 1
  const link = text.tokens[at]
  const left = text.nounAt(at - 1)
  if (!link || at <= floor || isSubjectPronoun(text, chunk)) return null
  if (!left || left.end !== at || left.first < floor) return null
  if (link.pos === 'ADP') return hangs(text, link, left) ? left : null
  return link.pos === 'CCONJ' && goesWith(text, link, left) ? left : null
}

const isSubjectPronoun = (text: ChunkedText, chunk: NounPhrase): boolean =>
  chunk.head === chunk.first && SUBJECT_PRONOUN.has(text.textAt(chunk.head))

const hangs = (text: ChunkedText, preposition: Token, left: NounPhrase): boolean =>
  !CLAUSE_LINK.has(preposition.lower) && !isCalendarWord(text.tokens[left.head]!)

/** "Officials from Ohio and Utah", but "met with Lind and Moss said". */
function goesWith(text: ChunkedText, conjunction: Token, left: NounPhrase): boolean {
  if (conjunction.lower === 'but' || OBJECT_PRONOUN.has(text.textAt(left.end - 1))) return false
  const before = text.tokens[left.first - 1]
  if (before?.pos === 'VERB') return false
  return before?.pos !== 'ADP' || text.nounAt(left.first - 2)?.end === left.first - 1
}
