import { isAdverb, TIMES } from '../support/frame-words.ts'
import { isOwner, type Token } from './tokens.ts'
import { verbAt } from './verbs.ts'

// Where "of" and "and" stand within a name.

/** "The village of Orrin" is Orrin. */
export const isNamedPlace = (words: readonly Token[], of: number, run: readonly Token[]): boolean =>
  run.length > 0 &&
  run.at(-1) === words[of - 1] &&
  KINDS.test(run.at(-1)!.form) &&
  words[of + 1]?.capital === true
/** "The High Court of Brask's ruling": the court's, not Brask's. */
export const isNamedOwner = (words: readonly Token[], of: number, run: readonly Token[]): boolean =>
  run.at(-1)?.capital === true &&
  run.at(-1) === words[of - 1] &&
  !isOwner(run.at(-1)!) &&
  words[of + 1]?.capital === true &&
  words[of + 2]?.kind === 'content' &&
  (isOwner(words[of + 1]!) || isBeforeNoun(words, of + 1))
/** "A University of Denholm team": behind an article, and a common noun behind. */
const isBeforeNoun = (words: readonly Token[], at: number): boolean =>
  words[at + 1]!.gap === ' ' &&
  !words[at + 1]!.capital &&
  verbAt(words, at + 1) === null &&
  !isAdverb(words[at + 1]!.form) &&
  !TIMES.has(words[at + 1]!.form) &&
  [3, 4].some((n) => /^an?$/.test(words[at - n]?.form ?? ''))

/** "The Tram and Light Rail Union" is one. */
export const isInName = (words: readonly Token[], and: number, run: readonly Token[]): boolean => {
  if (!run.length || !run.every((w) => w.capital) || run.some((w) => BODY.test(w.form) || isOwner(w)))
    return false
  const first = words.indexOf(run[0]!)
  if (first > 0 && words[first - 1]!.form !== 'the') return false
  let end = and + 1
  while (words[end]?.capital && words[end]!.gap === ' ') end++
  return end > and + 1 && words[end - 1]!.gap === ' ' && BODY.test(words[end - 1]!.form)
}
const BODY =
  /^(?:union|agency|authority|ministry|department|office|board|committee|federation|commission|council|society|institute|association|service|executive|inspectorate|bank|company|party|trust|foundation|college|school|university|museum|exchange|court)$/
const KINDS =
  /^(?:city|town|village|hamlet|suburb|port|island|isle|province|district|region|county|municipality|settlement|borough|resort|state|republic|kingdom)$/
