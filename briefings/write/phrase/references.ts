import { isAuxiliary, isPast, TIMES } from '../support/frame-words.ts'
import type { Token } from './tokens.ts'
import { OPENERS, RELATIVES } from './verb-words.ts'

type Matches = readonly (readonly Token[])[]

/** What a span has where the sentence names the thing: "it would be the first", "dozens of them". */
const STANDS_IN = /^(?:it|its|they|them|their|he|she|his|her|him|one|this|these|those)$/

/**
 * A sentence that calls what one of its spans has only a pronoun or "the vote" for: "The meeting of the ministers on Thursday would be the first" of
 * "They will meet on Thursday, they said. It would be the first", "dozens of the stranded passengers slept". The words in a stretch behind "the", all
 * others being of that one span, tell nothing: they are read on the word on which their own span has them.
 */
export function withReferences(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
): readonly Token[] {
  const reference = referenceIn(claim, source, matches)
  return claim.map((w, i) => (reference.has(w) ? { ...w, said: matches[i]![0]?.said ?? null } : w))
}

function referenceIn(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
): ReadonlySet<Token> {
  for (const home of new Set(source.map((s) => s.sentence))) {
    if (!source.some((s, k) => s.sentence === home && (STANDS_IN.test(s.form) || isTakenUp(s, k)))) continue
    const isOf = (i: number): boolean => matches[i]!.some((s) => s.sentence === home)
    const isStrange = (i: number): boolean => matches[i]!.length > 0 && !isOf(i)
    const out = new Set<Token>()
    // Behind each "the" as far as a mark, or to the last such word before one that is the span's.
    claim.forEach((the, d) => {
      if (the.form !== 'the') return
      let [end, isRelative] = [d, false]
      for (let k = d + 1; k < claim.length && claim[k]!.sentence === the.sentence; k++) {
        const { form, gap, kind } = claim[k]!
        isRelative ||= RELATIVES.test(form)
        // "The strike would last": told, and no name of it, but "the girl whom they have found" is.
        const isVerb = !isRelative && (kind === 'modal' || isAuxiliary(form) || OPENERS.test(form))
        if (/[;:“”"—]/.test(gap) || isVerb || (isOf(k) && end > d)) break
        if (isStrange(k)) end = k
      }
      for (const w of claim.slice(d + 1, end + 1)) out.add(w)
    })
    const isTelling = [...out].some(
      (w) => isPast(w.form) && w.said === null && !isModifying(claim, claim.indexOf(w)),
    )
    const rest = claim.flatMap((w, i) => (out.has(w) || !matches[i]!.length ? [] : [i]))
    if (out.size && !isTelling && rest.length && rest.every((i) => !isStrange(i) || isDate(claim, i)))
      return out
  }
  return new Set()

  /** "The vote", of which another span tells. */
  function isTakenUp(s: Token, at: number): boolean {
    return (
      s.kind === 'content' &&
      !s.capital &&
      source[at - 1]?.form === 'the' &&
      source.some((x) => x.sentence !== s.sentence && x.stem === s.stem)
    )
  }
}

/** "June 12", which its own rules ask for. */
const isDate = (words: readonly Token[], at: number): boolean =>
  [words[at], words[at]!.kind === 'number' ? words[at - 1] : undefined].some(
    (w) => w !== undefined && TIMES.has(w.form),
  )

/** "The stranded passengers" */
const isModifying = (words: readonly Token[], at: number): boolean =>
  words[at + 1]?.kind === 'content' && words[at + 1]!.gap === ' '
