import { REACH, RELATIVE, type ChunkedText } from './chunked-text.ts'

/** A subject with two asides has been said to the end: what follows a further comma is another's clause. */
const MOST_ASIDES = 2

/** See `Clauses.clauseAt`. */
export function clauseAt(text: ChunkedText, at: number, limit: number): number {
  const { tokens, nounAt, verbAt, textAt } = text
  const first = tokens[at]
  if (!first || at >= limit || /^(?:ADP|VERB|SCONJ|CCONJ)$/.test(first.pos)) return -1
  let hasSubject = false
  let asides = 0
  for (let i = at; i < limit && i < at + REACH / 2; i++) {
    const t = tokens[i]!
    const verb = verbAt(i)
    if (verb) {
      const isRelative = hasSubject && i - 1 > at && RELATIVE.has(textAt(i - 1))
      if (verb.form === 'finite' && !isRelative) return hasSubject ? verb.head : -1
      if (verb.form === 'infinitive' && !hasSubject) return -1
      i = verb.end - 1
    } else if (nounAt(i) || t.lower === 'there') hasSubject ||= i === at || !RELATIVE.has(t.lower)
    else if (t.text === ',') {
      if (!hasSubject || ++asides > MOST_ASIDES) return -1
    } else if (endsClause(t.text) || (hasSubject && t.pos === 'SCONJ' && t.lower !== 'that')) return -1
  }
  return -1
}

const endsClause = (text: string): boolean => /^(?:[;:.?!…]|--+|[–—])$/.test(text)
