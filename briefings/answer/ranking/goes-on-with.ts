import type { Passage } from './passages.ts'
import type { Question } from '../question/question.ts'

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
const MOST_WORDS = 5
const FEWEST = 2

/** The words that end a statement which is to be completed ("the lake may have:"), last first; null for any other question. */
export function wordsToComplete({ asking }: Question): readonly string[] | null {
  if (!/(?::|…|\.\.\.)\s*$/.test(asking) || /^\W*(?:who|what|which|when|where|why|how)\b/i.test(asking))
    return null
  const words = [...asking.toLowerCase().matchAll(WORD)].map((m) => m[0])
  return words.length > FEWEST ? words.slice(-MOST_WORDS).reverse() : null
}

/** Does a sentence have the last words of a statement that is to be completed, and go on? */
export function goesOnWith(words: readonly string[], { article, range }: Passage): boolean {
  const told = [...article.text.slice(range.start, range.end).toLowerCase().matchAll(WORD)].map((m) => m[0])
  return told.some((_, i) => i < told.length - 1 && i >= FEWEST && countAt(told, i, words) > FEWEST)
}

const countAt = (told: readonly string[], end: number, words: readonly string[]): number => {
  let n = 0
  while (n < words.length && told[end - n] === words[n]) n++
  return n
}
