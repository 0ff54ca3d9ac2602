import type { Range } from '../../model.ts'
import { termOf } from '../../read/terms.ts'
import { createWordNumbers } from '../../read/word-numbers.ts'
import { forEachWord } from '../../read/words.ts'
import { createPhrasalVerbs, marksBehind, type Phrase } from '../question/phrasal-verbs.ts'

/** A term at its place in a text. */
export interface TermAt extends Range {
  readonly term: string
}

/** A word as it is written, wherever it stands. */
export interface Word {
  /** Null for a stop word. */
  readonly term: string | null
  /** Phrases that may begin with it. */
  readonly phrases: readonly Phrase[]
}

export interface ReadWords {
  /** The terms of a stretch of text, in order. */
  inside(text: string, range: Range): readonly TermAt[]
  /**
   * Reads stretches for something about their words. What is made of one is remembered as long as the reading lives; nothing is kept
   * of a word, or looked up where it stands again, that null is made of.
   */
  lookingFor<T extends object>(make: (word: Word) => T | null): Looking<T>
}

/** Calls back with what was made of a word, and with where the word ends. */
export type Looking<T> = (text: string, range: Range, visit: (made: T, end: number) => void) => void

/** Words are remembered up to this many, then forgotten together: news repeats itself, memory stays bounded. */
const MOST_WORDS = 50_000

const UNREAD = 0
const NOTHING = 1
const FIRST = 2

/**
 * Reads the terms of stretches of text, remembering stems from one question to the next. Where several words say what one verb
 * says ("put off"), the mark of that deed stands beside their own terms.
 */
export function createReadWords(): ReadWords {
  const numbers = createWordNumbers()
  const words: Word[] = []
  const phrasesOf = createPhrasalVerbs()
  let timesForgotten = 0

  function forget(): void {
    numbers.clear()
    words.length = 0
    timesForgotten++
  }

  function numberOf(text: string, from: number, to: number): number {
    const n = numbers.numberOf(text, from, to)
    if (n === words.length) {
      const form = text.slice(from, to)
      words.push({ term: termOf(form), phrases: phrasesOf(form) })
    }
    return n
  }

  return {
    inside(text, { start, end }) {
      if (words.length >= MOST_WORDS) forget()
      const out: TermAt[] = []
      forEachWord(text, start, end, (from, to) => {
        const { term, phrases } = words[numberOf(text, from, to)]!
        if (!term) return
        out.push({ term, start: from, end: to })
        for (const mark of marksBehind(phrases, text, to)) out.push({ term: mark, start: from, end: to })
      })
      return out
    },
    lookingFor<T extends object>(make: (word: Word) => T | null): Looking<T> {
      let known = new Int32Array(words.length)
      let made: T[] = []
      let since = timesForgotten
      const read = (n: number): number => {
        if (n >= known.length) {
          const longer = new Int32Array(2 * n + 1_024)
          longer.set(known)
          known = longer
        }
        const of = make(words[n]!)
        return (known[n] = of === null ? NOTHING : made.push(of) - 1 + FIRST)
      }
      return (text, { start, end }, visit) => {
        if (words.length >= MOST_WORDS) forget()
        if (since !== timesForgotten) {
          known.fill(UNREAD)
          made = []
          since = timesForgotten
        }
        forEachWord(text, start, end, (from, to) => {
          const n = numberOf(text, from, to)
          const at = known[n] || read(n)
          if (at !== NOTHING) visit(made[at - FIRST]!, to)
        })
      }
    },
  }
}
