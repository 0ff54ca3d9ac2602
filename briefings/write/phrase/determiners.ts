import { isPast } from '../support/frame-words.ts'
import type { Same } from './sames.ts'
import { isOwner, type Token } from './tokens.ts'
import { LINKS } from './verb-words.ts'

/** Behind a noun: which of them. */
const SAYS_WHICH = /^(?:who|whom|which|that|whose|where|it|he|she|they|we|in|of|from|at)$/
const THEIRS = /^(?:his|her|its|their)$/
/** Before a number: all that there are. */
const DEFINITE = /^(?:the|all|both|these|those|his|her|its|their)$/
/** Whose they are, whoever is hurt says. */
const BODY_PARTS =
  /^(?:shoulder|wrist|knee|ankle|leg|arm|hand|foot|head|back|neck|hip|thigh|calf|hamstring|elbow|finger|thumb|toe|nose|jaw|rib|eye|ear|face|chest)s?$/
/** What leads over from a thing to its owner. */
const OF = /^(?:of|by|from|at|in|for)$/
/** Words of a phrase that stand before its noun. */
const REACH = 5

const isInside = (w: Token | undefined): boolean =>
  w !== undefined && (w.kind === 'content' || w.kind === 'number') && w.gap === ' ' && !LINKS.has(w.form)

/** "His address" of "the firm's address" said of a clerk, "the six children" of "six children": whose it is, and whether they are all. */
export function otherDeterminer(
  claim: readonly Token[],
  source: readonly Token[],
  same: Same,
): string | null {
  const wrong = claim.some((w, at) => isNobodys(w, at) || isSome(w, at))
  return wrong ? 'it makes somebody’s or all of what its spans do not' : null

  /** A noun that the spans give to nobody. */
  function isNobodys(w: Token, at: number): boolean {
    if (!THEIRS.test(w.form) || !isInside(claim[at + 1])) return false
    let k = at + 1
    // "Its shares fell 11 percent": the noun ends before its verb.
    const isVerb = (x: Token | undefined, next: Token | undefined): boolean =>
      x !== undefined && isPast(x.form) && next?.kind === 'number'
    while (
      isInside(claim[k + 1]) &&
      k < at + REACH &&
      !isOwner(claim[k]!) &&
      !isVerb(claim[k + 1], claim[k + 2])
    )
      k++
    const noun = claim[k]!
    const there = source.flatMap((s, i) =>
      s.kind === noun.kind && s.capital === noun.capital && same(noun.stem, s.stem) ? [i] : [],
    )
    // "Her arrest" of "she was arrested": whose it is, the verb says.
    const isDeed = (i: number): boolean => isPast(source[i]!.form) || source[i - 1]?.form === 'to'
    return (
      there.length > 0 &&
      !/est$/.test(noun.form) &&
      !BODY_PARTS.test(noun.form) &&
      !there.some((i) => isDeed(i) || isOwned(i))
    )
  }

  function isOwned(at: number): boolean {
    if (isOwner(source[at]!) || OF.test(source[at + 1]?.form ?? '')) return true
    for (let k = at; k > at - REACH && k >= 0; k--) {
      const before = source[k - 1]
      if (before && (THEIRS.test(before.form) || isOwner(before) || before.capital)) return true
      if (!isInside(source[k])) return false
    }
    return false
  }

  /** "The six children", where the spans tell of six and not of all. */
  function isSome(w: Token, at: number): boolean {
    const [number, noun] = [claim[at + 1], claim[at + 2]]
    if (w.form !== 'the' || number?.kind !== 'number' || number.ordinal || noun?.kind !== 'content')
      return false
    const next = claim[at + 3]
    // "The 14,000 passengers whom it charged", "the 8 million euro fine"
    if (isInside(next) || SAYS_WHICH.test(next?.form ?? '')) return false
    const there = source.flatMap((s, i) =>
      s.kind === 'number' && s.form === number.form && same(noun.stem, source[i + 1]?.stem ?? '') ? [i] : [],
    )
    return there.length === 1 && !/-/.test(noun.gap) && !DEFINITE.test(source[there[0]! - 1]?.form ?? '')
  }
}
