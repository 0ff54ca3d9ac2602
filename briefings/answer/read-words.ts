import type { Range } from '../model.ts'
import { termOf } from '../read/terms.ts'

/** A term at its place in a text. */
export interface TermAt extends Range {
  readonly term: string
}

export type ReadWords = (text: string, range: Range) => readonly TermAt[]

/** Stems are remembered up to this many words, then forgotten together: news repeats itself, memory stays bounded. */
const MOST_WORDS = 50_000

/** Reads the terms of stretches of text, remembering stems from one question to the next. */
export function createReadWords(): ReadWords {
  const terms = new Map<string, string | null>()
  return (text, { start, end }) => {
    const out: TermAt[] = []
    for (const m of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu)) {
      const word = m[0]
      let term = terms.get(word)
      if (term === undefined) {
        if (terms.size >= MOST_WORDS) terms.clear()
        terms.set(word, (term = termOf(word)))
      }
      if (term) out.push({ term, start: start + m.index, end: start + m.index + word.length })
    }
    return out
  }
}
