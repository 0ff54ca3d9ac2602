import { isPast } from '../support/frame-words.ts'
import type { Token } from './tokens.ts'

type Matches = readonly (readonly Token[])[]

/** What a span has where the sentence names the thing: "it would be the first", "dozens of them". */
const STANDS_IN = /^(?:it|its|they|them|their|he|she|his|her|him|one|this|these|those)$/

/**
 * The words by which a sentence calls what one of its spans has only a pronoun for: "The meeting of the ministers on Thursday would be the first" of
 * "They will meet on Thursday, they said. It would be the first", "dozens of the stranded passengers slept". They stand in one stretch behind "the", and
 * all others are of that one span. They tell nothing; who told it first need not be named.
 */
export function referenceIn(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
): ReadonlySet<Token> {
  for (const home of new Set(source.map((s) => s.sentence))) {
    if (!source.some((s) => s.sentence === home && STANDS_IN.test(s.form))) continue
    const isOf = (i: number): boolean => matches[i]!.some((s) => s.sentence === home)
    const isStrange = (i: number): boolean => matches[i]!.length > 0 && !isOf(i)
    const out = new Set<Token>()
    // Behind each "the" as far as a mark, or to the last such word before one that is the span's.
    claim.forEach((the, d) => {
      if (the.form !== 'the') return
      let end = d
      for (let k = d + 1; k < claim.length && claim[k]!.sentence === the.sentence; k++) {
        if (/[;:“”"—]/.test(claim[k]!.gap) || (isOf(k) && end > d)) break
        if (isStrange(k)) end = k
      }
      for (const w of claim.slice(d + 1, end + 1)) out.add(w)
    })
    const isTelling = [...out].some(
      (w) => isPast(w.form) && w.said === null && !isModifying(claim, claim.indexOf(w)),
    )
    const rest = claim.flatMap((w, i) => (out.has(w) || !matches[i]!.length ? [] : [i]))
    if (out.size && !isTelling && rest.length && rest.every((i) => !isStrange(i))) return out
  }
  return new Set()
}

/** "The stranded passengers" */
const isModifying = (words: readonly Token[], at: number): boolean =>
  words[at + 1]?.kind === 'content' && words[at + 1]!.gap === ' '
