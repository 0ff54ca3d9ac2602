import { isPast } from '../../write/support/frame-words.ts'
import type { Range } from '../../model.ts'
import type { Relation } from '../question/relation.ts'
import type { Passage } from './passages.ts'

/** Behind a participle: where and when it was done, then "by", then what they are ("the surveyors"). No other clause begins between. */
const BY =
  /^(?:\s(?!(?:and|but|or|which|who|that|is|was|has|had|were|are|by)\b)[^\s,;:.()]+){0,6}?\sby\s(?:\p{Ll}[\p{L}-]*\s){0,4}/u
/** "Lorrain & Beck"; and "the Kestrel yard", whose last word is what it is. */
const NAME =
  /^\p{Lu}[\p{L}\p{N}-]*(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}-]*)*(?!['’])(?:\s\p{Ll}[\p{L}-]+(?=\s(?:in|at|of|on|for|from|near|and|to|last|under)\b|[.,;]))?/u

/**
 * Who did what is told in the passive: the whole name behind "by", which the names of the text may hold in part ("Lorrain" of "made by Lorrain
 * & Beck") or not at all.
 */
export function agentSpans({ article, words, range }: Passage, { terms }: Relation): Range[] {
  const { text } = article
  return words.flatMap((w): Range[] => {
    if (!terms.has(w.term) || !isPast(text.slice(w.start, w.end).toLowerCase())) return []
    const by = BY.exec(text.slice(w.end, range.end))?.[0]
    if (by === undefined) return []
    const start = w.end + by.length
    const name = NAME.exec(text.slice(start, range.end))?.[0]
    if (name === undefined) return []
    return [{ start, end: start + name.length }]
  })
}
