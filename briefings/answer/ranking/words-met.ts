import { holdsLike } from './likeness.ts'
import type { ReadWords } from './read-words.ts'

/** What a word that only means nearly the same counts for. */
const NEARLY = 0.75

/** Share of some terms that stretches of text hold, themselves or for less by a word like them; 1 of none. */
export function shareMet(terms: readonly string[], texts: readonly string[], readWords: ReadWords): number {
  if (!terms.length) return 1
  const held = new Set(
    texts.flatMap((text) => readWords.inside(text, { start: 0, end: text.length }).map((w) => w.term)),
  )
  const met = (t: string): number => (held.has(t) ? 1 : holdsLike(held, t) ? NEARLY : 0)
  return terms.reduce((sum, t) => sum + met(t), 0) / terms.length
}
