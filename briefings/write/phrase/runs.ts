import { BE } from '../support/frame-words.ts'
import { isOwner, type Token } from './tokens.ts'
import { LINKS } from './verb-words.ts'

/** Stretches of a sentence that stand unbroken in its spans. */
export interface Runs {
  /**
   * Do the words from one to a later one of a sentence stand so in a span, but for articles and "that", with the same commas, told on the
   * same word, and at their beginning hanging on no preposition?
   */
  readonly isCopied: (from: Token, to: Token) => boolean
}

/** Words whose coming and going ties nothing otherwise. */
const FREE = /^(?:the|an?|that|has|have|had)$/

/** Words as they are compared: one for all forms of "to be". */
const keyOf = (w: Token): string =>
  BE.has(w.form) ? 'be' : w.kind === 'content' ? `${w.stem}${isOwner(w) ? '’s' : ''}` : w.form
const hasMark = (words: readonly Token[], i: number): boolean =>
  /\p{P}/u.test(words[i]!.gap.replace(/[’'-]/gu, ''))
const isHeardAlike = (w: Token, s: Token): boolean =>
  w.said === null || s.said === null
    ? w.said === s.said
    : !w.said.size || !s.said.size || !w.said.isDisjointFrom(s.said)

/** What of the sentence was taken over from its spans in one piece. Takes a table of words by words: both are short (`phrase.ts`, `characters.ts`). */
export function createRuns(claim: readonly Token[], source: readonly Token[]): Runs {
  const kept = (words: readonly Token[]): Token[] => words.filter((w) => !FREE.test(w.form))
  const [own, given] = [kept(claim), kept(source)]
  const at = new Map(own.map((w, i) => [w, i] as const))
  // Of each two words the length of the stretch that ends with both.
  const lengths: number[][] = []
  own.forEach((w, i) => {
    lengths.push(
      given.map((s, k) => {
        if (keyOf(w) !== keyOf(s) || w.denied !== s.denied || !isHeardAlike(w, s)) return 0
        const goesOn =
          i > 0 && k > 0 && given[k - 1]!.sentence === s.sentence && hasMark(own, i) === hasMark(given, k)
        return 1 + (goesOn ? lengths[i - 1]![k - 1]! : 0)
      }),
    )
  })
  return {
    isCopied(from, to) {
      const [x, y] = [at.get(from), at.get(to)]
      if (x === undefined || y === undefined || x > y) return false
      const hangs = (words: readonly Token[], i: number): boolean => i > 0 && LINKS.has(words[i - 1]!.form)
      return lengths[y]!.some((length, k) => length > y - x && (hangs(own, x) || !hangs(given, k - (y - x))))
    },
  }
}
