import { stemmer } from 'stemmer'
import { forEachWord } from './words.ts'

/** Words too common to search by. Kept short: a wrong drop loses an answer, a kept common word costs microseconds. */
const STOP = new Set(
  (
    'a an the and or but if of at by for with about into to from in on off over under again then once here there all any ' +
    'both each few more most other some such no nor not only own same so than too very s t can will just don should now ' +
    'i me my we our ours you your yours he him his she her hers it its they them their theirs this that these those am ' +
    'is are was were be been being have has had having do does did doing would could shall may might must as until while ' +
    'because what which who whom whose when where why how also up down out'
  ).split(' '),
)

/** Lower case, compatibility forms folded, accents and possessives dropped: "Erdoğan’s" -> "erdogan". */
export function foldWord(word: string): string {
  // Most words have nothing to fold but their case.
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(/[.']/g, '')
}

export interface TermReader {
  /** As `termOf`, remembered. */
  readonly termOf: (word: string) => string | null
  /** As `termsOf`. */
  readonly termsOf: (text: string) => string[]
}

/** Words remembered; beyond them all are forgotten, which bounds the memory of a reader that lives long. */
const MOST_WORDS = 20_000

/** Reads texts that belong together: they repeat their words, and stemming one costs more than looking it up. */
export function createTermReader(): TermReader {
  const seen = new Map<string, string | null>()
  const read = (word: string): string | null => {
    let term = seen.get(word)
    if (term !== undefined) return term
    term = termOf(word)
    if (seen.size >= MOST_WORDS) seen.clear()
    seen.set(word, term)
    return term
  }
  return {
    termOf: read,
    termsOf(text) {
      const out: string[] = []
      forEachWord(text, 0, text.length, (from, to) => {
        const term = read(text.slice(from, to))
        if (term) out.push(term)
      })
      return out
    },
  }
}

/**
 * The terms that a text is indexed and searched by: folded words, numbers without separators, stems (Porter), no stop
 * words. Both databases index exactly these, so that both find the same articles.
 */
export const termsOf = (text: string): string[] => createTermReader().termsOf(text)

/** The term of one word, or null for a stop word. */
export function termOf(word: string): string | null {
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, '').toLowerCase()
  const folded = foldWord(word)
  if (!folded || STOP.has(folded)) return null
  return folded.length > 40 ? folded.slice(0, 40) : stemmer(folded)
}
