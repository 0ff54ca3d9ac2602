import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { forEachWord } from '../../read/words.ts'
import { createPhrasalVerbs } from '../question/phrasal-verbs.ts'

/** A term at its place in a text. */
export interface TermAt extends Range {
  readonly term: string
}

export interface ReadWords {
  /** The terms of a stretch of text, in order. */
  inside(text: string, range: Range): readonly TermAt[]
  /** Calls back with each of them, where nothing is kept, and with whether the word is part of a phrase that tells another deed. */
  forEach(text: string, range: Range, visit: (term: string, isOfPhrase: boolean) => void): void
}

/** Stems are remembered up to this many words, then forgotten together: news repeats itself, memory stays bounded. */
const MOST_WORDS = 50_000

/**
 * Reads the terms of stretches of text, remembering stems from one question to the next. Where several words say what one verb
 * says ("put off"), the mark of that deed stands beside their own terms.
 */
export function createReadWords(): ReadWords {
  const terms = new Map<string, string | null>()
  const phrasal = createPhrasalVerbs()
  function read(word: string): string | null {
    let term = terms.get(word)
    if (term === undefined) {
      if (terms.size >= MOST_WORDS) terms.clear()
      terms.set(word, (term = termOf(word)))
    }
    return term
  }
  return {
    inside(text, { start, end }) {
      const out: TermAt[] = []
      forEachWord(text, start, end, (from, to) => {
        const word = text.slice(from, to)
        const term = read(word)
        if (!term) return
        out.push({ term, start: from, end: to })
        for (const mark of phrasal(word, text, to)) out.push({ term: mark, start: from, end: to })
      })
      return out
    },
    forEach(text, { start, end }, visit) {
      forEachWord(text, start, end, (from, to) => {
        const word = text.slice(from, to)
        const term = read(word)
        if (!term) return
        const marks = phrasal(word, text, to)
        visit(term, marks.length > 0)
        for (const mark of marks) visit(mark, false)
      })
    },
  }
}
