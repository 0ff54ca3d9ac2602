import { isBound } from '../support/number-bounds.ts'
import { NEWS } from '../thesaurus/news-thesaurus.ts'
import type { WorkedOut } from './dates.ts'
import { SAYS_NOTHING } from './groups.ts'
import { addsNothing } from './light.ts'
import type { Same } from './sames.ts'
import { isContent, type Token } from './tokens.ts'

/** For each word of a sentence, those of its spans that may stand behind it. */
export type Matches = readonly (readonly Token[])[]

/** "Did not accept" for "refused", "is closed" for "is not open". */
const saysOpposite = (w: Token, s: Token): boolean =>
  w.denied || w.nearDenial
    ? !s.denied && !s.nearDenial && NEWS.excludes(s.stem, w.stem)
    : s.denied && NEWS.leaves(s.stem, w.stem)

/** The words of the spans that may stand behind a word; a name is itself alone. */
export function matchesOf(w: Token, source: readonly Token[], same: Same): readonly Token[] {
  if (w.kind === 'number') return source.filter((s) => s.stem === w.stem)
  // "Could be over" is no "will be over".
  if (w.form === 'over' && w.mood !== 'fact') return source.filter((s) => s.form === w.form)
  if (w.kind !== 'content') return []
  const exact = source.filter((s) => s.stem === w.stem)
  // What stands there itself is not asked for by what is like it.
  if (exact.length) return exact
  if (w.capital) return source.filter((s) => s.capital && same(w.stem, s.stem))
  const entailed = (s: Token): boolean =>
    w.denied || w.nearDenial ? NEWS.entails(w.stem, s.stem) : NEWS.entails(s.stem, w.stem)
  return source.filter((s) => s.kind !== 'number' && (same(w.stem, s.stem) || entailed(s)))
}

/** A word of content that has none, and that nothing else accounts for. */
export function unknownWord(
  claim: readonly Token[],
  source: readonly Token[],
  matches: Matches,
  dates: WorkedOut,
): string | null {
  const unknown = claim.some(
    (w, i) =>
      isContent(w) &&
      !matches[i]!.length &&
      !SAYS_NOTHING.has(w.form) &&
      // Judged as extents, or with their number.
      !/^(?:every|each|all|less|fewer|more)$/.test(w.form) &&
      !(/^(?:above|below|under|over)$/.test(w.form) && claim[i + 1]?.kind === 'number') &&
      !isBound(w.form) &&
      !dates.day(claim, i) &&
      !(i > 0 && dates.stretch(claim, i - 1)) &&
      !addsNothing(claim, i, source, matches) &&
      !source.some((s) => saysOpposite(w, s)),
  )
  return unknown ? 'it holds a word of content that its spans do not' : null
}
